import { fetchJson } from '../lib/fetch.ts';
import type { SearchContent } from './wording.ts';

/** A link offered beside the answers. */
export interface Way { href: string; text: string }

/** What the search says and knows in one language; fetched once, at the first use. */
export interface SearchWords {
  ui: SearchContent['ui'];
  kinds: Readonly<Record<string, string>>;
  ways: readonly Way[];
  /** The sections, by id. */
  sections: Readonly<Record<string, Way>>;
  tracking: string;
  /** The search pages of the other languages, with their words for going there. */
  others: readonly (Way & { lang: string })[];
  /** Where notes to the editors go, if whoever publishes this copy takes any. */
  note?: string;
  habits: Pick<SearchContent, 'drop' | 'terms' | 'alike' | 'spoken'>;
}

/** Where the site begins, with a slash at the end. */
export const siteBase = (): URL => new URL(document.documentElement.dataset['base'] || '/', location.href);

/** The language of the page, as the first part of its address after where the site begins. */
export const pageLocale = (): string => location.pathname.slice(siteBase().pathname.length).split('/')[0] ?? '';

const isWords = (data: unknown): data is SearchWords => typeof data === 'object' && data !== null && 'ui' in data && 'habits' in data;

let words: Promise<SearchWords> | undefined;

/** The words of the search in the language of the page; rejects when they cannot be fetched, and may be asked again. */
export function searchWords(): Promise<SearchWords> {
  words ??= fetchJson<unknown>(new URL(`${pageLocale()}/search-words.json`, siteBase())).then((data) => {
    if (!isWords(data)) throw new Error('The words of the search are not in their file.');
    return data;
  });
  words.catch(() => { words = undefined; });
  return words;
}
