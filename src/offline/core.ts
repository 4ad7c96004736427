import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { codeIn, isCode, isPage, isSearchPart, isWholePage, pageAddress, storeName, type KeptList, type Listed } from './addresses.ts';
import type { Lasting } from './scope.ts';
import { seal, unbroken, whole } from './seal.ts';

/** The store of what the list names: written from the list alone, so that its pages and their parts are of one version. */
export interface Core {
  /** Whether an address is on the list. */
  has: (address: string) => boolean;
  /** The kept answer for an address, if it is there and whole. */
  kept: (address: string) => Promise<Response | undefined>;
  /** For what changes with each version only: the kept one first. */
  first: Strategy;
  /** For pages and data: the network's first, the kept one where that fails or takes too long; what the network gives is not kept. */
  fresh: Strategy;
  /** Fetches what is not there yet; gives the paths that could not be had. */
  fill: (event: Lasting) => Promise<string[]>;
  /** Hands out each entry that is on the list no more, and removes it. */
  handOver: (take: (request: Request, response: Response) => Promise<unknown>) => Promise<void>;
}

const LANES = 4;
const ROUNDS = 2;

/** Opens the core of a language; `patience` is how many seconds the network is waited for, `more` are plugins of the strategy that asks it first. */
export function openCore({ base, files }: KeptList, { scope, patience, more }: { scope: string; patience: number; more: WorkboxPlugin[] }): Core {
  const cacheName = storeName(scope, 'core');
  const addressOf = (path: string) => new URL(base + path, location.href).href;
  // Files whose names stay are kept under their content too, so that two versions can lie side by side.
  const keys = new Map(files.map(([path, sum]) => [addressOf(path), isCode(path) ? addressOf(path) : `${addressOf(path)}?kept=${encodeURIComponent(sum.slice(0, 12))}`]));
  const named = (address: string) => (isPage(new URL(address).pathname) ? pageAddress(address) : address);
  const keyOf = (address: string) => keys.get(named(address));
  const byKey: WorkboxPlugin = { cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) ?? request };
  const code = new Set(files.flatMap(([path]) => (isCode(path) ? [path] : [])));
  // A page has no sum that must be right, as some hosts add to pages; but its code must be what is kept.
  const ofThisVersion: WorkboxPlugin = {
    cacheWillUpdate: async ({ request, response }) => {
      if (!isPage(new URL(request.url).pathname)) return response;
      const html = await response.clone().text();
      return isWholePage(html) && codeIn(html).every((path) => code.has(path)) ? response : null;
    },
  };
  const matchOptions = { ignoreVary: true };
  const first = new CacheFirst({ cacheName, matchOptions, plugins: [byKey, ofThisVersion, seal] });
  const fresh = new NetworkFirst({ cacheName, matchOptions, networkTimeoutSeconds: patience, plugins: [byKey, { cacheWillUpdate: async () => null }, whole, ...more] });

  const missing = async (among: readonly Listed[]) => {
    const there = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => url));
    return among.filter(([path]) => !there.has(keyOf(addressOf(path)) ?? ''));
  };
  const bring = async ([path, sum]: Listed, event: Lasting) => {
    const request = new Request(addressOf(path), { credentials: 'same-origin', cache: isCode(path) ? 'default' : 'no-cache', integrity: isPage(path) ? '' : `sha256-${sum}` });
    await Promise.all(first.handleAll({ event, request }));
  };
  const bringAll = async (among: readonly Listed[], event: Lasting): Promise<readonly Listed[]> => {
    // On a bad line, some of it is lost at first.
    for (let round = 0; round < ROUNDS; round += 1) {
      const waiting = [...await missing(among)];
      if (waiting.length === 0) return [];
      const lane = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await bring(next, event).catch(() => undefined);
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    }
    return missing(among);
  };
  const [pages, parts] = [files.filter(([path]) => isPage(path)), files.filter(([path]) => !isPage(path))];
  return {
    has: (address) => keys.has(named(address)),
    kept: async (address) => {
      const key = keyOf(address);
      return key === undefined ? undefined : unbroken(cacheName, new Request(key), await caches.match(key, { ...matchOptions, cacheName }));
    },
    first,
    fresh,
    fill: async (event) => {
      const without = (await bringAll(parts, event)).map(([path]) => path);
      // A page is worth nothing without its parts.
      return without.every(isSearchPart) ? [...without, ...(await bringAll(pages, event)).map(([path]) => path)] : without;
    },
    handOver: async (take) => {
      const cache = await caches.open(cacheName);
      const current = new Set(keys.values());
      for (const request of await cache.keys()) {
        if (current.has(request.url)) continue;
        const response = await cache.match(request);
        if (response) await take(request, response).catch(() => undefined);
        await cache.delete(request);
      }
    },
  };
}
