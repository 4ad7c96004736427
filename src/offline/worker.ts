/// The worker of one language. The build puts its list of files in front of it, as `kept`.
import { registerRoute } from 'workbox-routing/registerRoute.js';
import type { Strategy } from 'workbox-strategies/Strategy.js';
import { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isCode, isIndexPiece, isPage, pageAddress, type KeptList } from './addresses.ts';
import { openCore } from './core.ts';
import { openReading } from './reading.ts';
import type { Lasting, WorkerScope } from './scope.ts';
import { fits } from './seal.ts';

declare const self: WorkerScope & { kept: KeptList };

/** Seconds that a reader waits for the network where something is kept. */
const PATIENCE = 3;

const list = self.kept;
const scope = new URL(self.registration.scope).pathname;

const isNavigation = ({ mode }: Request) => mode === 'navigate';
type Kept = (address: string) => Promise<Response | undefined>;
const orNothing = <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);

// The network may answer with an error of the host, or with a page where data belongs; a kept copy is better then, but any answer better than none.
const better = (kept: Kept): WorkboxPlugin => ({
  handlerWillRespond: async ({ request, response }) => {
    const bad = response.status >= 500 || (!isNavigation(request) && response.type === 'basic' && !fits(response, request.url));
    return (bad && await orNothing(kept(request.url))) || response;
  },
});
// Storage that fails must take no page along that the network would have given. Where the network is gone, Firefox answers a preload
// with an error that counts as an answer, so nobody has looked yet whether the page is kept.
const lastResort = (kept?: Kept): WorkboxPlugin => ({
  handlerDidError: async ({ request, event }) => {
    if (event.type !== 'fetch') return undefined;
    const given = await orNothing(fetch(request)) ?? (kept && await orNothing(kept(request.url)));
    return given ?? (isNavigation(request) ? core.kept(new URL(list.base + list.offline, location.href).href) : undefined);
  },
});
const rescue = (kept: Kept): WorkboxPlugin[] => [better(kept), lastResort(kept)];

const core = openCore(list, { scope, patience: PATIENCE, more: rescue((address) => core.kept(address)) });
const reading = openReading(core, { base: list.base, scope, patience: PATIENCE, more: rescue((address) => reading.keptPage(address)) });
for (const strategy of [core.first, reading.files, reading.search]) strategy.plugins.push(lastResort());

let filled: Promise<unknown> | undefined;

const inFolder = (url: URL, folder: string) => url.origin === location.origin && url.pathname.startsWith(folder);

/** Who answers for an address of a file; nobody for what is left to the browser. */
function answerer({ headers }: Request, url: URL): Strategy | undefined {
  if (!inFolder(url, list.base) || isPage(url.pathname) || headers.has('range')) return undefined;
  const lasting = isCode(url.pathname) || isIndexPiece(url.pathname);
  if (core.has(url.href)) return lasting || /\.(?:js|svg)$/.test(url.pathname) ? core.first : core.fresh;
  return lasting ? isCode(url.pathname) ? reading.files : reading.search : undefined;
}

registerRoute(({ request, url }) => isNavigation(request) && inFolder(url, scope), (options) => {
  // What is missing, for whatever reason, is fetched again, once in each of the worker's short lives.
  filled ??= core.fill(options.event as Lasting).catch(() => undefined);
  (options.event as Lasting).waitUntil(filled);
  return (core.has(options.request.url) ? core.fresh : reading.pages).handle(options);
});
registerRoute(({ request, url }) => answerer(request, url) !== undefined, (options) => answerer(options.request, options.url)?.handle(options) ?? fetch(options.request));

/** Keeps the pages that are open while the worker arrives, as they were fetched without it. */
async function keepOpenPages(event: Lasting): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = new Set(open.map(({ url }) => pageAddress(url)).filter((url) => new URL(url).pathname.startsWith(scope) && !core.has(url)));
  await Promise.allSettled([...addresses].flatMap((url) => reading.pages.handleAll({ event, request: new Request(url, { credentials: 'same-origin' }) })));
}

async function install(event: Lasting): Promise<void> {
  const missing = (await core.fill(event)).filter((path) => !path.startsWith('pagefind/'));
  // What arrived stays; the next visit fetches the rest.
  if (missing.length > 0) throw new Error(`Not kept: ${missing.join(', ')}`);
  await keepOpenPages(event);
  await self.skipWaiting();
}

/** An open page of an older version may still ask for its code. */
async function activate(event: Lasting): Promise<void> {
  await core.handOver(async (request, response) => {
    if (!isCode(new URL(request.url).pathname)) return;
    const handler = new StrategyHandler(reading.files, { event, request });
    await handler.cachePut(request, response).finally(() => handler.destroy());
  });
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
