import { expectNoViolations } from './axe.ts';
import { explain, takeFirstAnswer } from './drive.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { addressOf, EVERY_PAGE, RICH_GUIDES } from './pages.ts';
import { open, test } from './watch.ts';

test.describe.configure({ timeout: 180_000 });

const [FIRST, ...OTHERS] = LOCALES;
// The pieces of a page are the same in every language, and the gate holds their words; the others are looked at by the kinds that hold most pieces, in light.
const PAGES = [
  ...EVERY_PAGE.filter((address) => !OTHERS.some((locale) => address.startsWith(`/${locale}/`))), ...RICH_GUIDES.map((guide) => `/${FIRST}/${guide}`),
  ...OTHERS.flatMap((locale) => (['home', 'article', 'faq', 'tracking', 'wizard', 'evidence', 'search'] as const).map((kind) => addressOf(kind, locale))),
];

for (const address of PAGES) {
  const themes = address === '/' || address.startsWith(`/${FIRST}/`) ? 'both' : 'light';
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

test('axe finds nothing on a checklist', async ({ page }) => {
  await open(page, `${addressOf('evidence', 'en')}#problem=damaged&for=platform`);
  await expectNoViolations(page);
});

test('axe finds nothing on a question and an outcome of the wizard', async ({ page }) => {
  await open(page, addressOf('wizard', 'zh'));
  await takeFirstAnswer(page);
  await expectNoViolations(page);
  await page.goto(`${addressOf('wizard', 'en')}#off-platform-payment-scam`);
  await expectNoViolations(page);
});
