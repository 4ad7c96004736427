import { featureId, type Features } from '../../lib/weights.ts';
import { unitsOf, type Lexicon, type Word } from './lexicon.ts';
import { normalise, weight } from './normalise.ts';

const CLAUSES = /[.;!。；！,，:：|·—–(（\n]+|\s-\s/;
const HAN = /\p{Script=Han}/u;
/** Of a line with more meanings only so many are paired. */
const MOST_PAIRED = 16;

/** How much the kinds of features count: single meanings and words more than what stands together or side by side. */
const COUNTS = { always: 1, turning: 5, meaning: 3, sequence: 2, pair: 2, opening: 1, closing: 2, word: 3, words: 2 } as const;

/** The bit of a feature's number that marks Chinese words, whose weights are loaded for a text that has some. */
export const HAN_FEATURE = 1 << 20;

const idOf = (feature: string): number => featureId(feature) | (HAN.test(feature) ? HAN_FEATURE : 0);

/** A line made ready: as it stands, its units, and the words in it whose meaning carries something. */
export interface Said { line: string; units: readonly string[]; words: readonly Word[]; meanings: readonly string[] }

/** Makes a line ready to be read. */
export function saidIn(line: string, lexicon: Lexicon): Said {
  const units = unitsOf(normalise(line));
  const words = lexicon.words(units).flatMap(({ is, from, to }) => {
    const told = is.filter((meaning) => !lexicon.mute.has(meaning));
    return told.length > 0 ? [{ is: told, from, to }] : [];
  });
  return { line, units, words, meanings: words.flatMap(({ is }) => is) };
}

/**
 * What counts in a line: its meanings, which stand beside each other, which stand together, which open and close it, and
 * its words. The same for the lines that are learned from and the line that is read.
 */
export function featuresOf({ line, units, meanings }: Said, lexicon: Lexicon): Features {
  const features = new Map<number, number>();
  const add = (kind: keyof typeof COUNTS, text = '') => features.set(idOf(`${kind} ${text}`), COUNTS[kind]);

  add('always');
  meanings.forEach((meaning, at) => {
    add(lexicon.decides.has(meaning) ? 'turning' : 'meaning', meaning);
    if (at > 0) add('sequence', `${meanings[at - 1]} ${meaning}`);
  });
  const kinds = [...new Set(meanings)].sort().slice(0, MOST_PAIRED);
  kinds.forEach((one, at) => { for (const other of kinds.slice(at + 1)) add('pair', `${one} ${other}`); });
  const clauses = line.split(CLAUSES).filter((clause) => weight(clause) >= 2);
  if (clauses.length > 1) {
    for (const meaning of saidIn(clauses[0] ?? '', lexicon).meanings) add('opening', meaning);
    for (const meaning of saidIn(clauses.at(-1) ?? '', lexicon).meanings) add('closing', meaning);
  }
  units.forEach((unit, at) => {
    if (/\d/.test(unit)) return;
    add('word', unit);
    if (at > 0) add('words', `${units[at - 1]} ${unit}`);
  });
  return features;
}
