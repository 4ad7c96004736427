import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTML_LANG, type Locale } from '../lib/locales.ts';
import { openSearch, type Opened } from '../search/engine.ts';
import { pageId } from '../search/judge.ts';
import { search } from '../search/run.ts';
import { oneWording, reasonsFor } from '../search/subjects.ts';
import type { SearchWords } from '../search/words.ts';
import { serve } from './server.ts';

/** Opens the search of a built site outside a browser and hands it to `use`. */
export async function withSearch<T>(dist: string, locale: Locale, use: (opened: Opened) => Promise<T>): Promise<T> {
  const site = await serve(dist, { port: 0 });
  try {
    const { habits } = JSON.parse(readFileSync(join(dist, locale, 'search-words.json'), 'utf8')) as SearchWords;
    return await use(await openSearch(new URL('pagefind/', `${site.url}/`), HTML_LANG[locale].toLowerCase(), habits));
  } finally {
    await site.close();
  }
}

const HOW = { word: 'as typed', part: 'a part of it', slip: 'a slip put right', alike: 'means alike' } as const;
const PAGES = 6;
const PARTS = 8;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const signed = (number: number) => (number > 0 ? `+${number}` : String(number));

/** What a query became and why each page stands where it does, as lines for an editor. */
export const explained = (query: string, locale: Locale, dist: string): Promise<string> => withSearch(dist, locale, async ({ index, subjects, prepare }) => {
  const relaxer = await prepare(query);
  const { why: { meant, asked, ranked }, line } = await search(query, index, relaxer);
  const wording = oneWording(relaxer.alike);
  const pages = await Promise.all(ranked.slice(0, PAGES).map(async ({ id, words, about, score }, at) => {
    const { url } = await index.page(id);
    const parts = reasonsFor(id, meant, subjects, wording).slice(0, PARTS).map(({ part, says }) => `${part} ${signed(says)}`);
    return [
      `${at + 1}. ${pageId(url)} ${score.toFixed(2)}: its text ${words.toFixed(2)}, about this ${percent(about)}`,
      ...(parts.length ? [`     learned: ${parts.join(', ')}`] : []),
    ].join('\n');
  }));
  return [
    `typed     ${query}`,
    `read as   ${meant}${wording(meant) === meant ? '' : `  (in one wording: ${wording(meant)})`}`,
    `a carrier’s line: ${percent(line)}`,
    'looked for in the texts:',
    ...asked.map(({ ask: { term, how, weight }, pages: found }) => `  ${term}: ${HOW[how]}, counts ${weight}, on ${found} pages`),
    'pages:',
    ...pages.map((page) => `  ${page}`),
  ].join('\n');
});
