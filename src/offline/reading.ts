import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { codeIn, isWholePage, pageAddress, storeName } from './addresses.ts';
import type { Core } from './core.ts';
import { seal, unbroken } from './seal.ts';

/** What is kept as it is used. */
export interface Reading {
  /** Pages that were read, each with the code and styles that it names. */
  pages: Strategy;
  /** Code and styles of guides, and of older versions. */
  files: Strategy;
  /** Pieces of the index and texts of found pages. */
  search: Strategy;
  /** The kept copy of a page. */
  keptPage: (address: string) => Promise<Response | undefined>;
}

const DAY = 24 * 60 * 60;
/** The most that is kept of each kind; what was not used for longest goes first, and everything where the device is full. */
const MOST = {
  pages: { maxEntries: 60, maxAgeSeconds: 90 * DAY, purgeOnQuotaError: true },
  files: { maxEntries: 200, purgeOnQuotaError: true },
  search: { maxEntries: 300, purgeOnQuotaError: true },
};
const matchOptions = { ignoreVary: true };

/** Opens what is kept of reading; `patience` is how many seconds the network is waited for, `more` are plugins of the strategy for pages. */
export function openReading(core: Core, { base, scope, patience, more }: { base: string; scope: string; patience: number; more: WorkboxPlugin[] }): Reading {
  const keep = (store: keyof typeof MOST) => new CacheFirst({ cacheName: storeName(scope, store), matchOptions, plugins: [seal, new ExpirationPlugin({ ...MOST[store], matchOptions })] });
  const files = keep('files');
  const withItsCode: WorkboxPlugin = {
    cacheKeyWillBeUsed: async ({ request }) => pageAddress(request.url),
    cacheWillUpdate: async ({ response, event }) => {
      const html = await response.clone().text();
      if (!isWholePage(html)) return null;
      const loose = codeIn(html).map((path) => new Request(new URL(base + path, location.href))).filter(({ url }) => !core.has(url));
      const brought = await Promise.all(loose.map(async (request) => {
        const [given, done] = files.handleAll({ event, request });
        const { ok } = await given;
        await done;
        return ok;
      }));
      return brought.every(Boolean) ? response : null;
    },
  };
  const pages = new NetworkFirst({ cacheName: storeName(scope, 'pages'), matchOptions, networkTimeoutSeconds: patience, plugins: [withItsCode, seal, new ExpirationPlugin({ ...MOST.pages, matchOptions }), ...more] });
  return {
    pages,
    files,
    search: keep('search'),
    keptPage: async (address) => {
      const [cacheName, key] = [storeName(scope, 'pages'), pageAddress(address)];
      return unbroken(cacheName, new Request(key), await caches.match(key, { ...matchOptions, cacheName }));
    },
  };
}
