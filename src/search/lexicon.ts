import { readFoldTable, type FoldTable } from './fold.ts';
import { readNames, type Named } from './names.ts';

/** What the index leaves for the search in front of it (`names`: what readers may call each page, `sounds`: how Chinese characters are read): one file for a language, `pagefind/lexicon-<lang>.json`. */
export interface LexiconFile { fold: string; words: string; names: string; sounds: string }

/** The words that occur in the indexed pages, what the pages are called, and how to bring a query into their script. */
export interface Lexicon { table: FoldTable; known: ReadonlySet<string>; names: readonly Named[]; sounds: string }

/** Reads the lexicon of an index; anything missing counts as empty. */
export const readLexicon = (file: Partial<LexiconFile>): Lexicon => ({
  table: readFoldTable(file.fold ?? ''),
  known: new Set((file.words ?? '').split(' ').filter(Boolean)),
  names: readNames(file.names ?? ''),
  sounds: file.sounds ?? '',
});
