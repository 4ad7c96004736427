/// Takes the place of a worker that is no longer wanted: removes what it kept, and itself.
import { CacheExpiration } from 'workbox-expiration/CacheExpiration.js';
import { STORES, storeName } from './addresses.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

async function remove(): Promise<void> {
  const scope = new URL(self.registration.scope).pathname;
  for (const store of STORES) {
    await caches.delete(storeName(scope, store));
    // When each entry was last used is noted elsewhere.
    await new CacheExpiration(storeName(scope, store), { maxEntries: 1 }).delete().catch(() => undefined);
  }
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));
