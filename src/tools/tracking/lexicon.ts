import { normalise } from './normalise.ts';

/** Words by meaning as editors keep them in `content/tracking-words.yml`. */
export type WordBook = Readonly<Record<'decides' | 'says' | 'mute', Readonly<Record<string, readonly (string | number)[]>>>>;

/** A word found in a line: its meanings, and the units from `from` to before `to` that it takes. */
export interface Word { is: readonly string[]; from: number; to: number }

/** Finds the words of a line that carry a meaning. */
export interface Lexicon {
  /** The words of a normalised line that carry a meaning, in order: what they mean, and the units they take. */
  words: (units: readonly string[]) => Word[];
  decides: ReadonlySet<string>;
  mute: ReadonlySet<string>;
}

const ARTICLES = /\b(?:the|a|an|your|our|my|this|that|its|their|his|her)\b ?/g;

/** The units in which words are compared: Latin words and single Chinese characters. */
export const unitsOf = (normal: string): string[] =>
  normal.replace(ARTICLES, '').match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];

/** A place between words; stems, which take any ending, by their first letter. */
interface Node { next: Map<string, Node>; stems?: Map<string, [string, Node][]>; is?: string[] }

/** Builds the lexicon; the longest word that fits at a place is taken. */
export function lexiconOf(book: WordBook): Lexicon {
  const root: Node = { next: new Map() };
  const add = (word: string, meaning: string) => {
    const open = word.endsWith('*');
    const units = unitsOf(normalise(word));
    let at = root;
    units.forEach((unit, index) => {
      const known = at.next.get(unit);
      if (open && index === units.length - 1) {
        const stems = (at.stems ??= new Map<string, [string, Node][]>()).get(unit.charAt(0)) ?? [];
        const stem = stems.find(([text]) => text === unit);
        const node: Node = stem?.[1] ?? { next: new Map() };
        if (!stem) at.stems.set(unit.charAt(0), [...stems, [unit, node]]);
        at = node;
      } else if (known) {
        at = known;
      } else {
        const node: Node = { next: new Map() };
        at.next.set(unit, node);
        at = node;
      }
    });
    if (units.length && !at.is?.includes(meaning)) (at.is ??= []).push(meaning);
  };
  for (const group of Object.values(book)) for (const [meaning, words] of Object.entries(group)) for (const word of words) add(String(word), meaning);

  const longest = (units: readonly string[], start: number): { is: string[]; end: number } | undefined => {
    let best: { is: string[]; end: number } | undefined;
    const walk = (node: Node, at: number): void => {
      if (node.is && (!best || at > best.end)) best = { is: node.is, end: at };
      const unit = units[at];
      if (unit === undefined) return;
      const exact = node.next.get(unit);
      if (exact) walk(exact, at + 1);
      for (const [stem, after] of node.stems?.get(unit.charAt(0)) ?? []) if (unit.startsWith(stem)) walk(after, at + 1);
    };
    walk(root, start);
    return best;
  };

  return {
    words(units) {
      const found: Word[] = [];
      for (let at = 0; at < units.length;) {
        const word = longest(units, at);
        if (word) found.push({ is: word.is, from: at, to: word.end });
        at = word?.end ?? at + 1;
      }
      return found;
    },
    decides: new Set(Object.keys(book.decides)),
    mute: new Set(Object.keys(book.mute)),
  };
}
