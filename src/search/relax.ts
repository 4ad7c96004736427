import { fold, stem, type FoldTable } from './fold.ts';
import type { Lexicon, Script } from './lexicon.ts';
import { queryOf } from './paste.ts';
import { cut, hanWords, isHan, runs } from './segment.ts';
import { nearest } from './slips.ts';
import type { Sounding, Speller } from './sounds.ts';
import { oneWording, subjects, type Subjects } from './subjects.ts';

/** The editors' knowledge of the language: words without weight, words that are cut in two elsewhere, sets of words that mean alike, spellings of other regions. */
export interface Habits { drop: string[]; terms: string[]; alike: string[][]; spoken: Record<string, string> }

/** One thing to look for: the term, how much it counts, and which word of the query it stands for. */
export interface Ask { term: string; weight: number; of: number; how: 'word' | 'part' | 'slip' | 'alike' }

const MOST_WORDS = 24;
// Every further term costs the transfer of a part of the index, and the usual words stand first.
const MOST_ALIKE = 2;
const WEIGHT = { word: 1, part: 0.7, single: 0.35, slip: 0.8, alike: 0.55 };

/** What does not change while a reader searches, made once from the lexicon and the habits. */
export interface Relaxer {
  table: FoldTable; known: ReadonlySet<string>; terms: ReadonlySet<string>; stems: ReadonlySet<string>; characters: ReadonlySet<string>;
  drop: ReadonlySet<string>; alike: string[][]; written: ReadonlyMap<string, string>; spoken: [string, string][]; spell: Speller; about: Subjects;
}

const respelt = (text: string, spoken: readonly [string, string][]) => spoken.reduce((result, [from, to]) => result.replaceAll(from, to), text);

/** Brings the habits into the same spelling as queries. Without `script` and `sounding` what is written in another script or by sound stays as it is. */
export function relaxer({ known, subjects: book }: Lexicon, habits: Habits, script?: Script, sounding?: Sounding): Relaxer {
  const table = script?.table ?? new Map();
  const plain = (text: string) => runs(fold(text, table)).join(' ');
  const drop = new Set(habits.drop.map(plain));
  const alike = habits.alike.map((group) => group.map(plain));
  const spoken = Object.entries(habits.spoken).map(([from, to]): [string, string] => [fold(from, table), to]);
  const terms = new Set([...known, ...habits.terms, ...alike.flat().filter((word) => isHan(word) && word.length < 6)]);
  const own = [...habits.terms, ...habits.alike.flat()].map((phrase) => fold(phrase, table));
  const stems = new Set([...known, ...alike.flat().filter((phrase) => !isHan(phrase)).flatMap((phrase) => phrase.split(' '))].map(stem));
  const about = subjects(book, oneWording(alike));
  const isWord = (letters: string) => drop.has(letters) || known.has(letters) || stems.has(stem(letters));
  return {
    table, known, terms, stems, drop, alike, spoken, about,
    characters: new Set([...terms, ...drop, ...spoken.map(([from]) => from)].join('')),
    spell: !sounding || !script ? (text) => text : sounding.speller(sounding.readSounds(script.sounds), { words: terms, targets: terms, own, isLight: (character) => drop.has(character), isWord }),
    written: new Map(habits.alike.flat().map((phrase) => [plain(phrase), phrase])),
  };
}

/** A query in one spelling: cut to a sane length, folded, regional wordings replaced, words written by sound as they are meant. */
export function tidy(query: string, { table, spoken, spell }: Relaxer): string {
  const typed = fold(queryOf(query), table);
  const text = respelt(typed, spoken);
  return spell(text.trim() ? text : typed);
}

/** Says whether a query holds a character that no page uses, letters that are no word, or characters that make none: another script, or writing by sound. */
export function isWrittenOtherwise(query: string, relaxer: Relaxer): boolean {
  const { characters, terms, drop } = relaxer;
  return runs(tidy(query, relaxer)).some((run) => {
    if (!isHan(run)) return !drop.has(run) && !isKnown(run, relaxer);
    const pieces = cut(run, terms);
    return [...run].some((character) => !characters.has(character)) || pieces.some((piece, at) => piece.length === 1 && pieces[at + 1]?.length === 1 && !(drop.has(piece) && drop.has(pieces[at + 1] ?? '')));
  });
}

const matches = (phrase: string, text: string, stemmed: string) =>
  isHan(phrase) ? text.includes(phrase) : stemmed.includes(` ${phrase.split(' ').map(stem).join(' ')} `);

const isWhole = (word: string, { known, stems, about }: Relaxer): boolean =>
  /^\d+$/.test(word) || known.has(word) || stems.has(stem(word)) || about.knows(word);

const isKnown = (word: string, relaxer: Relaxer): boolean => isWhole(word, relaxer) || completed(word, relaxer.known) !== undefined;

/** The shortest known word that begins so, as somebody is still typing it. */
const completed = (start: string, known: ReadonlySet<string>): string | undefined =>
  start.length < 3 ? undefined : [...known].filter((word) => word.startsWith(start)).sort((a, b) => a.length - b.length)[0];

/** A query as it was meant: in one spelling, with each slip put right and each word that is only begun completed. */
export const meant = (query: string, relaxer: Relaxer): string => runs(tidy(query, relaxer))
  .map((run) => (isHan(run) || relaxer.drop.has(run) || isWhole(run, relaxer) ? run : completed(run, relaxer.known) ?? nearest(run, relaxer.known)[0]?.word ?? run)).join(' ');

/** Turns a query into what to look for: every word of weight, its parts, likely slips and words that mean alike. */
export function relax(query: string, relaxer: Relaxer): Ask[] {
  const { known, terms, drop, alike } = relaxer;
  const text = tidy(query, relaxer);
  const words = runs(text)
    .flatMap((run) => (isHan(run) ? hanWords(run, terms) : [{ text: run, inside: [] }]))
    .slice(0, MOST_WORDS);
  const heavy = words.filter((word) => !drop.has(word.text));
  const kept = heavy.length ? heavy : words;
  const asks = kept.flatMap(({ text: word, inside }, of): Ask[] => {
    const parts = inside.filter((part) => !drop.has(part)).map((term): Ask => ({ term, weight: WEIGHT.part, of, how: 'part' }));
    if (isHan(word)) {
      const weight = word.length > 1 ? WEIGHT.word : WEIGHT.single;
      return [{ term: word, weight, of, how: 'word' }, ...parts];
    }
    if (isKnown(word, relaxer)) {
      return [{ term: word, weight: WEIGHT.word, of, how: 'word' }];
    }
    const slips = nearest(word, known);
    if (slips[0] && drop.has(slips[0].word)) return [];
    return slips.filter((slip) => !drop.has(slip.word)).map(({ word: term, apart }) => ({ term, weight: WEIGHT.slip / apart, of, how: 'slip' }));
  });
  return [...asks, ...meantAlike(asks, text, kept.map((word) => word.text), alike)];
}

/** The other words of every set that the query touches; they stand for the query word they replace. */
function meantAlike(asks: readonly Ask[], text: string, words: readonly string[], alike: readonly string[][]): Ask[] {
  const spelt = [...words, ...asks.filter(({ how }) => how === 'slip').map(({ term }) => term)];
  const stemmed = ` ${runs(text).map(stem).join(' ')} ${spelt.map(stem).join(' ')} `;
  const asked = new Set(asks.map(({ term }) => term));
  return alike.flatMap((group) => {
    const said = group.find((phrase) => matches(phrase, text, stemmed));
    if (!said) return [];
    const at = words.findIndex((word) => said.includes(word) || stem(word) === stem(said));
    const slip = asks.find(({ term }) => stem(term) === stem(said));
    const of = at >= 0 ? at : slip?.of ?? words.length;
    return group
      .filter((phrase) => phrase !== said && !asked.has(phrase))
      .slice(0, MOST_ALIKE)
      .map((term): Ask => ({ term, weight: WEIGHT.alike, of, how: 'alike' }));
  });
}
