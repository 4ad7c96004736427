import { escaped } from '../lib/text.ts';
import { featureId, judgeOf, levelsIn, readTable, type Features, type WeightTable } from '../lib/weights.ts';
import { stem } from './fold.ts';
import { isHan, runs } from './segment.ts';

/** What the search has learned of the pages that readers look for: the pages, `LINE` among them, and how much each word speaks for each. */
export interface SubjectBook { pages: readonly string[]; weights: WeightTable }

/** Stands among the pages for no page: the query is what a carrier writes of a parcel. */
export const LINE = 'line';

/** Nothing learned. */
export const NO_SUBJECTS: SubjectBook = { pages: [], weights: { steps: '', classes: '', levels: '' } };

/** Says which pages a query may be about. */
export interface Subjects {
  /** How probable it is for each page, by its id, and that it is a line of a carrier; nothing for a query without a known word. */
  judge: (query: string) => { pages: ReadonlyMap<string, number>; line: number };
  /** Whether a word says anything of its own. */
  knows: (word: string) => boolean;
}

/** Brings words that mean alike into one: every wording of a set is put as the first of its set. */
export function oneWording(alike: readonly (readonly string[])[]): (text: string) => string {
  const first = new Map(alike.flatMap((group) => group.map((phrase) => [stemmed(phrase), stemmed(group[0] ?? '')] as const)).filter(([phrase]) => phrase.length > 1));
  const phrases = [...first.keys()].sort((a, b) => b.length - a.length).map((phrase) => (isHan(phrase) ? escaped(phrase) : `(?<![a-z])${escaped(phrase)}(?![a-z])`));
  const pattern = phrases.length > 0 ? new RegExp(phrases.join('|'), 'g') : /(?!)/g;
  return (text) => stemmed(text).replace(pattern, (phrase) => first.get(phrase) ?? phrase);
}

const stemmed = (text: string) => runs(text).map((run) => (isHan(run) ? run : stem(run))).join(' ');

// No word is written so.
const ALWAYS = '*';
/** How much the kinds of features count. */
const COUNTS = { always: 1, character: 2, word: 3, words: 2 } as const;

/**
 * What counts in a query, by name: its words and those that stand side by side, of Chinese its characters and pairs of
 * them, both as they stand and in one wording.
 */
function partsOf(query: string, wording: (text: string) => string): Map<string, number> {
  const found = new Map<string, number>([[ALWAYS, COUNTS.always]]);
  const add = (kind: keyof typeof COUNTS, text: string) => found.set(text, COUNTS[kind]);
  for (const text of new Set([stemmed(query), wording(query)])) {
    const parts = runs(text);
    parts.forEach((part, at) => {
      if (isHan(part)) {
        const characters = [...part];
        characters.forEach((character, place) => {
          add('character', character);
          if (place > 0) add('word', `${characters[place - 1]}${character}`);
        });
      } else {
        add('word', part);
        const before = parts[at - 1];
        if (before && !isHan(before)) add('words', `${before} ${part}`);
      }
    });
  }
  return found;
}

/** What counts in a query; the same for the queries that are learned from and the one that is asked. */
export const featuresOf = (query: string, wording: (text: string) => string): Features =>
  new Map([...partsOf(query, wording)].map(([name, counts]) => [featureId(name), counts]));

/** The parts of a query that speak for a page or against it, the strongest first. */
export function reasonsFor(page: string, query: string, { pages, weights }: SubjectBook, wording: (text: string) => string): { part: string; says: number }[] {
  const rows = readTable(weights);
  const place = pages.indexOf(page);
  return [...partsOf(query, wording)]
    .flatMap(([part, counts]) => { const level = levelsIn(rows, featureId(part)).get(place); return level ? [{ part, says: counts * level }] : []; })
    .sort((a, b) => Math.abs(b.says) - Math.abs(a.says));
}

/** Makes what was learned ready to be asked. */
export function subjects({ pages, weights }: SubjectBook, wording: (text: string) => string): Subjects {
  const rows = readTable(weights);
  const judge = judgeOf(pages, rows);
  return {
    judge: (query) => {
      const features = featuresOf(query, wording);
      const says = [...features.keys()].some((id) => id !== featureId(ALWAYS) && rows.has(id));
      if (!says) return { pages: new Map(), line: 0 };
      const all = judge(features);
      const line = all.find(({ is }) => is === LINE)?.p ?? 0;
      return { pages: new Map(all.filter(({ is }) => is !== LINE).map(({ is, p }) => [is, p / (1 - line || 1)])), line };
    },
    knows: (word) => rows.has(featureId(stem(word))),
  };
}
