import { addressOf } from './pages.ts';
import { expect, open, test } from './watch.ts';
import type { Page } from '@playwright/test';

const root = (page: Page) => page.locator('html');
const look = (page: Page, value: string) => page.locator(`input[name=look][value=${value}]`);
const market = (page: Page) => page.locator('select[data-market-picker]').first();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

// In-app browsers may throw on every touch of storage.
const forbidStorage = (page: Page) => page.addInitScript(() => {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, { get: () => { throw new DOMException('storage is forbidden', 'SecurityError'); } });
  }
});

test('the appearance a reader chose stays, on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, addressOf('article', 'en'));
  const light = await paper(page);
  await look(page, 'dark').check();
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(look(page, 'dark')).toBeChecked();
  expect(await paper(page)).toBe(dark);
  await open(page, addressOf('home', 'zh'));
  expect(await paper(page)).toBe(dark);
  await look(page, 'auto').check();
  expect(await paper(page)).toBe(light);
});

test('the market a reader chose stays, on every page and in both languages', async ({ page }) => {
  await open(page, addressOf('article', 'en'));
  await market(page).selectOption('th');
  await expect(root(page)).toHaveAttribute('data-market', 'th');
  await page.reload();
  await expect(market(page)).toHaveValue('th');
  await open(page, addressOf('wizard', 'zh'));
  await expect(root(page)).toHaveAttribute('data-market', 'th');
  await market(page).selectOption('other');
  await open(page, addressOf('home', 'en'));
  await expect(market(page)).toHaveValue('other');
});

test('another market is a choice, and so is none', async ({ page }) => {
  await open(page, addressOf('article', 'en'));
  await market(page).selectOption('other');
  await expect(root(page)).toHaveAttribute('data-market', 'other');
  await market(page).selectOption('');
  await expect(root(page)).not.toHaveAttribute('data-market', /./);
});

test('a chosen market changes the figures an article shows', async ({ page }) => {
  await open(page, addressOf('article', 'en'));
  const before = await page.locator('main').innerText();
  await market(page).selectOption('jp');
  await expect(page.locator('main')).not.toHaveText(before, { useInnerText: true });
});

test('choices work for the visit where storage is forbidden', async ({ page }) => {
  await forbidStorage(page);
  await open(page, addressOf('article', 'en'));
  await look(page, 'dark').check();
  await expect(root(page)).toHaveAttribute('data-look', 'dark');
  await market(page).selectOption('us');
  await expect(root(page)).toHaveAttribute('data-market', 'us');
});
