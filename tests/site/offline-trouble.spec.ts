import { expect, type Page } from '@playwright/test';
import { hits } from './drive.ts';
import { GUIDE, heading, keptIn, OTHER, panel, searchFor, test, TOOLS, topics, visit, worker } from './offline-drive.ts';
import { NEXT } from './offline-host.ts';
import { addressOf } from './pages.ts';
import { open } from './watch.ts';

// Lines that break, hosts that lie, stores that rot, devices that are full.

// A busy machine is slow, not wrong.
test.describe.configure({ timeout: 60_000 });
test.use({ serviceWorkers: 'allow' });

test('a first visit that is cut off keeps nothing half, and the next one fetches only the rest', async ({ page, host }) => {
  host.spoil = (path) => (/_virtual_tracking-reading/.test(path) ? 'cut' : undefined);
  await page.goto(host.url + GUIDE);
  await expect.poll(() => host.asked.some((path) => /_virtual_tracking-reading/.test(path))).toBe(true);
  // The browser gives up the worker only when all has been tried.
  await expect.poll(() => page.evaluate(async () => await navigator.serviceWorker.getRegistration() === undefined)).toBe(true);
  await expect(heading(page)).toBeVisible();
  await expect.poll(async () => (await keptIn(page, 'core')).length).toBeGreaterThan(40);
  expect((await keptIn(page, 'core')).filter((url) => new URL(url).pathname.endsWith('/'))).toEqual([]);
  host.spoil = () => undefined;
  host.asked.length = 0;
  await visit(page, host, GUIDE);
  expect(host.asked.filter((path) => /lexicon|meanings/.test(path))).toEqual([]);
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
    await expect.poll(async () => (await keptIn(page, 'core')).filter((url) => url.includes('/pagefind/lexicon-')).length, { timeout: 15_000 }).toBe(1);
  });
}

test('pages of a login in place of everything are neither kept nor preferred to what is', async ({ page, host }) => {
  await visit(page, host, GUIDE);
  host.spoil = (path) => (/\.(?:js|json|css)/.test(path) ? LOGIN : path === GUIDE ? LOGIN : undefined);
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
