import { expectNoViolations } from './axe.ts';
import { explain, takeFirstAnswer } from './drive.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { addressOf, EVERY_PAGE, RICH_GUIDES } from './pages.ts';
import { open, test } from './watch.ts';

test.describe.configure({ timeout: 180_000 });

for (const address of [...EVERY_PAGE, ...LOCALES.flatMap((locale) => RICH_GUIDES.map((guide) => `/${locale}/${guide}`))]) {
  // No colour differs by language: the dark ones are looked at in the first.
  const themes = address.startsWith('/zh/') ? 'light' : 'both';
  test(`axe finds nothing on ${address}, ${themes === 'both' ? 'light or dark' : themes}`, async ({ page }) => {
    await open(page, address);
    await expectNoViolations(page, themes);
  });
}

test('axe finds nothing on an explained status', async ({ page }) => {
  await open(page, addressOf('tracking', 'en'));
  await explain(page, '2026-11-18 04:22 Import customs clearance started\n2026-11-17 Arrived at customs');
  await expectNoViolations(page);
});

test('axe finds nothing on a question and an outcome of the wizard', async ({ page }) => {
  await open(page, addressOf('wizard', 'zh'));
  await takeFirstAnswer(page);
  await expectNoViolations(page);
  await page.goto(`${addressOf('wizard', 'en')}#off-platform-payment-scam`);
  await expectNoViolations(page);
});
