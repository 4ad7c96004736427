import { judgeOf, readTable, type Features, type WeightTable } from '../../lib/weights.ts';
import { withoutAsides } from './asides.ts';
import { featuresOf, saidIn, type Said } from './features.ts';
import { lexiconOf, unitsOf, type Lexicon, type WordBook } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { isStatusId, STAGES, TWO_MEANINGS, type StatusId } from './rules.ts';

/** How much each feature speaks for each status; Chinese words apart, for texts that have some. */
export interface Weights { names: readonly string[]; common: WeightTable; han?: WeightTable }

/** All that is needed to read lines, as the page carries it; made by `reading` when the site is built. */
export interface ReadingBook {
  words: WordBook;
  weights: Weights;
  /** By status, the numbers (`idsFrom`) of carriers' phrases. */
  phrases: Readonly<Record<string, string>>;
  /** By status or `unrecognised`, the numbers of other lines of the content that the weights alone would read otherwise. */
  otherwise: Readonly<Record<string, string>>;
}

/** A short number for each text that begins at a unit, by the unit it ends before; of some thousand texts two hardly ever share one. */
function idsFrom(units: readonly string[], from: number): number[] {
  let hash = 0x811c9dc5;
  return units.slice(from, from + LONGEST_PHRASE).map((unit) => {
    for (let at = 0; at < unit.length; at += 1) hash = Math.imul(hash ^ unit.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
    // Thirty bits, which engines keep as small whole numbers.
    return hash >>> 2;
  });
}

const wholeId = (text: string): number => idsFrom(unitsOf(normalise(text)), 0).at(-1) ?? 0;

/** The number of a whole text, in base 36, as the page carries it. */
export const textId = (text: string): string => wholeId(text).toString(36);

const byId = (ids: Readonly<Record<string, string>>): Map<number, string> =>
  new Map(Object.entries(ids).flatMap(([is, list]) => list.split(' ').map((id) => [Number.parseInt(id, 36), is] as const)));

/** Phrases are at most so many words, or Chinese characters, long; of longer texts the beginning counts. */
const LONGEST_PHRASE = 48;

/** What one line means and how sure that is (`faint` only counts beside a date, which shows that the line reports something); a bare word may mean another thing among dated scans. */
export interface Reading { status: StatusId; sure: 'high' | 'medium' | 'low' | 'faint'; among?: StatusId }

/** Reads lines without their dates. */
export interface Reader {
  /** What a line means; undefined rather than a guess. */
  read: (line: string) => Reading | undefined;
  /** The statuses that come nearest to a line, the nearest first. */
  nearest: (line: string, count?: number) => StatusId[];
}

/** How probable a reading must be for each degree of sureness. */
const SURENESS = [['high', 0.75], ['medium', 0.45], ['low', 0.25], ['faint', 0.1]] as const;
const LIKELY = SURENESS[1][1];

/** To say that a parcel was handed over when it was not is the worst mistake: it must be likely, and beyond doubt beside words that speak against it. */
const HANDED_OVER: readonly string[] = [...STAGES.delivered];
export const CONTRARY: readonly string[] = [
  'not', 'will', 'fail', 'absent', 'refuse', 'attempt', 'again', 'return', 'sender', 'undeliverable', 'hold', 'ready', 'code', 'waiting', 'uncollected', 'request', 'depot', 'hub', 'courier',
];
const BEYOND_DOUBT = 0.8;
/** Little words beside 'delivered' that may make it another thing: delivered to UPS, delivered in 3 days, delivered: no. */
const CHANGES = /^(?:to|in|within|of|no|none|nobody|0|请|到|给|至|待)$/;
/** What may only be told where a word says it: above all demands for money. */
const NEEDS: Partial<Record<string, readonly string[]>> = {
  duties_due: ['tax', 'pay'], order_unpaid: ['pay'], weather_delay: ['weather'],
};

/** So many lines are remembered; a history repeats some. */
const MOST_KNOWN = 1000;

/** A line without its asides, and what counts in it. */
export interface ReadyLine { said: Said; features: Features }

/** Makes the reader of single lines. `ready` holds lines that were made ready before, with the same words. */
export function readerFor(book: ReadingBook, ready: ReadonlyMap<string, ReadyLine> = new Map()): Reader {
  const lexicon: Lexicon = lexiconOf(book.words);
  const { names, common, han } = book.weights;
  const judge = judgeOf(names, han ? readTable(common, han) : readTable(common));
  const known = new Map<string, Reading | undefined>();
  const phrases = byId(book.phrases);
  const whole = new Map([...byId(book.otherwise), ...phrases]);

  /** The status of the longest phrase in a line that holds every word of the line that carries a meaning. */
  const phraseIn = ({ units, words }: Said): string | undefined => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return undefined;
    let best: { is: string; from: number; to: number } | undefined;
    for (let from = 0; from <= first.from; from += 1) {
      idsFrom(units, from).forEach((id, at) => {
        const to = from + at + 1;
        const is = to >= last.to ? phrases.get(id) : undefined;
        if (is !== undefined && (!best || to - from > best.to - best.from)) best = { is, from, to };
      });
    }
    if (!best) return undefined;
    const beside = [...units.slice(0, best.from), ...units.slice(best.to)];
    return HANDED_OVER.includes(best.is) && beside.some((unit) => CHANGES.test(unit)) ? undefined : best.is;
  };
  /** What a line may mean, the likeliest first; nothing where no word of it carries a meaning. */
  const likely = (said: Said, features = () => featuresOf(said, lexicon)) => {
    if (said.meanings.length === 0) return [];
    const contrary = said.meanings.some((meaning) => CONTRARY.includes(meaning));
    return judge(features())
      .filter(({ is, p }) => !HANDED_OVER.includes(is) || p >= (contrary ? BEYOND_DOUBT : LIKELY))
      .filter(({ is }) => !NEEDS[is] || NEEDS[is].some((meaning) => said.meanings.includes(meaning)));
  };
  const read = (line: string): Reading | undefined => {
    const form = normalise(line).replace(/^(?:\d+ )+|(?: \d+)+$/g, '');
    const two = Object.hasOwn(TWO_MEANINGS, form) ? TWO_MEANINGS[form] : undefined;
    if (two) return { status: two.order, sure: 'medium', among: two.scan };
    const made = ready.get(line);
    const said = made?.said ?? saidIn(withoutAsides(line), lexicon);
    const told = whole.get(wholeId(line)) ?? whole.get(wholeId(form)) ?? phraseIn(said);
    if (told !== undefined) return isStatusId(told) ? { status: told, sure: 'high' } : undefined;
    const [best] = likely(said, made && (() => made.features));
    const sure = SURENESS.find(([, least]) => best && best.p >= least)?.[0];
    return best && sure && isStatusId(best.is) ? { status: best.is, sure } : undefined;
  };
  return {
    read: (line) => {
      if (known.size > MOST_KNOWN) known.clear();
      if (!known.has(line)) known.set(line, read(line));
      return known.get(line);
    },
    nearest: (line, count = 4) => likely(saidIn(withoutAsides(line), lexicon)).flatMap(({ is }) => (isStatusId(is) ? [is] : [])).slice(0, count),
  };
}
