import { LOCALES, writesHan, type Locale } from '../../lib/locales.ts';
import { pagesOf, plainPagesOf, WORDED_TOOLS } from '../files.ts';
import { text } from '../known.ts';
import { readJson, readPage, readYaml, type Read } from '../read.ts';
import { textsIn } from '../words.ts';

/** One text as readers see it, and where it stands. */
export interface Said { file: string; line: number; text: string }

// A name or figure that a component puts into a sentence is stood in for by a word in its script, so that the sentence stays whole.
const shown = (line: string, locale: Locale): string => line
  .replace(/<(?:Fact|Label)\b[^>]*\/>/g, writesHan(locale) ? '它' : 'it')
  .replace(/<[^>]*>|[*_`]/g, '');

function saidOnPage({ file, data, body, bodyLine, lineOf }: Read, locale: Locale): Said[] {
  const fields = ['title', 'answer'].map((field) => ({ file, line: lineOf([field]), text: text(data?.[field]) }));
  // The cells of a table are texts of their own.
  return [...fields, ...body.split('\n').flatMap((line, index) => shown(line, locale).split('|').map((words) => ({ file, line: bodyLine + index, text: words.trim() })))];
}

// In a file of all languages a text stands under the language's name; what editors note for each other is not shown.
const saidInShared = ({ file, data, lineOf }: Read, locale: Locale): Said[] =>
  textsIn(data).filter(({ path }) => path.at(-1) === locale && !path.includes('confidence')).map(({ text: words, path }) => ({ file, line: lineOf(path), text: words }));

/** Everything that readers see in one language, but for other words for search. */
export function saidIn(root: string, locale: Locale): Said[] {
  const yaml = (name: string) => readYaml(root, `content/${name}.yml`, []);
  const frame = readJson(root, `src/locales/${locale}.json`, []);
  const own = [...['sections', 'home', 'pictures'].map((name) => yaml(`${locale}/${name}`)), ...WORDED_TOOLS.map((tool) => yaml(`${locale}/tools/${tool}`)), frame];
  const pages = [...pagesOf(root, locale), ...plainPagesOf(locale)].map(({ file }) => readPage(root, file, []));
  return [
    ...pages.flatMap((page) => saidOnPage(page, locale)),
    ...own.flatMap(({ file, data, lineOf }) => textsIn(data).map(({ text: words, path }) => ({ file, line: lineOf(path), text: words }))),
    ...['facts', 'labels', 'markets', 'glossary', 'changes'].flatMap((name) => saidInShared(yaml(name), locale)),
  ].filter(({ text: words }) => words.trim() !== '');
}

/** The texts of all languages. */
export const saidEverywhere = (root: string): Record<Locale, Said[]> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, saidIn(root, locale)])) as Record<Locale, Said[]>;
