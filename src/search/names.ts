import { escaped } from '../lib/text.ts';
import { stem } from './fold.ts';
import { isHan, runs } from './segment.ts';

/** What readers may call a page (its title and other words for it) and the questions whose answers lead to it, in the spelling of the index; a page of answers gives way to guides. */
export interface Named { id: string; names: readonly string[]; asked: readonly string[]; answers: boolean }

// Stands after the id of a page of answers.
const ANSWERS = '*';
// Stands before a question, to tell it from a name.
const ASKED = '~';

/** Writes a page's names as a line of the index's table. */
export const namesLine = ({ id, names, asked, answers }: Named): string => [answers ? id + ANSWERS : id, ...names, ...asked.map((text) => ASKED + text)].join('|');

/** Reads the table of names that the index leaves, a line a page. */
export const readNames = (text: string): Named[] =>
  text.split('\n').filter(Boolean).map((line) => {
    const [id = '', ...texts] = line.split('|');
    const answers = id.endsWith(ANSWERS);
    const asked = texts.filter((text) => text.startsWith(ASKED)).map((text) => text.slice(ASKED.length));
    return { id: answers ? id.slice(0, -ANSWERS.length) : id, names: texts.filter((text) => !text.startsWith(ASKED)), asked, answers };
  });

/** Compares a query with what pages are called: 1 and a little more where names say the same, down to 0 where nothing is shared; pages by id. */
export type Likeness = (query: string) => ReadonlyMap<string, number>;

// A second name that fits speaks for a page too, but less.
const SECOND = 0.3;
// A guide says more than a page of answers that is called the same.
const LESS = 0.75;
// A question says what a page answers, but not that it is called so.
const ASKS = 0.6;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Compares with the names of pages: words without weight do not count, words that mean alike count as one, rare ones count more. */
export function likeness(named: readonly Named[], drop: ReadonlySet<string>, alike: readonly (readonly string[])[]): Likeness {
  const bare = (text: string) => runs(text).filter((run) => !drop.has(run)).map((run) => (isHan(run) ? run : stem(run))).join(' ');
  // Every word of a set of like ones is put as the first of its set.
  const first = new Map(alike.flatMap(([head = '', ...rest]) => rest.map((phrase) => [bare(phrase), bare(head)] as const)).filter(([phrase]) => phrase.length > 1));
  const phrases = [...first.keys()].sort((a, b) => b.length - a.length).map((phrase) => (isHan(phrase) ? escaped(phrase) : `(?<![a-z])${escaped(phrase)}(?![a-z])`));
  const pattern = phrases.length > 0 ? new RegExp(phrases.join('|'), 'g') : /(?!)/g;
  const oneWording = (text: string) => bare(text).replace(pattern, (phrase) => first.get(phrase) ?? phrase);
  const partsOf = (text: string) => new Set(runs(oneWording(text)).flatMap((run) => {
    const signs = [...run];
    return isHan(run) && signs.length > 1 ? signs.slice(1).map((sign, at) => `${signs[at]}${sign}`) : [run];
  }));

  const all = named.flatMap(({ id, names, asked, answers }) => [...names.map((text) => [text, 1] as const), ...asked.map((text) => [text, ASKS] as const)]
    .map(([text, worth]) => ({ id, parts: partsOf(text), worth: answers ? worth * LESS : worth })));
  const pages = new Map<string, Set<string>>();
  for (const { id, parts } of all) for (const part of parts) pages.set(part, (pages.get(part) ?? new Set()).add(id));
  const weight = (part: string) => Math.log(1 + named.length / (pages.get(part)?.size ?? 1)) ** 2;
  const lengthOf = (parts: ReadonlySet<string>) => Math.sqrt(sum([...parts].map(weight)));
  const measured = all.map((name) => ({ ...name, length: lengthOf(name.parts) }));
  return (query) => {
    const asked = partsOf(query);
    const length = lengthOf(asked);
    const near = new Map<string, number[]>();
    for (const { id, parts, worth, length: other } of measured) {
      const shared = sum([...asked].filter((part) => parts.has(part)).map(weight));
      if (shared > 0) near.set(id, [...(near.get(id) ?? []), (worth * shared) / (length * other)]);
    }
    return new Map([...near].map(([id, list]) => {
      const [nearest = 0, second = 0] = list.toSorted((a, b) => b - a);
      return [id, nearest + SECOND * second];
    }));
  };
}
