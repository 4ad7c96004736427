import type { PageText } from './place.ts';
import type { Found } from './rank.ts';
import { cut, isHan } from './segment.ts';

/** The index behind the search: the pages on which some words (Chinese cut as the index is) stand side by side, and a page in full. */
export interface Index {
  find: (words: readonly string[]) => Promise<readonly Found[]>;
  page: (id: string) => Promise<PageText>;
}

/** The pages on which a term stands, its words side by side. */
export const lookUp = (term: string, index: Index, known: ReadonlySet<string>): Promise<readonly Found[]> =>
  index.find(isHan(term) ? cut(term, known) : term.split(' '));
