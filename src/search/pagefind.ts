import type { Index } from './look-up.ts';
import type { PageText } from './place.ts';
import type { Found } from './rank.ts';

// Pagefind's own script is made for every site: workers, filters, several indexes, old browsers. This one asks the same
// engine the few things asked here and is a fifth of its size. `site/search-index.ts` writes the files.

/** The files of one language's engine, and the folder of what it is told of pages, below `pagefind/`. */
export interface EngineFiles { wasm: string; meta: string; pages: string }

/** Where the index keeps files whose names change with their content, below `pagefind/`. */
export const HASHED = 'hashed/';

/** The engine as WebAssembly gives it. Texts go in as a place and a length, and come out so too. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_start: () => void;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc: (size: number, align: number) => number;
  __wbindgen_free: (at: number, size: number, align: number) => void;
  init_pagefind: (...meta: Span) => number;
  set_ranking_weights: (engine: number, ...weights: Span) => number;
  request_indexes: (engine: number, ...term: Span) => Span;
  load_index_chunk: (engine: number, ...chunk: Span) => number;
  search: (engine: number, ...texts: [...term: Span, ...typed: Span, ...filters: Span, ...sort: Span, exact: number, marks: number]) => Span;
}
type Span = [at: number, size: number];

/** A page in the engine's answer, by the letters it uses: page, score, locations, fields. */
interface Told { p: string; s: number; l: { l: number }[]; mf?: string[] }

/** Stands at the beginning of every file that Pagefind packs. */
export const MARK = 'pagefind_dcd';

/** How much a word counts where it stands; the title comes before what readers may call the page. */
const RANKING = { meta_weights: { title: 5, aliases: 3 }, page_length: 0.4, term_similarity: 1, term_saturation: null, term_frequency: null, diacritic_similarity: null };

async function bytes(address: URL): Promise<ArrayBuffer> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address.pathname}: ${reply.status}`);
  return reply.arrayBuffer();
}

/** A packed file of the index, unpacked and without its mark. */
async function unpacked(address: URL): Promise<Uint8Array> {
  const packed = new Blob([await bytes(address)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer()).subarray(MARK.length);
}

/** Texts and bytes into the engine's memory and out of it again. */
function speech(engine: Exports): { put: (data: string | Uint8Array) => Span; take: (span: Span) => unknown } {
  const memory = () => new Uint8Array(engine.memory.buffer);
  return {
    put: (data) => {
      const told = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      const at = engine.__wbindgen_malloc(told.length, 1) >>> 0;
      memory().set(told, at);
      return [at, told.length];
    },
    take: ([at, size]) => {
      const text = new TextDecoder().decode(memory().subarray(at >>> 0, (at >>> 0) + size));
      engine.__wbindgen_free(at, size, 1);
      return JSON.parse(text);
    },
  };
}

async function started(wasm: ArrayBuffer): Promise<Exports> {
  let exports: Exports | undefined;
  // The engine keeps four fixed values where it can refer to them.
  const __wbindgen_init_externref_table = () => {
    const table = exports?.__wbindgen_externrefs;
    const at = table?.grow(4) ?? 0;
    [undefined, null, true, false].forEach((value, place) => table?.set(at + place, value));
    table?.set(0, undefined);
  };
  const { instance } = await WebAssembly.instantiate(wasm, { './pagefind_web_bg.js': { __wbindgen_init_externref_table } });
  exports = instance.exports as unknown as Exports;
  exports.__wbindgen_start();
  return exports;
}

/** Opens an index. Terms and pages are fetched once; what could not be fetched is tried again. Rejects when the engine cannot be had. */
export async function openIndex(folder: URL, files: EngineFiles): Promise<Index> {
  const [wasm, meta] = await Promise.all([bytes(new URL(files.wasm, folder)), unpacked(new URL(files.meta, folder))]);
  const engine = await started(wasm);
  const { put, take } = speech(engine);
  let state = engine.init_pagefind(...put(meta));
  state = engine.set_ranking_weights(state, ...put(JSON.stringify(RANKING)));

  const once = <T>(fetched: (key: string) => Promise<T>) => {
    const kept = new Map<string, Promise<T>>();
    return (key: string): Promise<T> => {
      const known = kept.get(key) ?? fetched(key);
      kept.set(key, known);
      known.catch(() => kept.delete(key));
      return known;
    };
  };
  const chunk = once(async (name) => {
    const data = await unpacked(new URL(`${HASHED}index/${name}.pf_index`, folder));
    state = engine.load_index_chunk(state, ...put(data));
  });
  const ask = (exact: boolean) => once(async (term): Promise<Found[]> => {
    const chunks = take(engine.request_indexes(state, ...put(term))) as string[];
    await Promise.all(chunks.filter(Boolean).map(chunk));
    const { results } = take(engine.search(state, ...put(term), ...put(term), ...put('{}'), ...put(''), Number(exact), 0)) as { results: Told[] };
    return results.map(({ p, s, l, mf }) => ({ id: p, score: s, words: l.map((place) => place.l), ...(mf?.length && { matchedMetaFields: mf }) }));
  });
  return {
    find: ask(false),
    findExact: ask(true),
    page: once(async (id) => {
      const page = JSON.parse(new TextDecoder().decode(await bytes(new URL(`${files.pages}${id}.json`, folder)))) as PageText;
      return { ...page, url: new URL(`..${page.url}`, folder).pathname };
    }),
  };
}
