import { question, switchTo, takeFirstAnswer } from './drive.ts';
import { LOCALES, othersOf } from '../../src/lib/locales.ts';
import { addressOf, KINDS, type Kind } from './pages.ts';
import { expect, open, test } from './watch.ts';

// A wrong address has no twin; the next test says what its switch does.
for (const kind of (Object.keys(KINDS) as Kind[]).filter((id) => id !== 'lost')) {
  test(`the switch keeps the page: ${kind}`, async ({ page }) => {
    for (const locale of LOCALES) {
      for (const other of othersOf(locale)) {
        await open(page, addressOf(kind, locale));
        await switchTo(page, other);
        await expect(page).toHaveURL(addressOf(kind, other));
      }
    }
  });
}

test('from a lost page the switch leads to a page that exists', async ({ page, request }) => {
  await open(page, addressOf('lost', 'en'));
  const link = await page.locator('a[data-twin]').first().getAttribute('href') ?? '';
  expect(link).toMatch(/^\/zh\//);
  expect((await request.get(link)).status()).toBe(200);
});

test('the switch keeps the heading', async ({ page }) => {
  await open(page, addressOf('article', 'en'));
  const heading = await page.locator('main h2[id]').last().getAttribute('id');
  await page.goto(`${addressOf('article', 'en')}#${heading}`);
  await switchTo(page, 'zh');
  await expect(page).toHaveURL(`${addressOf('article', 'zh')}#${heading}`);
  await expect(page.locator(`[id="${heading}"]`)).toBeInViewport();
});

test('the switch keeps the answers of the wizard', async ({ page }) => {
  await open(page, addressOf('wizard', 'en'));
  await takeFirstAnswer(page);
  await takeFirstAnswer(page);
  const { hash } = new URL(page.url());
  expect(hash.length).toBeGreaterThan(1);
  await switchTo(page, 'zh');
  await expect(page).toHaveURL(`${addressOf('wizard', 'zh')}${hash}`);
  await expect(question(page).first()).toBeVisible();
});
