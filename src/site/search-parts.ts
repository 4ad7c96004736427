import { decode } from 'cborg';
import { fold } from '../search/fold.ts';
import { stemOf, type Family, type IndexPart, type Posting } from '../search/parts.ts';
import { runs } from '../search/segment.ts';

// Pagefind's own format, as `pagefind_web/src/index.rs` of its repository reads it: numbers are steps from the place before,
// and a negative one, less one, begins anew under a mark: how much the places count in the text, or the number of a field.

type Marked = readonly number[];
/** A word with its pages, each counted from the one before. */
type Word = readonly [word: string, pages: readonly (readonly [step: number, text: Marked, fields: Marked])[]];
/** A word without accents, and the same as it is written with them. */
type Entry = readonly [...Word, accented: readonly Word[]];
type Chunk = readonly [words: readonly Entry[]];
type Meta = readonly [version: string, pages: readonly (readonly [id: string, words: number])[], chunks: unknown, filters: unknown, sorts: unknown, fields: readonly string[]];

/** The index of one language as Pagefind made it: its list and its parts, unpacked; and the file of a page by its name there. */
export interface MadeIndex { meta: Uint8Array; chunks: readonly Uint8Array[]; fileOf?: (id: string) => string }

// Pagefind gives a word of the text this weight, or less of a part of a compound and more in a heading.
const PLAIN = 24;
const FIELDS = { title: 5, aliases: 3 } as const;
type Field = 'text' | keyof typeof FIELDS;
const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

// BM25, as Pagefind ranks: a word that stands often says less each time, and a long page holds many words by chance.
const SATURATION = 1.4;
const LENGTH = 0.4;

// Characters of a part before it is packed: about a kilobyte on the way, as a query needs several and few words of each.
const PART_SIZE = 5_000;

// On a site of thousands of pages a word that most of them hold says little of any, and the rest would weigh a hundred kilobytes.
const MOST_PAGES = 200;

/** The places in a list of numbers, each with the mark that stands before it. */
function placesIn(numbers: Marked, mark: number): { mark: number; place: number }[] {
  let place = 0;
  return numbers.flatMap((number) => {
    if (number >= 0) return [{ mark, place: (place += number) }];
    [mark, place] = [-number - 1, 0];
    return [];
  });
}

/** Where a word stands on a page, and how often, a heading or a name counting several times. */
interface Standing { often: number; places: Partial<Record<Field, Set<number>>> }

const steps = (places: ReadonlySet<number> = new Set()): number[] => {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.map((place, at) => place - (sorted[at - 1] ?? 0));
};

const inOrder = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Parts of an index in the order of their stems, and its pages. */
export interface Parts { parts: { start: string; words: IndexPart }[]; pages: string[] }

/**
 * The index that Pagefind made of one language, put anew for a search without an engine. Words are spelt as queries are, those that share a stem lie
 * together, and how much a word counts on a page is worked out, and of more than 200 pages with one word those remain on which it counts most. The index must be of a language that Pagefind does not stem.
 * Pages stand in the order of their files, in whatever order Pagefind was given them.
 */
export function partsOf({ meta, chunks, fileOf = () => '' }: MadeIndex): Parts {
  const [, given, , , , fields] = decode(meta) as Meta;
  const pages = given.toSorted(([a], [b]) => inOrder(fileOf(a), fileOf(b)));
  const places = new Map(pages.map((page, at) => [page, at]));
  const placeOf = given.map((page) => places.get(page) ?? 0);
  const average = pages.reduce((sum, [, words]) => sum + words, 0) / (pages.length || 1);
  const found = new Map<string, Map<number, Standing>>();
  const put = (word: string, page: number, field: Field, place: number, counts: number) => {
    const at = found.get(word) ?? new Map<number, Standing>();
    found.set(word, at);
    const standing = at.get(page) ?? { often: 0, places: {} };
    at.set(page, standing);
    const known = standing.places[field] ??= new Set();
    if (known.has(place)) return;
    known.add(place);
    standing.often += counts;
  };
  const spellings = chunks.flatMap((chunk) => (decode(chunk) as Chunk)[0].flatMap(([word, entries, accented]): Word[] => [[word, entries], ...accented]));
  // Of two spellings of one word at one place the first counts, and Pagefind lists them in an order of chance.
  for (const [name, entries] of spellings.sort(([a], [b]) => inOrder(a, b))) {
    const words = runs(fold(name));
    let at = 0;
    for (const [step, text, named] of entries) {
      at += step;
      const page = placeOf[at] ?? 0;
      for (const word of words) {
        for (const { mark, place } of placesIn(text, PLAIN)) put(word, page, 'text', place, mark / PLAIN);
        for (const { mark, place } of placesIn(named, 0)) {
          const field = fields[mark] ?? '';
          if (isField(field)) put(word, page, field, place, FIELDS[field]);
        }
      }
    }
  }
  const posting = (page: number, { often, places }: Standing): Posting => {
    const fill = 1 - LENGTH + LENGTH * ((pages[page]?.[1] ?? 0) / average);
    const weight = Math.max(1, Math.round((99 * often) / (SATURATION * fill + often)));
    const [text, title, aliases] = [steps(places.text), steps(places.title), steps(places.aliases)];
    return aliases.length ? [page, weight, text, title, aliases] : title.length ? [page, weight, text, title] : [page, weight, text];
  };
  const postings = (standings: Iterable<[number, Standing]>): Posting[] => [...standings].map(([page, standing]) => posting(page, standing))
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b).slice(0, MOST_PAGES).sort(([a], [b]) => a - b);
  const families = new Map<string, Map<string, Posting[]>>();
  for (const word of [...found.keys()].sort()) {
    const family = families.get(stemOf(word)) ?? new Map<string, Posting[]>();
    families.set(stemOf(word), family.set(word, postings(found.get(word) ?? [])));
  }
  return { parts: cutParts([...families].map(([stem, family]): [string, Family] => [stem, Object.fromEntries(family)])), pages: pages.map(([id]) => id) };
}

/** Families in the order of their stems, cut where a part is long enough. */
function cutParts(families: [string, Family][]): Parts['parts'] {
  const sorted = families.sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: [string, Family][][] = [];
  let size = Infinity;
  for (const family of sorted) {
    const length = JSON.stringify(family).length;
    if (size + length > PART_SIZE) { parts.push([]); size = 0; }
    parts.at(-1)?.push(family);
    size += length;
  }
  return parts.map((part) => ({ start: part[0]?.[0] ?? '', words: Object.fromEntries(part) }));
}
