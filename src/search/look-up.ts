import type { PageText } from './place.ts';
import type { Found } from './rank.ts';
import { cut, isHan } from './segment.ts';

/** The index behind the search: what it finds for the words of a term (Chinese cut as the index is, spaces between), the same where they stand side by side, and a page in full. */
export interface Index {
  find: (term: string) => Promise<readonly Found[]>;
  findExact: (term: string) => Promise<readonly Found[]>;
  page: (id: string) => Promise<PageText>;
}

/** Keeps positions that stand side by side, as the parts of one word do. */
const sideBySide = (places: readonly number[]): number[] => {
  const all = new Set(places);
  return places.filter((place) => all.has(place - 1) || all.has(place + 1));
};

// A page begins with its title, which is about this long.
const TITLE = 12;

/** Where a whole word stands when the index does not say, as its parts are on every page: a word that is nowhere in the text is in the aliases. */
const standsIn = (words: readonly number[]): string[] =>
  words.length === 0 ? ['aliases'] : words.some((place) => place < TITLE) ? ['title'] : [];

/**
 * The pages with a term. A Chinese word that the index holds in parts must stand there as a whole:
 * the loose search knows titles and weights, the exact one where the parts touch; together they know both.
 */
export async function lookUp(term: string, index: Index, known: ReadonlySet<string>): Promise<readonly Found[]> {
  const parts = isHan(term) ? cut(term, known) : [term];
  if (parts.length === 1) return index.find(term);
  const [loose, exact] = await Promise.all([index.find(parts.join(' ')), index.findExact(parts.join(' '))]);
  const whole = new Set(exact.map(({ id }) => id));
  return loose.filter(({ id }) => whole.has(id)).map((found) => {
    const words = sideBySide(found.words);
    return { ...found, words, matchedMetaFields: found.matchedMetaFields ?? standsIn(words) };
  });
}
