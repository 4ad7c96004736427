import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { test as plain, expect, type Page } from '@playwright/test';
import { writeWorkers } from '../../src/site/offline.ts';
import { unpack } from '../../src/fuzz/unpack.ts';
import { answers, explain, openList, searchBox, takeFirstAnswer, ticks, verdict } from './drive.ts';
import { copyOfSite, nextVersion, startHost, type Host } from './offline-host.ts';
import { addressOf, RICH_GUIDES } from './pages.ts';

// What the tests of reading without a network have in common.

/** A test with a host of its own, and the versions that may follow on it. */
export const test = plain.extend<{ host: Host }, { next: string; removal: string }>({
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
/** A guide, and another. */
export const GUIDE = addressOf('article', 'en');
export const OTHER = `/en/${RICH_GUIDES[0]}`;
/** The heading of a page. */
export const heading = (page: Page) => page.locator('main h1:visible').first();
/** Waits until the language of the page has its worker, or has none. */
export const worker = (page: Page, state: 'activated' | 'none') => expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none')).toBe(state);

/** Opens a page and waits until its language is kept. */
export async function visit(page: Page, host: Host, address: string): Promise<void> {
  await page.goto(host.url + address);
  await worker(page, 'activated');
}

/** Opens a page and waits until the version of the host has replaced the kept one. */
export async function renew(page: Page, ask = '/en/'): Promise<void> {
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

/** Whether every stylesheet of a page is there. */
export const isStyled = (page: Page) => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href).length > 0 && [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0));
/** The addresses in a store of English. */
export const keptIn = (page: Page, store: string) => page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url), `aftercart:/en/${store}`);
/** The search over a page. */
export const panel = (page: Page) => page.locator('dialog.panel');
/** The topics that are offered where the search cannot help. */
export const topics = (page: Page) => page.locator('.topics a, [data-search-all]:not([hidden]) a');

/** Searches on the search page, and waits for what it says. */
export async function searchFor(page: Page, host: Host, query: string, locale = 'en'): Promise<void> {
  await page.goto(`${host.url}/${locale}/search/`);
  await searchBox(page).fill(query);
  await expect(page.locator('.found')).toHaveAttribute('data-shows', query);
}

/** A use of each tool that needs all that it loads. */
export const TOOLS: Record<string, (page: Page) => Promise<void>> = {
  tracking: async (page) => {
    await explain(page, '2026-11-18 Departed from facility 1Z999AA10123456784\n2026-11-17 已揽收');
    await expect(verdict(page)).toBeVisible();
  },
  wizard: async (page) => {
    await takeFirstAnswer(page);
    await expect(answers(page).first()).toBeVisible();
  },
  evidence: async (page) => {
    await openList(page);
    await ticks(page).first().check();
    await page.locator('main .pack input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a receipt') });
    await page.getByRole('button', { name: /^(Make the pack|开始打包)$/ }).click();
    const link = page.locator('main .pack a[download]');
    await expect(link).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect((await unpack(readFileSync(await download.path()))).map(({ name }) => name)).toContain('cover.html');
  },
};
