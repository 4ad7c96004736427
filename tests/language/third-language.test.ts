import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { findBrowser } from '../../src/site/browser.ts';
import { elementsIn } from '../../src/site/html.ts';
import { serve, type RunningSite } from '../../src/site/server.ts';
import { describeHosts } from '../hosts/alike.ts';
import { explain, searchBox, hits, openList, takeFirstAnswer, ticks } from '../site/drive.ts';
import { KINDS, RICH_GUIDES } from '../site/pages.ts';
import { brokenLayout } from './layout.ts';
import { pseudo } from './pseudo.ts';
import { addLanguage, addSharedWords, INVENTED, scratchProject } from './scratch-project.ts';
import { describeSubPath } from './sub-path.ts';
import { unaccented, type Stray } from './unaccented.ts';

// A copy of the project learns a language that nobody speaks, by the steps of content/README.md and nothing else.
// It is built for a sub-path of a host, so that one build tries both.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 900_000 });

const BASE = '/help/';
const { id, html: lang } = INVENTED;
const project = scratchProject();
const dist = join(project.root, 'dist');
/** Names that stand on every page as they are. */
const NAMES = ['English', 'WhatsApp', 'answers.example.org'];
/** Where this copy takes what readers answer. */
const ENDPOINT = 'https://answers.example.org/help?site=1';

const MISTAKES: [what: string, file: string, edit: (text: string) => string, told: string][] = [
  ['a page that only the others publish', `content/${id}/faq/delivery.mdx`, (text) => text.replace('---\n', '---\ndraft: true\n'), `twin content/${id}/faq/delivery.mdx is still a draft`],
  ['a heading under another id', `content/${id}/faq/returns.mdx`, (text) => text.replace(/<H2 id="[^"]+"/, '<H2 id="elsewhere"'), 'extra: elsewhere'],
  ['a figure that is typed', `content/${id}/faq/orders.mdx`, (text) => `${text}\n30 ${pseudo('{{count}} days').replace('{{count}} ', '')}\n`, 'is typed'],
  ['a word of the frame that is missing', `src/locales/${id}.json`, (text) => text.replace(/^ {4}"skip": .*\n/m, ''), 'site.skip'],
  ['a form of a word beside a number that is missing', `src/locales/${id}.json`, (text) => text.replace(/^ {4}"day_one": .*\n/m, ''), 'unit.day_one'],
  ['a word of a tool that is missing', `content/${id}/tools/tracking.yml`, (text) => text.replace(/^ {2}field: .*\n/m, ''), 'ui.field'],
  ['a query under a page that is not there', `content/${id}/queries.yml`, (text) => text.replace(/^faq-delivery:/m, 'faq-delivry:'), 'faq-delivry'],
  ['a picture without a word', `content/${id}/pictures.yml`, (text) => text.replace(/^ {2}title: .*\n/m, ''), 'title'],
  ['a place on the front page that leads elsewhere', `content/${id}/home.yml`, (text) => text.replace('wizard: not-shipped', 'wizard: damaged'), 'wizard: damaged'],
];

/** Runs the copy's own gate, which knows the copy's languages. */
async function gate() {
  const load = <T>(name: string): Promise<T> => import(/* @vite-ignore */ pathToFileURL(join(project.root, 'src/gate', name)).href);
  const { checkContent } = await load<typeof import('../../src/gate/check.ts')>('check.ts');
  const { problemText } = await load<typeof import('../../src/gate/tell.ts')>('tell.ts');
  return () => checkContent(project.root).map((problem) => problemText(problem));
}

let check: () => string[];
let built = { status: -1 as number | null, told: '' };
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  addLanguage(project);
  check = await gate();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  project.remove();
});

describe('the gate', () => {
  test('takes the language with a line, its strings and its folder, before any shared text is written in it', () => {
    expect(check()).toEqual([]);
  });

  describe('checks it like the others', () => {
    let told: string[] = [];
    // All at once, each in a place of its own, as a check takes seconds.
    beforeAll(() => {
      const before = MISTAKES.map(([, file]) => [file, readFileSync(join(project.root, file), 'utf8')] as const);
      for (const [, file, edit] of MISTAKES) project.change(file, edit);
      told = check();
      for (const [file, text] of before.toReversed()) project.change(file, () => text);
    });
    test.each(MISTAKES)('%s', (_, file, __, words) => expect(told.filter((problem) => problem.includes(file) && problem.includes(words)), told.join('\n')).not.toEqual([]));
  });
});

describe('built', () => {
  beforeAll(async () => {
    addSharedWords(project);
    project.change('content/redirects.yml', (text) => `${text}returns/old-name: returns/return-an-item\nfaq/old-name: faq/returns#how-long\n`);
    built = project.build({ SITE_BASE: BASE, SITE_FEEDBACK: `post:${ENDPOINT}` });
    if (built.status !== 0) return;
    site = await serve(dist, { port: 0 });
    browser = await chromium.launch({ executablePath: findBrowser() });
  });

  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const htmlOf = (locale: string) => globSync(`${locale}/**/*.html`, { cwd: dist }).sort();
  const attributes = (page: string, name: string, key: string) => elementsIn(read(page)).filter((element) => element.name === name).map((element) => element.attributes[key]);

  test('the site is whole, with every page in every language', () => {
    expect(built.status, built.told.slice(-3000)).toBe(0);
    const pages = (locale: string) => htmlOf(locale).map((file) => file.slice(locale.length));
    expect(pages('en').length).toBeGreaterThan(60);
    expect(pages(id)).toEqual(pages('en'));
    expect(pages('zh')).toEqual(pages('en'));
  });

  test('each page names its twin in every language, and the switch leads to all the others', () => {
    for (const [locale, others] of [[id, ['en', 'zh']], ['en', ['zh', id]], ['zh', ['en', id]]] as const) {
      const page = `${locale}/faq/delivery/index.html`;
      expect(attributes(page, 'link', 'hreflang').filter(Boolean).sort()).toEqual(['en', lang, 'x-default', 'zh-Hans']);
      const ways = elementsIn(read(page)).flatMap(({ attributes: { href, 'data-twin': twin } }) => (twin === undefined ? [] : [href]));
      expect(ways).toEqual(others.map((other) => `${BASE}${other}/faq/delivery/`));
    }
    for (const page of ['index.html', '404.html']) expect(attributes(page, 'a', 'href')).toEqual(expect.arrayContaining(['en', 'zh', id].map((locale) => `${BASE}${locale}/`)));
    expect(read('sitemap-0.xml')).toContain(`hreflang="${lang}"`);
  });

  test('English stands in for shared texts that are not written yet, and says so', () => {
    const facts = read(`${id}/facts/index.html`);
    expect(facts).toMatch(/<b><span lang="en">/);
    expect(facts).toContain(pseudo('Time for the seller to ship'));
    expect(read('en/facts/index.html')).not.toMatch(/<b><span lang="en">/);
  });

  test('every guide and page of answers asks whether it helped, and forms may go to that endpoint and nowhere else', () => {
    const forms = (file: string) => elementsIn(read(file)).filter(({ name, attributes: { method } }) => name === 'form' && method === 'post');
    const asking = htmlOf(id).filter((file) => forms(file).length > 0);
    expect(asking).toEqual(htmlOf(id).filter((file) => /\sdata-pagefind-meta="?kind:(?:guide|faq)/.test(read(file))));
    expect(asking.flatMap(forms).filter(({ attributes: { action } }) => action !== ENDPOINT)).toEqual([]);
    const page = elementsIn(read(asking[0] ?? ''));
    expect(page.find(({ attributes: { name } }) => name === 'page')?.attributes.value).toBe(page.find(({ attributes: { rel } }) => rel === 'canonical')?.attributes.href);
    const policies = [read('_headers'), page.find(({ attributes }) => attributes['http-equiv'] === 'content-security-policy')?.attributes.content ?? ''];
    for (const policy of policies) expect(/form-action ([^;\n]*)/.exec(policy)?.[1]).toBe("'self' https://answers.example.org");
  });

  test('the search has an index of its own with every guide', () => {
    const lexicon = JSON.parse(read(`pagefind/lexicon-${lang}.json`)) as { words: string; subjects: { pages: string[] } };
    const english = JSON.parse(read('pagefind/lexicon-en.json')) as typeof lexicon;
    expect(lexicon.subjects.pages).toHaveLength(english.subjects.pages.length);
    // The search knows no accents.
    expect(lexicon.words).toContain(fold(pseudo('refund', false)));
  });

  test('no page says anything that is not in the content', () => {
    const strays = htmlOf(id).flatMap((file) => unaccented(read(file), lang, NAMES).map((stray) => `${file} ${stray.where}: ${stray.text}`));
    expect(strays).toEqual([]);
  });

  test.each([[360, 740], [1280, 900]])('nothing is cut off or too wide on a screen of %i by %i', async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const broken: string[] = [];
    for (const path of [...Object.values(KINDS), ...RICH_GUIDES]) {
      await page.goto(`${site.url}/${id}/${path}`);
      await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
      broken.push(...(await page.evaluate(brokenLayout)).map((what) => `/${path}: ${what}`));
    }
    await page.close();
    expect(broken).toEqual([]);
  });

  describe('on a phone', () => {
    const use = async (path: string, act: (page: Page) => Promise<void>): Promise<{ strays: Stray[]; broken: string[]; lost: string[] }> => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const lost: string[] = [];
      page.on('response', (reply) => { if (reply.status() >= 400) lost.push(reply.url()); });
      page.on('console', (message) => { if (message.type() === 'error') lost.push(message.text()); });
      try {
        await page.goto(`${site.url}/${id}/${path}`);
        await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
        await act(page);
        return { strays: unaccented(await page.content(), lang, NAMES), broken: await page.evaluate(brokenLayout), lost };
      } finally {
        await page.close();
      }
    };
    const sound = { strays: [], broken: [], lost: [] };

    test('the wizard speaks the language to its end', async () => {
      expect(await use(`${KINDS.wizard}#problem=damaged&damage-stage=no-request&damage-when=in-time`, async (page) => {
        await takeFirstAnswer(page);
        await page.locator('#message').waitFor();
        // The text to send is in English, the one to read in the language of the page.
        expect(await page.locator('#message [lang]').evaluateAll((texts) => texts.map((text) => text.getAttribute('lang')))).toEqual(['en', lang]);
      })).toEqual(sound);
    });

    test('the tracking tool explains a line in it', async () => {
      expect(await use(KINDS.tracking, (page) => explain(page, '2026-11-20 已揽收'))).toEqual(sound);
    });

    test('the evidence list is in it, with a cover in two languages to choose from', async () => {
      expect(await use(KINDS.evidence, async (page) => {
        await openList(page);
        await ticks(page).first().click();
        expect(await page.locator('.pack select option').evaluateAll((options) => options.map((option) => option.getAttribute('value')))).toEqual([id, 'en', 'both']);
      })).toEqual(sound);
    });

    test('the search finds a guide by its title', async () => {
      const found = await use(KINDS.search, async (page) => {
        await searchBox(page).fill(pseudo('seller has not shipped', false));
        await hits(page).first().waitFor();
        expect(await hits(page).first().getAttribute('href')).toContain(`${BASE}${id}/sellers/seller-has-not-shipped/`);
      });
      expect(found).toEqual(sound);
    });
  });

  describeSubPath(dist, BASE);
  describe('is sent alike by every host', () => describeHosts(() => dist));

  test('nothing of it is left in the project', () => expect(existsSync(`content/${id}`)).toBe(false));
});
