import { fetchJson } from '../lib/fetch.ts';
import { readLexicon, readScript, type LexiconFile, type ScriptFile } from './lexicon.ts';
import type { Index } from './look-up.ts';
import { openIndex } from './parts.ts';
import { isWrittenOtherwise, relaxer, type Habits, type Relaxer } from './relax.ts';
import { search, type Answer } from './run.ts';
import type { SubjectBook } from './subjects.ts';
import { searchWords, siteBase } from './words.ts';

/** Answers a query. */
export type Engine = (query: string) => Promise<Answer>;

/** The search of one language: its index, and what prepares a query; another script and sounds are fetched for a query that needs them. */
export interface Opened { index: Index; subjects: SubjectBook; prepare: (query: string) => Promise<Relaxer> }

/** Opens the search of one language over the files of an index; rejects when they cannot be had. */
export async function openSearch(folder: URL, lang: string, habits: Habits): Promise<Opened> {
  const file = await fetchJson<LexiconFile>(new URL(`lexicon-${lang}.json`, folder));
  const index = openIndex(folder, file.index);
  const lexicon = readLexicon(file);
  const { script, subjects } = file;
  const plain = relaxer(lexicon, habits);
  let full: Promise<Relaxer> | undefined;
  const versed = (address: string) => {
    full ??= Promise.all([fetchJson<ScriptFile>(new URL(address, folder)), import('./sounds.ts')]).then(([other, sounding]) => relaxer(lexicon, habits, readScript(other), sounding));
    full.catch(() => { full = undefined; });
    return full;
  };
  return { index, subjects, prepare: async (query) => (script && isWrittenOtherwise(query, plain) ? versed(script) : plain) };
}

let engine: Promise<Engine> | undefined;

/** The search of the page's language, loaded at the first call; rejects when it cannot load, and may be called again. */
export function searchEngine(): Promise<Engine> {
  engine ??= searchWords().then(({ habits }) => openSearch(new URL('pagefind/', siteBase()), document.documentElement.lang.toLowerCase(), habits))
    .then(({ index, prepare }) => async (query) => {
      const answer = await search(query, index, await prepare(query));
      // Parts that are gone from the host are named otherwise in a newer index.
      if (answer.partial && navigator.onLine) engine = undefined;
      return answer;
    });
  engine.catch(() => { engine = undefined; });
  return engine;
}
