import { globSync } from 'node:fs';

/** A change to a file as an editor makes it: the text before gives the text after; undefined removes the file. */
export type Edit = (text: string) => string | undefined;

/** One mistake of an editor, and what the gate must say about it. */
export interface Mistake {
  what: string;
  file: string;
  edit: Edit;
  /** The file in which it is reported, if not the one that was changed. */
  told?: string;
  /** A text on the line that is reported; without it, line 1. */
  at?: string | RegExp;
  field?: string;
  /** What the message must name. */
  says: readonly string[];
  /** Not to be tried together with other mistakes, as it hides them. */
  alone?: true;
}

/** Adds a paragraph to the end of a text. */
export const added = (words: string): Edit => (text) => `${text.trimEnd()}\n\n${words}\n`;

/** Puts other words in the first place where a pattern fits; a pattern that no longer fits is a fault of the test. */
export const swapped = (pattern: RegExp | string, words: string): Edit => (text) => {
  const after = text.replace(pattern, () => words);
  if (after === text) throw new Error(`nothing to change: ${String(pattern)}`);
  return after;
};

/** Makes a file hold nothing but these words. */
export const only = (words: string | undefined): Edit => () => words;

const guides = globSync('content/en/articles/*/*.mdx').map((file) => file.replaceAll('\\', '/')).sort();
/** Gives one English guide after the other, from the first, so that many mistakes can be tried at once. */
export function guidesInTurn(): () => string {
  let turn = 0;
  return () => {
    turn += 1;
    return guides[turn % guides.length] ?? '';
  };
}
/** The Chinese page beside an English one. */
export const twin = (file: string): string => file.replace('content/en/', 'content/zh/');
