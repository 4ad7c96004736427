import { readFoldTable, type FoldTable } from './fold.ts';
import type { IndexList } from './parts.ts';
import type { SubjectBook } from './subjects.ts';

/** What the index leaves for the search in front of it: one file for a language, `pagefind/lexicon-<lang>.json`; `script` names the file with a `ScriptFile`, if the language has one. */
export interface LexiconFile { index: IndexList; words: string; subjects: SubjectBook; script?: string }

/** How characters of another script are written here, and how characters are read; fetched for a query that needs it. */
export interface ScriptFile { fold: string; sounds: string }

/** The words that occur in the indexed pages, and which page a query is about. */
export interface Lexicon { known: ReadonlySet<string>; subjects: SubjectBook }

/** Reads the lexicon of an index. */
export const readLexicon = ({ words, subjects }: Pick<LexiconFile, 'words' | 'subjects'>): Lexicon => ({ known: new Set(words.split(' ').filter(Boolean)), subjects });

/** Another script brought into the one of the index, and characters by their sound. */
export interface Script { table: FoldTable; sounds: string }

/** Reads how another script is written. */
export const readScript = ({ fold, sounds }: ScriptFile): Script => ({ table: readFoldTable(fold), sounds });
