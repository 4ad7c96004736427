import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { test as plain, expect, type Page } from '@playwright/test';
import { writeWorkers } from '../../src/site/offline.ts';
import { unpack } from '../rules/unpack.ts';
import { answers, explain, hits, searchBox, takeFirstAnswer, ticks, verdict } from './drive.ts';
import { copyOfSite, NEXT, nextVersion, startHost, type Host } from './offline-host.ts';
import { addressOf, KINDS, RICH_GUIDES, type Kind } from './pages.ts';
import { open, test as watched } from './watch.ts';

const test = plain.extend<{ host: Host }, { next: string; removal: string }>({
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.close();
  },
  // Made once, as they are only read.
  next: [async ({}, use) => {
    const folder = await nextVersion();
    await use(folder);
    await rm(folder, { recursive: true });
  }, { scope: 'worker' }],
  removal: [async ({}, use) => {
    const folder = await copyOfSite();
    await writeWorkers(folder, '/', false);
    await use(folder);
    await rm(folder, { recursive: true });
  }, { scope: 'worker' }],
});
// A busy machine is slow, not wrong.
plain.describe.configure({ timeout: 60_000 });
test.use({ serviceWorkers: 'allow' });
watched.use({ serviceWorkers: 'allow' });

const GUIDE = addressOf('article', 'en');
const OTHER = `/en/${RICH_GUIDES[0]}`;
const heading = (page: Page) => page.locator('main h1:visible').first();
const worker = (page: Page, state: 'activated' | 'none') => expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none')).toBe(state);

/** Opens a page and waits until its language is kept. */
async function visit(page: Page, host: Host, address: string): Promise<void> {
  await page.goto(host.url + address);
  await worker(page, 'activated');
}

/** Opens a page and waits until the version of the host has replaced the kept one. */
async function renew(page: Page, ask = '/en/'): Promise<void> {
  const now = await page.evaluate(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (!registration) throw new Error('no worker');
    const old = registration.active;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    if (next) await new Promise<void>((done) => { next.addEventListener('statechange', () => { if (/activated|redundant/.test(next.state)) done(); }); });
    return registration.active !== old;
  }, ask);
  expect(now).toBe(true);
}

const isStyled = (page: Page) => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length > 0 && [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0));
const keptIn = (page: Page, store: string) => page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url), `aftercart:/en/${store}`);
const panel = (page: Page) => page.locator('dialog.panel');
const topics = (page: Page) => page.locator('.topics a, [data-search-all]:not([hidden]) a');

async function searchFor(page: Page, host: Host, query: string, locale = 'en'): Promise<void> {
  await page.goto(`${host.url}/${locale}/search/`);
  await searchBox(page).fill(query);
  await expect(page.locator('.found')).toHaveAttribute('data-shows', query);
}

const TOOLS: Record<string, (page: Page) => Promise<void>> = {
  tracking: async (page) => {
    await explain(page, '2026-11-18 Departed from facility 1Z999AA10123456784\n2026-11-17 已揽收');
    await expect(verdict(page)).toBeVisible();
  },
  wizard: async (page) => {
    await takeFirstAnswer(page);
    await expect(answers(page).first()).toBeVisible();
  },
  evidence: async (page) => {
    await ticks(page).first().check();
    await page.locator('main .pack input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a receipt') });
    await page.getByRole('button', { name: /^(Make the pack|开始打包)$/ }).click();
    const link = page.locator('main .pack a[download]');
    await expect(link).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect((await unpack(readFileSync(await download.path()))).map(({ name }) => name)).toContain('cover.html');
  },
};

for (const locale of ['en', 'zh'] as const) {
  test(`${locale}: after one visit of one guide, it and every tool work without a network`, async ({ page, host }) => {
    await visit(page, host, addressOf('article', locale));
    const title = await heading(page).textContent();
    host.off();
    await page.goto(`${host.url}${addressOf('article', locale)}?from=elsewhere#anywhere`);
    await expect(heading(page)).toHaveText(title ?? '');
    expect(await isStyled(page)).toBe(true);
    for (const [tool, use] of Object.entries(TOOLS)) {
      await open(page, host.url + addressOf(tool as Kind, locale));
      await use(page);
    }
    for (const kind of ['home', 'statuses', 'search'] as const) {
      await page.goto(host.url + addressOf(kind, locale));
      expect(await isStyled(page)).toBe(true);
      await expect(heading(page)).toBeVisible();
    }
  });
}

test('a search that was made before is answered without a network; one that was not says what it is made of', async ({ page, host }) => {
  await visit(page, host, '/en/');
  await searchFor(page, host, 'seller has not shipped');
  await expect(hits(page)).toHaveCount(3);
  host.off();
  await searchFor(page, host, 'seller has not shipped');
  await expect(hits(page).first()).toHaveAttribute('href', /seller-has-not-shipped/);
  await searchFor(page, host, 'shipped zebra customs');
  await expect(page.locator('.found').getByRole('status')).toContainText('what this device has kept');
  await expect(hits(page).first()).toBeVisible();
});

test('where nothing of the index is kept, the search says that it cannot run and offers the topics', async ({ page, host }) => {
  await visit(page, host, '/en/');
  host.off();
  await page.goto(host.url + GUIDE.replace(/[^/]+\/$/, ''));
  await page.keyboard.press('/');
  await panel(page).getByRole('textbox').fill('refund');
  await expect(panel(page).getByRole('status')).toContainText('Search could not load');
  await expect(topics(page)).toHaveCount(6);
});

test('a page that is not kept gives way to one that lists what is, and comes by itself when the network does', async ({ page, host, context }) => {
  await visit(page, host, GUIDE);
  const title = await heading(page).textContent();
  host.off();
  await page.goto(host.url + OTHER);
  await expect(page.locator('[data-opened] a')).toHaveText([title ?? '']);
  for (const kind of ['home', 'tracking', 'wizard', 'evidence'] as const) await expect(page.locator(`main a[href="${addressOf(kind, 'en')}"]`).first()).toBeVisible();
  host.on();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator('main article.prose')).toBeVisible();
});

test('on a line that never answers, what is kept comes after some seconds', async ({ page, host }) => {
  await visit(page, host, GUIDE);
  host.spoil = () => 'hang';
  await page.goto(host.url + GUIDE);
  await expect(heading(page)).toBeVisible();
  expect(await isStyled(page)).toBe(true);
});

test('a newer version takes over while an older page is open, which still finds its code', async ({ page, host, next, context }) => {
  await visit(page, host, GUIDE);
  await page.goto(host.url + OTHER);
  const reader = await context.newPage();
  await open(reader, host.url + addressOf('evidence', 'en'));
  await host.publish(next);
  await renew(page);
  await TOOLS['evidence']?.(reader);
  host.off();
  // The page that is open came along; the other stays as it was read, with what it needs of the older version.
  await page.goto(host.url + OTHER);
  await expect(page.locator(`h1[${NEXT}]`)).toHaveCount(1);
  await page.goto(host.url + GUIDE);
  await expect(page.locator(`h1[${NEXT}]`)).toHaveCount(0);
  expect(await isStyled(page)).toBe(true);
  for (const [tool, use] of Object.entries(TOOLS)) {
    // Another case than the one that is kept.
    await open(page, `${host.url}${addressOf(tool as Kind, 'en')}${tool === 'evidence' ? '#problem=wrong-item' : ''}`);
    await expect(page.locator(`h1[${NEXT}]`).first()).toBeAttached();
    await use(page);
  }
});

test('a worker whose files are gone from the host shows the newer pages, and its own without a network', async ({ page, host, next }) => {
  await visit(page, host, GUIDE);
  host.spoil = (path) => (path === '/en/sw.js' ? { status: 404, type: 'text/html', body: 'Gone' } : undefined);
  await host.publish(next);
  await open(page, host.url + addressOf('tracking', 'en'));
  await expect(page.locator(`h1[${NEXT}]`).first()).toBeAttached();
  await TOOLS['tracking']?.(page);
  host.off();
  await open(page, host.url + addressOf('tracking', 'en'));
  await TOOLS['tracking']?.(page);
});

test('a first visit that is cut off keeps nothing half, and the next one fetches only the rest', async ({ page, host }) => {
  host.spoil = (path) => (/_virtual_tracking-reading/.test(path) ? 'cut' : undefined);
  await page.goto(host.url + GUIDE);
  await expect.poll(() => host.asked.some((path) => /_virtual_tracking-reading/.test(path))).toBe(true);
  await worker(page, 'none');
  await expect(heading(page)).toBeVisible();
  await expect.poll(async () => (await keptIn(page, 'core')).length).toBeGreaterThan(40);
  expect((await keptIn(page, 'core')).filter((url) => new URL(url).pathname.endsWith('/'))).toEqual([]);
  host.spoil = () => undefined;
  host.asked.length = 0;
  await visit(page, host, GUIDE);
  expect(host.asked.filter((path) => /\.wasm|meanings/.test(path))).toEqual([]);
  host.off();
  await open(page, host.url + addressOf('tracking', 'en'));
  await TOOLS['tracking']?.(page);
});

const LOGIN = { status: 200, type: 'text/html', body: '<!doctype html><title>Please log in</title>' };
const CUT = { status: 200, type: 'application/octet-stream', body: '\u001f\u008b' };

for (const [what, spoiled] of [['a page', LOGIN], ['cut bytes', CUT], ['an error', { ...LOGIN, status: 500 }]] as const) {
  test(`a host that gives ${what} instead of the index: the search says so and offers the topics, nothing of it is kept, everything else is`, async ({ page, host }) => {
    host.spoil = (path) => (path.startsWith('/pagefind/') ? spoiled : undefined);
    await visit(page, host, GUIDE);
    await page.keyboard.press('/');
    await panel(page).getByRole('textbox').fill('refund');
    await expect(panel(page).getByRole('status')).toContainText('Search could not load');
    await expect(topics(page)).toHaveCount(6);
    expect([...await keptIn(page, 'core'), ...await keptIn(page, 'search')].filter((url) => url.includes('/pagefind/'))).toEqual([]);
    host.spoil = () => undefined;
    // Once the host is well again, the search is kept, too.
    await page.goto(`${host.url}/en/`);
    await expect.poll(async () => (await keptIn(page, 'core')).filter((url) => url.includes('/pagefind/')).length, { timeout: 15_000 }).toBeGreaterThan(2);
  });
}

test('pages of a login in place of everything are neither kept nor preferred to what is', async ({ page, host }) => {
  await visit(page, host, GUIDE);
  host.spoil = (path) => (/\.(?:js|json|css|wasm)/.test(path) ? LOGIN : path === GUIDE ? LOGIN : undefined);
  await page.goto(host.url + GUIDE);
  await expect(page).toHaveTitle('Please log in');
  await searchFor(page, host, 'refund');
  await open(page, host.url + addressOf('evidence', 'en'));
  await TOOLS['evidence']?.(page);
  host.off();
  await page.goto(host.url + GUIDE);
  await expect(heading(page)).toBeVisible();
});

test('an error of the host gives way to what is kept', async ({ page, host }) => {
  await visit(page, host, GUIDE);
  host.spoil = () => ({ status: 503, type: 'text/html', body: 'Down' });
  for (const address of [GUIDE, addressOf('wizard', 'en')]) {
    await page.goto(host.url + address);
    await expect(page.locator('main h1').first()).toBeAttached();
  }
});

/** Spoils what is kept on the device: some entries cut, some with a page in them, some gone. */
const spoilStores = (page: Page, how: 'cut' | 'page' | 'gone') => page.evaluate(async (way) => {
  const core = await caches.open('aftercart:/en/core');
  for (const request of await core.keys()) {
    if (!/(?:island|engine|meanings|_virtual|index)[^/]*$|tools\/[^/]+\/\?/.test(request.url)) continue;
    const kept = await core.match(request);
    if (!kept) continue;
    if (way === 'gone') await core.delete(request);
    else if (way === 'page') await core.put(request, new Response('<!doctype html><title>Please log in</title>', { headers: { 'content-type': 'text/html' } }));
    else await core.put(request, new Response((await kept.clone().text()).slice(0, 200), { headers: kept.headers }));
  }
}, how);

for (const how of ['cut', 'page', 'gone'] as const) {
  test(`entries of the store that are ${how === 'page' ? 'pages of a login' : how} are fetched again; without a network, the page still reads`, async ({ page, host }) => {
    await visit(page, host, GUIDE);
    await spoilStores(page, how);
    host.off();
    await page.goto(host.url + addressOf('tracking', 'en'));
    await expect(page.locator('main h1').first()).toBeAttached();
    await page.goto(host.url + GUIDE);
    await expect(heading(page)).toBeVisible();
    host.on();
    await open(page, host.url + addressOf('tracking', 'en'));
    await TOOLS['tracking']?.(page);
  });
}

test('a device without room reads and searches as if there were no worker', async ({ page, host, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 200_000 });
  await page.goto(host.url + GUIDE);
  await expect.poll(() => host.asked.includes('/en/sw.js')).toBe(true);
  await searchFor(page, host, 'refund');
  await expect(hits(page).first()).toBeVisible();
  await open(page, host.url + addressOf('evidence', 'en'));
  await TOOLS['evidence']?.(page);
  await worker(page, 'none');
});

test('a device that fills up later keeps the version that it has', async ({ page, host, next, context }) => {
  await visit(page, host, GUIDE);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1 });
  await host.publish(next);
  for (const address of [GUIDE, OTHER, addressOf('tracking', 'en')]) {
    await page.goto(host.url + address);
    await expect(page.locator(`h1[${NEXT}]`).first()).toBeAttached();
  }
  await TOOLS['tracking']?.(page);
  host.off();
  await open(page, host.url + addressOf('wizard', 'en'));
  await expect(page.locator(`h1[${NEXT}]`)).toHaveCount(0);
  await TOOLS['wizard']?.(page);
});

test('an editor can take the worker back: it removes what it kept, and itself', async ({ page, host, removal }) => {
  await visit(page, host, GUIDE);
  await host.publish(removal);
  // The pages of such a build do not ask for a worker; these do.
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  await worker(page, 'none');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const noted = await page.evaluate(() => new Promise<number>((done, failed) => {
    const opening = indexedDB.open('workbox-expiration');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('cache-entries').objectStore('cache-entries').count();
      counting.onsuccess = () => done(counting.result);
    };
  }));
  expect(noted).toBe(0);
});

test('what is no page and no file of ours is left to the browser', async ({ page, host }) => {
  await visit(page, host, GUIDE);
  host.off();
  const outcome = (init: { method?: string; headers?: Record<string, string> }, address = '/early.js') => page.evaluate(([to, how]) => fetch(to, how).then(({ status }) => String(status), () => 'failed'), [address, init] as const);
  expect(await outcome({})).toBe('200');
  expect(await outcome({ method: 'HEAD' })).toBe('failed');
  expect(await outcome({ headers: { range: 'bytes=0-9' } })).toBe('failed');
  expect(await outcome({}, '/robots.txt')).toBe('failed');
});

test('who saves data gets no worker', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(host.url + GUIDE, { waitUntil: 'networkidle' });
  await worker(page, 'none');
  expect(host.asked).not.toContain('/en/sw.js');
});

watched('every kind of page is visited with the worker at work, and nothing is complained of', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/en/`);
  await worker(page, 'activated');
  for (const kind of Object.keys(KINDS) as Kind[]) {
    await open(page, addressOf(kind, 'en'));
    await expect(heading(page)).toBeVisible();
  }
});
