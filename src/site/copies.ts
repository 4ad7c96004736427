import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHANGES } from '../gate/changes.ts';
import { readYaml } from '../gate/read.ts';
import { market, pageChanges } from '../gate/schemas.ts';
import { HTML_LANG, wordsIn, writesHan, type Locale } from '../lib/locales.ts';
import { changesIn, lastChangedOn } from './changes.ts';
import { copiedPages, type Copied } from './copied.ts';
import type { CopyWords } from './markdown-facts.ts';
import { proseOf } from './markdown.ts';
import { inARow, translator } from './strings.ts';

/** What stands at the head of a copy: from the page's fields and the file of changes. */
export interface CopyHead { title: string; answer: string; language: string; address: string; published: string; changed: string; checked: string; publisher: string }

const LICENCE = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

/** The Markdown copy of an article from the HTML of its page: its days, its answer, and its prose with every figure spelled out. */
export function markdownOf(html: string, head: CopyHead, words: CopyWords): string {
  const { title, answer, address, language, published, changed, checked, publisher } = head;
  const { prose, tool } = proseOf(html, { address, words });
  const fields = { title, language, page: address, published, ...(changed !== published && { changed }), checked, publisher, licence: LICENCE };
  // A text of JSON is one of YAML.
  const front = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [['---', ...front, '---'].join('\n'), `# ${title}`, `**${words.inShort}${words.colon.trim()}** ${answer}`, ...(tool ? [tool] : []), prose].join('\n\n') + '\n';
}

/** The words of the copies in a language, from the content under `root` and the words of the frame. */
export function copyWords(root: string, locale: Locale): CopyWords {
  const t = translator(locale);
  const markets = Object.entries(readYaml(root, 'content/markets.yml', []).data ?? {}).map(([id, entry]) => ({ id, ...market.parse(entry) }));
  const han = writesHan(locale);
  return {
    names: Object.fromEntries(markets.map(({ id, name }) => [id, wordsIn(name, locale)])),
    shorts: Object.fromEntries(markets.map(({ short, name }) => [wordsIn(short, locale), wordsIn(name, locale)])),
    all: t('market.all'), elsewhere: t('copy.elsewhere'), reported: t('fact.reported'), law: t('fact.law'), picture: t('copy.picture'), message: t('copy.message'), inShort: t('article.answer'),
    none: { [t('fact.none')]: t('copy.none'), [t('fact.none-outside')]: t('copy.none-outside') },
    row: inARow(['', ''], locale), colon: han ? '：' : ': ', comma: han ? '，' : ', ', semicolon: han ? '；' : '; ', brackets: han ? ['（', '）'] : [' (', ')'],
  };
}

function headOf({ locale, title, answer, reviewed }: Copied, changes: unknown, address: string): CopyHead {
  const days = changesIn(pageChanges.parse(changes));
  const t = translator(locale);
  return {
    title, answer, language: HTML_LANG[locale], address,
    published: days.published, changed: lastChangedOn(days), checked: reviewed, publisher: `${t('site.name')}${writesHan(locale) ? '：' : ': '}${t('site.independent')}`,
  };
}

/** Writes the copy of each article of the content under `root` in one language beside its page in `dist`: `page` takes pages as they are made, `end` says how many copies there are. Stops with an error where the page of an article is missing. */
export function openCopies(locale: Locale, dist: string, root: string, { site, base }: { site: string; base: string }): { page: (page: { path: string; html: string }) => Promise<void>; end: () => number } {
  const words = copyWords(root, locale);
  const changes = readYaml(root, CHANGES, []).data ?? {};
  const articles = copiedPages(root, locale);
  const missing = new Map(articles.map((article) => [`${locale}/${article.key}/`, article]));
  return {
    page: async ({ path, html }) => {
      const article = missing.get(path);
      if (!article) return;
      missing.delete(path);
      const address = new URL(base.replace(/\/*$/, '/') + path, site).href;
      const file = join(dist, `${path.slice(0, -1)}.md`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, markdownOf(html, headOf(article, changes[article.key], address), words));
    },
    end: () => {
      if (missing.size > 0) throw new Error(`Copies in Markdown: there is no page ${[...missing.keys()].join(', ')}.`);
      return articles.length;
    },
  };
}
