import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { LOCALES } from '../lib/locales.ts';
import { TOOLS } from '../lib/ids.ts';
import { queryOf } from '../search/paste.ts';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { readCorpus } from './corpus.ts';
import { hostile } from './hostile.ts';

/** One way in: where it is, and how a text gets in there. */
interface Way { name: string; page: string; enter: (page: Page, text: string) => Promise<void> }

/** Stands in every text, so that a request that holds any of it is known. */
const MARK = 'qzxmark';
/** How long an answer may take before it counts as none. */
const PATIENCE_MS = 15_000;
const KEYS = ['look', 'market', 'dates', 'texts', 'pasted', 'cases', 'case', 'open-case', 'dated', 'searches', 'evidence:damaged'];
const [TRACKING, WIZARD, EVIDENCE] = [TOOLS.tracking, TOOLS.wizard, TOOLS.evidence].map((tool) => `tools/${tool}/`) as [string, string, string];

const ready = (page: Page) => page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));

/** Puts a text into a field as a paste does, which no keyboard could type; gives what the field made of it, as one of a single line drops breaks. */
const put = (page: Page, field: string, text: string) => page.locator(field).first().evaluate((element, pasted) => {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return '';
  element.value = pasted;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  return element.value;
}, text);

async function paste(page: Page, text: string): Promise<void> {
  if (!await page.locator('main textarea').first().isVisible()) await page.locator('main details:has(textarea) > summary').first().click();
  await put(page, 'main textarea', text);
  await page.locator('main form:has(textarea) button:not([type=button])').first().click();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
}

async function ask(page: Page, text: string): Promise<void> {
  await put(page, '[data-search-page] input', '');
  const typed = await put(page, '[data-search-page] input', text);
  await page.waitForFunction((query) => document.querySelector<HTMLElement>('[data-search-found]')?.dataset['shows'] === query, queryOf(typed));
}

const turn = (page: Page, fragment: string) => page.evaluate((text) => { location.hash = text; }, fragment);

async function keep(page: Page, text: string): Promise<void> {
  await page.evaluate(([keys, value]) => {
    for (const storage of [localStorage, sessionStorage]) for (const key of keys) storage.setItem(`aftercart:${key}`, value);
  }, [KEYS, text] as const);
  await page.reload();
  await ready(page);
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
}

/** What was kept as a case of the reader's own, with this text wherever one may stand. */
const keptCase = (text: string) => JSON.stringify({ version: 1, cases: [{ id: 'a', problem: 'damaged', recipient: 'card', changed: '2026-11-20', known: [text], ticks: [text, 'photo-label'], notes: { 'photo-label': text, [text]: text }, dates: { ordered: text, delivered: '2026-11-12' }, texts: { item: text, name: text }, happenings: [{ date: '2026-11-12', text }] }] });

async function pack(page: Page, text: string): Promise<void> {
  await page.locator('main .items input[type=checkbox]:visible').first().check();
  await page.locator('main .pack input[type=file]').setInputFiles({ name: `${text.replace(/[/\0]/g, '').slice(0, 60) || 'x'}.txt`, mimeType: 'text/plain', buffer: Buffer.from('x') });
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.locator('main .pack a[download]').waitFor();
  await page.evaluate(() => { localStorage.clear(); sessionStorage.clear(); });
  await page.reload();
  await ready(page);
}

const ways = (locale: string): Way[] => [
  { name: 'a paste', page: `${locale}/${TRACKING}`, enter: paste },
  { name: 'a search', page: `${locale}/search/`, enter: ask },
  { name: 'words in the fragment', page: `${locale}/search/`, enter: (page, text) => turn(page, `q=${encodeURIComponent(text.toWellFormed())}`) },
  ...[TRACKING, WIZARD, EVIDENCE].map((tool): Way => ({ name: 'a fragment', page: `${locale}/${tool}`, enter: turn })),
  ...[TRACKING, WIZARD, EVIDENCE, 'search/'].map((tool): Way => ({ name: 'a value in storage', page: `${locale}/${tool}`, enter: keep })),
  { name: 'a text in storage', page: `${locale}/${EVIDENCE}`, enter: (page, text) => keep(page, keptCase(text)) },
  { name: 'a list in storage', page: `${locale}/search/`, enter: (page, text) => keep(page, JSON.stringify([text, text])) },
];

/** What a page holds that only markup in a text can have brought. */
const born = (page: Page) => page.evaluate(() => ({
  pwned: Reflect.has(window, '__pwned') || Reflect.has({}, 'pwned'),
  elements: document.querySelectorAll('#pwned, pwned-element, base, main script, main iframe, main img, main style, [onerror], [onload], [onmouseover], a[href^="javascript:" i], a[href^="data:" i]').length,
}));

/** Watches a page for what must never come of a text; gives the list that it writes into. */
function watch(page: Page, home: string): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => { seen.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('pageerror', (error) => seen.push(`an exception: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') seen.push(`the console: ${message.text()}`); });
  page.on('request', (request) => {
    const url = request.url().replace(/#.*/, '');
    const told = `${url} ${request.postData() ?? ''}`;
    if (told.includes(MARK)) seen.push(`a request with the text: ${told}`);
    if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) seen.push(`a request to ${url}`);
  });
  return seen;
}

/** Puts so many texts into the built site in a browser, way after way, or `only` one; gives a line for each fault, with the text, and tells how far it is. Rejects if there is no browser. */
export async function attackSite({ root, count, seed, only, say }: { root: string; count: number; seed: number; only?: string | undefined; say: (text: string) => void }): Promise<string[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
  const { pastes, queries } = readCorpus(root);
  const texts = fc.sample(hostile([...pastes, ...queries], 2000), { seed, numRuns: count });
  const site = await serve(join(root, 'dist'), { port: 0 });
  const browser = await chromium.launch({ executablePath });
  const all = [...LOCALES.flatMap(ways), { name: 'the name of a file', page: `en/${EVIDENCE}#damaged`, enter: pack }].filter(({ name }) => only === undefined || name === only);
  if (all.length === 0) throw new Error(`There is no way in called "${only}".`);
  const faults: string[] = [];
  try {
    for (const [at, { name, page: address, enter }] of all.entries()) {
      const begun = performance.now();
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      const seen = watch(page, `${site.url}/`);
      await page.goto(`${site.url}/${address}`);
      await ready(page);
      const before = await born(page);
      for (const [index, text] of texts.entries()) {
        if (index % all.length !== at) continue;
        const marked = `${text}${MARK}`;
        await enter(page, marked).catch((error: unknown) => seen.push(String(error).slice(0, 300)));
        // What is done after the answer stands there, such as a fetch, still belongs to it.
        await page.waitForLoadState('networkidle');
        const after = await born(page);
        if (after.pwned || after.elements > before.elements) seen.push(`markup: ${after.elements - before.elements} elements${after.pwned ? ', and a script ran' : ''}`);
        if (seen.length > 0) faults.push(`${name} on /${address}: ${seen.splice(0).join('; ')}\n  ${fc.stringify(marked).slice(0, 500)}`);
      }
      await page.close();
      say(`${name} on /${address}: ${Math.ceil((count - at) / all.length)} inputs in ${Math.round((performance.now() - begun) / 1000)} s, ${faults.length} faults so far`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return faults;
}
