import { STORED, storedAs, type Area, type StoredEntry, type StoredId } from '../lib/stored.ts';

// What of the site's list lies in this browser, and how it is cleared. A part of the browser that is missing or forbidden holds nothing.

const ids = Object.keys(STORED) as StoredId[];
const databases = Object.values<StoredEntry>(STORED).flatMap(({ area, names }) => (area === 'indexedDB' ? names : []));

/** A database, if it is there: opening one that is not would make an empty one in its place. */
const database = (name: string): Promise<IDBDatabase | undefined> => new Promise((done) => {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  request.onsuccess = () => done(request.result);
  request.onerror = () => done(undefined);
});

const finished = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

/** Does something in every store of a database. */
async function inStores<T>(name: string, mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T[]> {
  const opened = await database(name);
  if (!opened) return [];
  try {
    return await Promise.all([...opened.objectStoreNames].map((store) => finished(what(opened.transaction(store, mode).objectStore(store)))));
  } finally {
    opened.close();
  }
}

const AREAS: Record<Area, { names: () => Promise<string[]>; drop: (name: string) => Promise<unknown> }> = {
  localStorage: { names: async () => Object.keys(localStorage), drop: async (name) => localStorage.removeItem(name) },
  sessionStorage: { names: async () => Object.keys(sessionStorage), drop: async (name) => sessionStorage.removeItem(name) },
  indexedDB: {
    // An empty database is left by every look at an evidence list.
    names: async () => (await Promise.all(databases.map(async (name) => ((await inStores(name, 'readonly', (store) => store.count())).some((count) => count > 0) ? [name] : [])))).flat(),
    // Emptied, not deleted: a worker or another tab that has it open would hold that up, and with it everybody who asks for it next.
    drop: (name) => inStores(name, 'readwrite', (store) => store.clear()),
  },
  cacheStorage: { names: () => caches.keys(), drop: (name) => caches.delete(name) },
};

const areas = Object.keys(AREAS) as Area[];

/** How long one place may take, in milliseconds: a worker at its work holds its database for a while. */
const PATIENCE = 3000;
const inTime = <T>(work: Promise<T>): Promise<T> => Promise.race([work, new Promise<T>((_, late) => { setTimeout(late, PATIENCE, new Error('It took too long.')); })]);

async function ours(area: Area): Promise<{ name: string; id: StoredId }[]> {
  try {
    return (await inTime(AREAS[area].names())).flatMap((name) => storedAs(area, name) ? [{ name, id: storedAs(area, name) as StoredId }] : []);
  } catch {
    return [];
  }
}

/** What of the list is in this browser now, in the order of the list. */
export async function storedHere(): Promise<StoredId[]> {
  const found = new Set((await Promise.all(areas.map(ours))).flat().map(({ id }) => id));
  return ids.filter((id) => found.has(id));
}

/** Clears all of it, and what works for the site without a page (which would fill it again). What the browser did not let go of is still found by `storedHere`. */
export async function clearStored(base: string): Promise<void> {
  const workers = await navigator.serviceWorker?.getRegistrations().catch(() => []) ?? [];
  await Promise.allSettled(workers.filter(({ scope }) => new URL(scope).pathname.startsWith(base)).map((worker) => inTime(worker.unregister())));
  for (const area of areas) await Promise.allSettled((await ours(area)).map(({ name }) => inTime(AREAS[area].drop(name))));
}
