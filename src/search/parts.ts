import { stem } from './fold.ts';
import { fetchJson } from '../lib/fetch.ts';
import type { Index } from './look-up.ts';
import type { PageText } from './place.ts';
import type { Found } from './rank.ts';
import { isHan } from './segment.ts';

// Pagefind's own engine is made for every site and is sixty kilobytes of WebAssembly. `site/search-parts.ts` writes what its
// index says in parts that need none: a query fetches the few in which its words lie.

/** Where a word stands on one page: the page's place in the list, how much it counts there (1 to 99), and the words before it in the text, the title and the aliases, each counted from the one before. */
export type Posting = readonly [page: number, weight: number, text: readonly number[], title?: readonly number[], aliases?: readonly number[]];

/** Words that share a stem, each with the pages that hold it. */
export type Family = Readonly<Record<string, readonly Posting[]>>;

/** One part of the index: families by stem, in the order of their stems. */
export type IndexPart = Readonly<Record<string, Family>>;

/** What the index consists of, each a list with spaces between: the first stem of each part, its file, and the ids of the pages; where the pages lie. */
export interface IndexList { starts: string; parts: string; pages: string; texts: string }

/** Where the index keeps files whose names change with their content, below `pagefind/`. */
export const HASHED = 'hashed/';

/** The file of a part, below `pagefind/`. */
export const partFile = (name: string): string => `${HASHED}index/${name}.json`;

/** What the forms of a word share in the index. */
export const stemOf = (word: string): string => (isHan(word) ? word : stem(word));

// A word that is only alike counts less than the one that is asked for; one that is begun so, least.
const EXACT = 1;
const FORM = 0.9;
const BEGUN = 0.5;

/** Where one word of a term stands on a page. */
interface Standing { score: number; text: readonly number[]; title: readonly number[]; aliases: readonly number[] }

const summed = (steps: readonly number[] = []): number[] => {
  let at = 0;
  return steps.map((step) => (at += step));
};

/** The pages with a word in any of its forms; where `begun`, also with words that begin so. */
function pagesWith(word: string, families: Iterable<[string, Family]>, begun: boolean): Map<number, Standing> {
  const pages = new Map<number, Standing>();
  const shared = stemOf(word);
  for (const [start, family] of families) {
    if (start !== shared && !(begun && start.startsWith(shared))) continue;
    for (const [form, postings] of Object.entries(family)) {
      const likeness = form === word ? EXACT : start === shared ? FORM : form.startsWith(word) ? BEGUN : 0;
      if (!likeness) continue;
      for (const [page, weight, text, title, aliases] of postings) {
        const { score, ...before } = pages.get(page) ?? { score: 0, text: [], title: [], aliases: [] };
        pages.set(page, {
          score: score + likeness * weight, text: [...before.text, ...summed(text)],
          title: [...before.title, ...summed(title)], aliases: [...before.aliases, ...summed(aliases)],
        });
      }
    }
  }
  return pages;
}

/** The first places at which all words stand side by side. */
function together(places: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = places;
  const rest = others.map((each) => new Set(each));
  return first.filter((place) => rest.every((each, at) => each.has(place + at + 1)));
}

/** Opens an index. Parts and pages are fetched once; what could not be fetched is tried again. */
export function openIndex(folder: URL, { starts, parts, pages, texts }: IndexList): Index {
  const [stems, names, ids] = [starts.split(' '), parts.split(' '), pages.split(' ')];
  const once = <T>(fetched: (key: string) => Promise<T>) => {
    const kept = new Map<string, Promise<T>>();
    return (key: string): Promise<T> => {
      const known = kept.get(key) ?? fetched(key);
      kept.set(key, known);
      known.catch(() => kept.delete(key));
      return known;
    };
  };
  const part = once((name) => fetchJson<IndexPart>(new URL(partFile(name), folder)));
  /** The families that may hold a word: of the part where its stem belongs, and of the next if that begins so. */
  const familiesFor = async (word: string): Promise<[string, Family][]> => {
    const shared = stemOf(word);
    const after = stems.findIndex((start) => start > shared);
    const last = (after < 0 ? stems.length : after) - 1;
    const wanted = [last, last + 1].filter((at) => at >= 0 && (at === last || stems[at]?.startsWith(shared)));
    return (await Promise.all(wanted.map((at) => part(names[at] ?? '')))).flatMap((each) => Object.entries(each));
  };
  return {
    find: async (words) => {
      const each = await Promise.all(words.map(async (word) => pagesWith(word, await familiesFor(word), words.length === 1)));
      return [...each[0] ?? []].flatMap(([page]): Found[] => {
        const standing = each.flatMap((pages) => pages.get(page) ?? []);
        if (standing.length < words.length) return [];
        const places = (field: 'text' | 'title' | 'aliases') => together(standing.map((word) => word[field]));
        const text = places('text');
        const fields = (['title', 'aliases'] as const).filter((field) => places(field).length);
        if (!text.length && !fields.length) return [];
        const score = standing.reduce((sum, word) => sum + word.score, 0) / words.length;
        return [{ id: ids[page] ?? '', score, words: text.flatMap((place) => words.map((_, at) => place + at)), fields }];
      });
    },
    page: once(async (id) => {
      const page = await fetchJson<PageText>(new URL(`${texts}${id}.json`, folder));
      return { ...page, url: new URL(`..${page.url}`, folder).pathname };
    }),
  };
}
