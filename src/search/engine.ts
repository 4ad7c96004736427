import { readLexicon, readScript, type LexiconFile, type ScriptFile } from './lexicon.ts';
import { openIndex } from './pagefind.ts';
import { isWrittenOtherwise, relaxer, type Habits, type Relaxer } from './relax.ts';
import { search, type Answer } from './run.ts';
import { searchWords, siteBase } from './words.ts';

/** Answers a query. */
export type Engine = (query: string) => Promise<Answer>;

const data = async <T>(address: URL): Promise<T> => (await fetch(address)).json() as Promise<T>;

/** Opens the search of one language over the files of an index. */
export async function openEngine(folder: URL, lang: string, habits: Habits): Promise<Engine> {
  const file = await data<LexiconFile>(new URL(`lexicon-${lang}.json`, folder));
  const index = await openIndex(folder, file.engine);
  const lexicon = readLexicon(file);
  const plain = relaxer(lexicon, habits);
  const { script } = file;
  if (!script) return (query) => search(query, index, plain);
  let full: Promise<Relaxer> | undefined;
  const versed = () => {
    full ??= Promise.all([data<ScriptFile>(new URL(script, folder)), import('./sounds.ts')]).then(([other, sounding]) => relaxer(lexicon, habits, readScript(other), sounding));
    full.catch(() => { full = undefined; });
    return full;
  };
  return async (query) => search(query, index, isWrittenOtherwise(query, plain) ? await versed() : plain);
}

let engine: Promise<Engine> | undefined;

/** The search of the page's language, loaded at the first call; rejects when it cannot load, and may be called again. */
export function searchEngine(): Promise<Engine> {
  engine ??= searchWords().then(({ habits }) => openEngine(new URL('pagefind/', siteBase()), document.documentElement.lang.toLowerCase(), habits));
  engine.catch(() => { engine = undefined; });
  return engine;
}

