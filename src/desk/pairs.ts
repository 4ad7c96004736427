import { usesIn, type Use } from '../gate/tags.ts';

/** One row of two texts side by side; a side that lacks the section has none. */
export interface Pair<T> { id: string; left: T | undefined; right: T | undefined }

/** What one of two sections names and the other does not, as an editor writes it: `<Fact> ship-by`. */
export interface Differences { left: string[]; right: string[] }

/** A part of a text as it is written, from one heading to the next. */
export interface Written { id: string; body: string }

/** Puts the sections of two texts beside each other by id, in the order of the left one; what only the right one has comes after what it follows there. */
export function pairsOf<T extends { id: string }>(left: readonly T[], right: readonly T[]): Pair<T>[] {
  const pairs = left.map((section): Pair<T> => ({ id: section.id, left: section, right: right.find(({ id }) => id === section.id) }));
  right.forEach((section, index) => {
    if (left.some(({ id }) => id === section.id)) return;
    const before = right[index - 1]?.id;
    pairs.splice(before === undefined ? 0 : pairs.findIndex(({ id }) => id === before) + 1, 0, { id: section.id, left: undefined, right: section });
  });
  return pairs;
}

const HEADING = /<H2\s+id="([^"]*)"\s*>[\s\S]*?<\/H2>/g;

/** Cuts a text as it is written at its headings; what stands before the first has an empty id. */
export function writtenSections(body: string): Written[] {
  const heads = [...body.matchAll(HEADING)];
  const starts = [0, ...heads.map(({ index }) => index)];
  return starts.map((start, at) => ({ id: heads[at - 1]?.[1] ?? '', body: body.slice(start, starts[at + 1]) })).filter(({ body: text }) => text.trim() !== '');
}

const LISTS = ['ids', 'is'];

// A list of ids names each of them; a link names its goal with the place in it.
function named({ name, attributes }: Use): string[] {
  const list = LISTS.flatMap((key) => attributes[key]?.split(/[\s,]+/).filter(Boolean) ?? []);
  if (list.length > 0) return list.map((id) => `<${name}> ${id}`);
  const { at, ...rest } = attributes;
  const what = [...Object.values(rest), ...(at ? [`#${at}`] : [])].join(' ');
  return [`<${name}>${what && ` ${what}`}`];
}

/** Everything that a text names by id in its components: facts, labels, links, messages, lists; each once. */
const namesIn = (body: string): string[] =>
  [...new Set(usesIn(body, 1).filter(({ name }) => !['H2', 'b'].includes(name)).flatMap(named))];

const lacking = (mine: readonly string[], others: readonly string[]) => mine.filter((name) => !others.includes(name));

/** What each of two lists of names has and the other lacks. */
export const differencesOf = (left: readonly string[], right: readonly string[]): Differences => ({ left: lacking(left, right), right: lacking(right, left) });

/** What each of two sections names and the other does not; a section that is missing altogether is not counted name by name. */
export const bodyDifferences = (left: Written | undefined, right: Written | undefined): Differences =>
  (left && right ? differencesOf(namesIn(left.body), namesIn(right.body)) : { left: [], right: [] });

/** Whether two sections name the same things. */
export const agrees = ({ left, right }: Differences): boolean => left.length === 0 && right.length === 0;
