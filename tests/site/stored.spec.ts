import type { Page } from '@playwright/test';
import { STORED, storedAs, type Area, type StoredEntry } from '../../src/lib/stored.ts';
import { explain, hits, searchBox, takeFirstAnswer, ticks } from './drive.ts';
import { addressOf } from './pages.ts';
import { expect, open, test } from './watch.ts';

// What the page on privacy says is kept on a device, against what is there once every tool was used.

const EVIDENCE = `${addressOf('evidence', 'en')}#problem=damaged&for=card`;

/** Everything in this browser for the site, by area; an empty database counts as nothing. */
const found = (page: Page): Promise<[Area, string][]> => page.evaluate(async () => {
  const filled = async (name: string) => {
    const db = await new Promise<IDBDatabase>((done) => { const request = indexedDB.open(name); request.onsuccess = () => done(request.result); });
    const counts = await Promise.all([...db.objectStoreNames].map((store) => new Promise<number>((done) => { const request = db.transaction(store).objectStore(store).count(); request.onsuccess = () => done(request.result); })));
    db.close();
    return counts.some((count) => count > 0);
  };
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
  const kept = await Promise.all(names.map(async (name) => (await filled(name) ? [name] : [])));
  return [
    ...Object.keys(localStorage).map((name) => ['localStorage', name] as const), ...Object.keys(sessionStorage).map((name) => ['sessionStorage', name] as const),
    ...kept.flat().map((name) => ['indexedDB', name] as const), ...(await caches.keys()).map((name) => ['cacheStorage', name] as const),
  ] as [Area, string][];
});
const ids = async (page: Page) => [...new Set((await found(page)).map(([area, name]) => storedAs(area, name) ?? `${area} ${name}`))].sort();

/** Uses everything that keeps something, and gives every name that was seen on the way. */
async function useEverything(page: Page): Promise<string[]> {
  const seen = new Set<string>();
  const look = async () => { for (const id of await ids(page)) seen.add(id); };
  await open(page, addressOf('home', 'en'));
  await page.locator('input[name=look][value=dark]').check();
  await page.locator('footer select[data-market-picker]').selectOption('us');
  // Handed to the tool, which forgets it at once: seen as it is written.
  await page.exposeFunction('noteKept', (name: string) => seen.add(storedAs('sessionStorage', name) ?? name));
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) { Reflect.apply(Reflect.get(window, 'noteKept'), undefined, [name]); set.call(this, name, value); };
  });
  await explain(page, '2026-11-18 In transit');
  await open(page, addressOf('search', 'en'));
  await searchBox(page).fill('refund');
  await hits(page).first().click();
  await look();
  await open(page, `${addressOf('wizard', 'en')}#problem=delivered-not-received`);
  for (let asked = 0; asked < 6 && await page.locator('main input[type=date]:visible').count() === 0; asked += 1) await takeFirstAnswer(page);
  const date = page.locator('main form:has(input[type=date]:visible)');
  await date.locator('input').fill(new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10));
  await date.getByRole('button').click();
  await expect(date).toHaveCount(0);
  for (let asked = 0; asked < 6 && await page.locator('main .tickline:visible').count() === 0; asked += 1) await takeFirstAnswer(page);
  await page.locator('main .tickline:visible input').check();
  await look();
  await open(page, EVIDENCE);
  await ticks(page).first().check();
  await page.locator('main input[type=date]:visible').first().fill('2026-11-12');
  await page.locator('main section[id=message] summary').click();
  await page.locator('main section[id=message] input[type=text]').first().fill('576900428877');
  await page.locator('main .pack input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
  await expect(page.locator('main .files li')).toHaveCount(1);
  await look();
  return [...seen].sort();
}

const rows = (page: Page) => page.locator('[data-stored]');
const here = (page: Page) => page.locator('[data-stored]', { has: page.locator('[data-stored-now]:visible') });
const clear = (page: Page) => page.locator('[data-clear]');

test('what the tools keep is on the list, and the list names nothing that nobody keeps', async ({ page }) => {
  const kept = await useEverything(page);
  expect(kept.filter((id) => !Object.hasOwn(STORED, id))).toEqual([]);
  // Copies for reading offline are kept by a worker, whose own tests see them.
  expect(Object.keys(STORED).filter((id) => !id.startsWith('offline') && !kept.includes(id))).toEqual([]);
});

test('one button clears all of it, says what it was, and leaves a page as for a new reader', async ({ page }) => {
  await useEverything(page);
  await page.evaluate(async () => {
    localStorage.setItem('aftercart:evidence:damaged', '{}');
    localStorage.setItem('of-another-site', '1');
    const cache = await caches.open('aftercart:/pages');
    await cache.put('/x', new Response('x'));
  });
  await open(page, addressOf('privacy', 'en'));
  await expect(here(page)).not.toHaveCount(0);
  const before = await here(page).evaluateAll((list) => list.map((row) => row.querySelector('b')?.textContent ?? ''));
  expect(before.length).toBeGreaterThan(6);
  await clear(page).click();
  await expect(page.locator('[data-clear-told]')).not.toBeEmpty();
  for (const name of before) await expect(page.locator('[data-clear-told]')).toContainText(name);
  expect(await found(page)).toEqual([['localStorage', 'of-another-site']]);
  await expect(here(page)).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-market', /./);
  await expect(page.locator('html')).not.toHaveAttribute('data-look', /./);
  // A list of evidence begins anew, with its store.
  await open(page, EVIDENCE);
  await expect(page.locator('main .files li')).toHaveCount(0);
  await page.locator('main .pack input[type=file]').setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('b') });
  await expect(page.locator('main .files li')).toHaveCount(1);
  // A file is shown at once, and kept a moment later.
  await expect.poll(() => ids(page)).toEqual(expect.arrayContaining(['cases', 'files']));
  await page.reload();
  await expect(page.locator('main .files li')).toHaveCount(1);
});

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the copies that it keeps are on the list, and the button takes them back with the worker', async ({ page }) => {
    await open(page, addressOf('article', 'en'));
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await open(page, addressOf('faq', 'en'));
    await expect.poll(() => ids(page), { timeout: 20_000 }).toEqual(['offline', 'offline-use']);
    await open(page, addressOf('privacy', 'en'));
    await clear(page).click();
    await expect(page.locator('[data-clear-told]')).not.toBeEmpty({ timeout: 20_000 });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await expect.poll(async () => (await page.evaluate(() => caches.keys())).length).toBe(0);
  });
});

test('where there is nothing to clear, or storage is forbidden, it says so and breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  await open(page, addressOf('privacy', 'zh'));
  await expect(here(page)).toHaveCount(0);
  await clear(page).click();
  await expect(page.locator('[data-clear-told]')).not.toBeEmpty();
});

for (const locale of ['en', 'zh'] as const) {
  test(`the list in ${locale} names every entry with its place, in words, without script too`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${baseURL}${addressOf('privacy', locale)}`);
      await expect(rows(page)).toHaveCount(Object.keys(STORED).length);
      for (const [id, { area, names }] of Object.entries(STORED) as [string, StoredEntry][]) {
        const row = page.locator(`[data-stored="${id}"]`);
        for (const name of [area, ...names]) await expect(row).toContainText(name);
      }
      await expect(clear(page)).toBeHidden();
    } finally {
      await context.close();
    }
  });
}
