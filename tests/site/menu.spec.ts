import { addressOf } from './pages.ts';
import { expect, open, test } from './watch.ts';

// On a phone only: a wide screen shows the links themselves.
test('the menu opens and its links are reached by keyboard', async ({ page }) => {
  await open(page, addressOf('home', 'en'));
  await page.locator('details.menu summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('details.menu a').first()).toBeFocused();
});
