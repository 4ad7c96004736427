import { answers, choices, pasteBox, problems, ticks, verdict } from './drive.ts';
import { addressOf, KINDS, type Kind } from './pages.ts';
import { expect, open, test } from './watch.ts';

test('the first stop on every page skips to the content', async ({ page }) => {
  for (const kind of Object.keys(KINDS) as Kind[]) {
    await open(page, addressOf(kind, 'en'));
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#main"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header') === null), kind).toBe(true);
  }
});

test('every stop of the keyboard can be seen', async ({ page }) => {
  await open(page, addressOf('home', 'en'));
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return true;
      const style = getComputedStyle(active);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    });
    expect(seen).toBe(true);
  }
});

test('a status is explained by keyboard alone', async ({ page }) => {
  await open(page, addressOf('tracking', 'en'));
  await pasteBox(page).focus();
  await page.keyboard.type('Out for delivery');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeVisible();
});

test('a question of the wizard is answered by keyboard alone, and the next one is read', async ({ page }) => {
  await open(page, addressOf('wizard', 'en'));
  const before = await page.locator('main').innerText();
  await answers(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).not.toHaveText(before, { useInnerText: true });
  // Focus must not fall back to the top of the page; it follows the words in the next moment.
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the checklist is chosen and ticked by keyboard alone', async ({ page }) => {
  await open(page, addressOf('evidence', 'en'));
  await problems(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main h2').first()).toBeFocused();
  await choices(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await ticks(page).first().focus();
  await page.keyboard.press('Space');
  await expect(ticks(page).first()).toBeChecked();
});
