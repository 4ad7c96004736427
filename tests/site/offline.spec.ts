import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { hits } from './drive.ts';
import { GUIDE, heading, isStyled, OTHER, panel, renew, searchFor, test, TOOLS, topics, visit, worker } from './offline-drive.ts';
import { DIST, NEXT } from './offline-host.ts';
import { addressOf, KINDS, type Kind } from './pages.ts';
import { open, test as watched } from './watch.ts';

// A busy machine is slow, not wrong.
test.describe.configure({ timeout: 60_000 });
test.use({ serviceWorkers: 'allow' });
watched.use({ serviceWorkers: 'allow' });

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
  await expect(page.locator('.found').getByRole('status')).toContainText('may be missing');
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

test('where a preload without a network ends as an error instead of a rejection, as in Firefox, what is kept is shown', async ({ page, host }) => {
  const asInFirefox = "Object.defineProperty(FetchEvent.prototype, 'preloadResponse', { get() { return fetch(this.request).catch(() => Response.error()); } });";
  const body = `${asInFirefox}\n${await readFile(join(DIST, 'en', 'sw.js'), 'utf8')}`;
  host.spoil = (path) => (path === '/en/sw.js' ? { status: 200, type: 'text/javascript', body } : undefined);
  await visit(page, host, GUIDE);
  const title = await heading(page).textContent();
  host.off();
  await page.goto(host.url + GUIDE);
  await expect(heading(page)).toHaveText(title ?? '');
  await open(page, host.url + addressOf('wizard', 'en'));
  await TOOLS['wizard']?.(page);
  await page.goto(host.url + OTHER);
  await expect(page.locator('[data-opened] a')).toHaveText([title ?? '']);
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
