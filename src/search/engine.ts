import { readLexicon } from './lexicon.ts';
import type { Index } from './look-up.ts';
import type { Fragment } from './place.ts';
import type { Found } from './rank.ts';
import { relaxer } from './relax.ts';
import { search, type Answer } from './run.ts';
import type { Sounding } from './sounds.ts';
import { searchWords, siteBase } from './words.ts';

interface PagefindResult extends Found { data: () => Promise<Fragment> }
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** Answers a query. */
export type Engine = (query: string) => Promise<Answer>;

/** How much a word counts where it stands; the title comes before what readers may call the page. */
const RANKING = { metaWeights: { title: 5, aliases: 3 }, pageLength: 0.4, termSimilarity: 1 };

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && 'search' in module && 'options' in module;

/** The index as Pagefind serves it; terms are looked up once. */
function indexOf(pagefind: Pagefind): Index {
  const seen = new Map<string, Promise<PagefindResult[]>>();
  const pages = new Map<string, PagefindResult>();
  return {
    find: (term) => {
      const known = seen.get(term) ?? pagefind.search(term).then(({ results }) => results);
      seen.set(term, known);
      known.then((results) => { for (const result of results) pages.set(result.id, result); }, () => seen.delete(term));
      return known;
    },
    page: async (id) => {
      const result = pages.get(id);
      if (!result) throw new Error(`The search index has no page ${id}.`);
      return result.data();
    },
  };
}

async function start(): Promise<Engine> {
  // A constant path would make the bundler look for the file, which exists only after the build.
  const folder = new URL('pagefind/', siteBase());
  const lang = document.documentElement.lang.toLowerCase();
  const [pagefind, lexicon, words, sounding]: [unknown, object, Awaited<ReturnType<typeof searchWords>>, Sounding | undefined] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', folder).href),
    fetch(new URL(`lexicon-${lang}.json`, folder)).then((reply) => reply.json()),
    searchWords(),
    lang.startsWith('zh') ? import('./sounds.ts') : undefined,
  ]);
  if (!isPagefind(pagefind)) throw new Error('Pagefind did not load.');
  // Without a worker a third less is transferred, and one lookup takes about a millisecond.
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  const index = indexOf(pagefind);
  const prepared = relaxer(readLexicon(lexicon), words.habits, sounding);
  return (query) => search(query, index, prepared);
}

let engine: Promise<Engine> | undefined;

/** The search of the page's language, loaded at the first call; rejects when it cannot load, and may be called again. */
export function searchEngine(): Promise<Engine> {
  engine ??= start();
  engine.catch(() => { engine = undefined; });
  return engine;
}

