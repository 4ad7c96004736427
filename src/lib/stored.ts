/** Where a browser keeps something: until it is cleared, for one tab, as a database, or as copies of pages. */
export type Area = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';

/** Something that the site keeps on a reader's device: the names under which it lies there, `…` standing for what varies, and when it goes by itself. */
export interface StoredEntry { area: Area; names: readonly [string, ...string[]]; until: 'cleared' | 'tab' | 'read' }

/**
 * Everything that the site keeps on a reader's device, by what it is for. The page on privacy lists it, and storage takes
 * no other key (`lib/store.ts`); its words are under `stored.what` in `src/locales/`.
 */
export const STORED = {
  look: { area: 'localStorage', names: ['aftercart:look'], until: 'cleared' },
  market: { area: 'localStorage', names: ['aftercart:market'], until: 'cleared' },
  searches: { area: 'localStorage', names: ['aftercart:searches'], until: 'cleared' },
  case: { area: 'localStorage', names: ['aftercart:case'], until: 'cleared' },
  // The second is how lists were kept until November 2026; it is only read, and goes with the next change.
  cases: { area: 'localStorage', names: ['aftercart:cases', 'aftercart:evidence:…'], until: 'cleared' },
  files: { area: 'indexedDB', names: ['aftercart'], until: 'cleared' },
  offline: { area: 'cacheStorage', names: ['aftercart:…'], until: 'cleared' },
  // Workbox's own, which notes when each copy was last used, so that the oldest can go.
  'offline-use': { area: 'indexedDB', names: ['workbox-expiration'], until: 'cleared' },
  dates: { area: 'sessionStorage', names: ['aftercart:dates'], until: 'tab' },
  texts: { area: 'sessionStorage', names: ['aftercart:texts'], until: 'tab' },
  dated: { area: 'sessionStorage', names: ['aftercart:dated'], until: 'tab' },
  'open-case': { area: 'sessionStorage', names: ['aftercart:open-case'], until: 'tab' },
  pasted: { area: 'sessionStorage', names: ['aftercart:pasted'], until: 'read' },
} as const satisfies Record<string, StoredEntry>;

export type StoredId = keyof typeof STORED;
/** The purposes of what is kept in one area: its keys, after the common beginning of their names. */
export type StoredIn<Of extends Area> = { [Id in StoredId]: (typeof STORED)[Id]['area'] extends Of ? Id : never }[StoredId];

/** What a name found in an area of the browser belongs to; undefined if it is none of ours. */
export const storedAs = (area: Area, name: string): StoredId | undefined => (Object.keys(STORED) as StoredId[]).find((id) => {
  const entry: StoredEntry = STORED[id];
  return entry.area === area && entry.names.some((known) => (known.endsWith('…') ? name.startsWith(known.slice(0, -1)) : name === known));
});
