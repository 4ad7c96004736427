import { LOCALES } from '../../src/lib/locales.ts';
import { question } from './drive.ts';
import { RICH_GUIDES } from './pages.ts';
import { expect, open, test } from './watch.ts';
import type { Page } from '@playwright/test';

const choose = (page: Page, market: string) => page.locator('select[data-market-picker]').first().selectOption(market);
const guide = (path: string) => `/en/${path}/`;

test('a table shows the own market first, and the others at a tap', async ({ page }) => {
  await open(page, guide('sellers/seller-has-not-shipped'));
  const rows = page.locator('.by-market').first().locator('tr[data-mine]');
  const all = await rows.count();
  expect(all).toBeGreaterThan(2);
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  await choose(page, 'th');
  await expect(rows.filter({ visible: true })).toHaveCount(1);
  await expect(rows.filter({ visible: true })).toHaveAttribute('data-mine', /\bth\b/);
  await page.locator('.others input').first().check();
  await expect(rows.filter({ visible: true })).toHaveCount(all);
});

test('the public bodies of the own market stand alone until the others are asked for', async ({ page }) => {
  await open(page, guide('disputes/consumer-agencies'));
  const markets = page.locator('.bodies section');
  await expect(markets.filter({ visible: true })).toHaveCount(16);
  await choose(page, 'sg');
  await expect(markets.filter({ visible: true })).toHaveCount(1);
  await page.locator('.bodies ~ .others input').check();
  await expect(markets.filter({ visible: true })).toHaveCount(16);
});

test('a passage about one market steps back for readers of another', async ({ page }) => {
  await open(page, guide('delivery/late-delivery'));
  const british = page.locator('main .flow[data-m~="uk"]').first();
  await choose(page, 'uk');
  await expect(british).toBeVisible();
  await choose(page, 'vn');
  await expect(british).toBeHidden();
});

test('a line about a carrier that does not work in the own market steps back', async ({ page }) => {
  await open(page, guide('delivery/failed-delivery-attempt'));
  const post = page.locator('li:has(> .firm[data-m~="us"])').first();
  await choose(page, 'us');
  await expect(post).toBeVisible();
  await choose(page, 'jp');
  await expect(post).toBeHidden();
  await expect(page.locator('li:has(> .firm[data-m~="jp"])').first()).toBeVisible();
});

test('a guide’s question goes on in the wizard, at the answer that was tapped', async ({ page }) => {
  await open(page, guide('disputes/ask-the-platform-to-step-in'));
  const asked = page.locator('section.label:has(.opts)').first();
  const title = await asked.locator('h3').innerText();
  await asked.locator('.opts a').first().click();
  await expect(page).toHaveURL(/contact-or-escalate\/#problem=return-refused&/);
  await expect(question(page)).not.toHaveText(title);
});

for (const locale of LOCALES) {
  for (const path of RICH_GUIDES) {
    test(`/${locale}/${path}: every drawing is said in words or has a text of its own, and nothing sticks out`, async ({ page }) => {
      await open(page, `/${locale}/${path}`);
      const mute = page.locator('main svg:not([aria-hidden=true]):not([role=img][aria-label])');
      await expect(mute).toHaveCount(0);
      for (const drawn of await page.locator('main .way > li').all()) expect((await drawn.innerText()).length).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await choose(page, 'de');
      const wide = await page.evaluate(() => [...document.querySelectorAll('main .fact, main .bars a, main .ladder li')]
        .filter((piece) => piece.getClientRects().length > 0 && piece.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(({ textContent }) => textContent));
      expect(wide).toEqual([]);
    });
  }
}
