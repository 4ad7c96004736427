import { test as plain } from '@playwright/test';
import { expect, open, test } from './watch.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { explain, verdict } from './drive.ts';
import { addressOf } from './pages.ts';

const HISTORY = '1Z999AA10123456784\n2026-11-18 04:22 Import customs clearance started\n2026-11-16 13:40 Departed from departure country/region\n2026-11-13 19:30 Received by logistics company';

test.describe('the tracking tool', () => {
  for (const locale of LOCALES) {
    test(`explains a history on the device, ${locale}`, async ({ page }) => {
      await open(page, addressOf('tracking', locale));
      await explain(page, HISTORY);
      await expect(verdict(page)).toBeVisible();
      await expect(page.locator('.scans li')).toHaveCount(3);
      await expect(page.locator('.route .now[aria-current]').first()).toBeVisible();
      await expect(page.locator('.carriers')).toContainText('UPS');
      await expect(page.locator('article h2')).toBeFocused();
    });
  }

  test('loads what it reads with only when it is needed, and the Chinese words only for Chinese', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => { if (/tracking-(?:reading|han|carriers)|numbers/.test(request.url())) asked.push(request.url().replace(/^.*_(tracking-\w+|numbers).*$/, '$1')); });
    await open(page, addressOf('tracking', 'en'));
    expect(asked).toEqual([]);
    await explain(page, 'Out for delivery');
    await expect(verdict(page)).toBeVisible();
    expect(asked.filter((part) => part !== 'tracking-reading')).toEqual([]);
    await explain(page, '快件已签收');
    await expect.poll(() => asked).toContain('tracking-han');
  });

  test('counts with a date that the buyer gives, and hands it to the wizard outside the address', async ({ page }) => {
    await open(page, addressOf('tracking', 'en'));
    await explain(page, 'In transit');
    await page.locator('input[type=date]').first().fill('2026-01-05');
    await expect(page.locator('.label[class] .cells').first()).toContainText('5 Jan');
    await page.locator('.label .acts a').first().click();
    await expect(page).toHaveURL(/#problem=tracking-stuck&status=in_transit$/);
    expect(page.url()).not.toContain('2026');
    await expect(page.locator('.wizard h1')).toBeVisible();
  });

  test('asks how digits are dates where nothing else tells', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await open(page, addressOf('tracking', 'en'));
    await explain(page, '11/10/2026 Out for delivery');
    const first = await page.locator('.raw time').first().getAttribute('datetime');
    await page.locator('.note button').first().click();
    await expect(page.locator('.raw time').first()).not.toHaveAttribute('datetime', first ?? '');
  });

  test('is opened at a status by its address', async ({ page }) => {
    await open(page, `${addressOf('tracking', 'en')}#status=customs-hold`);
    await expect(verdict(page)).toBeVisible();
  });
});

test.describe('the page of all statuses', () => {
  test('shows of its statuses those that hold the reader’s words, in either script', async ({ page }) => {
    await open(page, addressOf('statuses', 'zh'));
    const shown = page.locator('[data-status]:visible');
    const all = await shown.count();
    expect(all).toBe(66);
    await page.locator('#status-filter').fill('妥投');
    await expect.poll(() => shown.count()).toBeLessThan(all);
    const some = await shown.count();
    expect(some).toBeGreaterThan(0);
    await page.locator('#status-filter').fill('海關');
    await expect(shown.first()).toBeVisible();
    await page.locator('#status-filter').fill('zzzz');
    await expect(shown).toHaveCount(0);
    await expect(page.locator('#status-found')).not.toBeEmpty();
    await page.locator('#status-filter').fill('');
    await expect(shown).toHaveCount(all);
  });

  test('is whole without JavaScript, each status at its own address', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${addressOf('statuses', 'en')}#customs-hold`);
    await expect(page.locator('#customs-hold')).toBeInViewport();
    await expect(page.locator('[data-status]')).toHaveCount(66);
    await page.locator('#customs-hold ~ .told summary').click();
    await expect(page.locator('#customs-hold ~ .told li').first()).toBeVisible();
    await context.close();
  });
});

// The browser itself logs the part that is missing.
plain.describe('the tracking tool on a bad line', () => {
  plain('says so and keeps the text if what it reads with cannot be loaded', async ({ page }) => {
    await page.route(/tracking-reading/, (route) => route.abort());
    await page.goto(addressOf('tracking', 'en'));
    await explain(page, 'Out for delivery');
    await expect(page.locator('#tracking-hint')).toContainText('could not be loaded');
    await expect(page.locator('#tracking-text')).toHaveValue('Out for delivery');
    await page.unroute(/tracking-reading/);
    await explain(page, 'Out for delivery');
    await expect(verdict(page)).toBeVisible();
  });
});
