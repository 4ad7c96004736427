import { pages as built } from './built-pages.ts';
import { SECTIONS } from '../../src/lib/ids.ts';
import { LOCALES, othersOf } from '../../src/lib/locales.ts';
import { switchTo } from './drive.ts';
import { addressOf, EVERY_PAGE, TOOL_KINDS, type Kind } from './pages.ts';
import { expect, test } from './watch.ts';

test.use({ javaScriptEnabled: false });

for (const address of EVERY_PAGE) {
  test(`${address} has its content without script, and shows nothing that needs one`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main h1:visible')).toHaveCount(1);
    await expect(page.locator('.js-only:visible')).toHaveCount(0);
  });
}

const PLAIN = { tracking: 'statuses', wizard: 'steps', evidence: 'lists' } as const satisfies Record<(typeof TOOL_KINDS)[number], Kind>;
const tools = LOCALES.flatMap((locale) => TOOL_KINDS.map((kind) => ({ locale, kind })));
for (const { locale, kind } of tools) {
  test(`without script the ${locale} ${kind} tool gives all it knows as linked sections`, async ({ page }) => {
    await page.goto(addressOf(PLAIN[kind], locale));
    // What is laid out as it comes into sight counts, too.
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(3000);
    const links = page.locator('main a[href^="#"]:visible');
    expect(await links.count()).toBeGreaterThan(8);
    for (const link of [links.first(), links.nth(7)]) {
      const target = await link.getAttribute('href') ?? '';
      await link.click();
      await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
    }
  });
}

for (const locale of LOCALES) {
  test(`without script the ${locale} wizard asks its first question, and its answers lead to a step`, async ({ page }) => {
    await page.goto(addressOf('wizard', locale));
    const at = () => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await page.locator('main a[id="damaged"]').click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('steps', locale)}#q-`));
    for (let asked = 0; asked < 7 && new URL(page.url()).hash.startsWith('#q-'); asked += 1) await at().locator('li a').first().click();
    await expect(page).toHaveURL(/#o-/);
    await expect(at().locator('.tape')).toBeVisible();
    await at().locator('a[href*="/evidence/lists/#"]').click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('lists', locale)}#damaged$`));
    await expect(at().locator('h2')).toBeInViewport();
  });

  test(`without script a link to the ${locale} checklist of a problem lands on that problem`, async ({ page }) => {
    await page.goto(`${addressOf('evidence', locale)}#customs-problem`);
    const problem = page.locator('main li:has([id="customs-problem"]) a');
    await expect(problem).toBeInViewport();
    await problem.click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('lists', locale)}#customs-problem$`));
  });
}

const SWITCHED: readonly Kind[] = ['home', 'article', 'faq', 'tracking', 'search'];
for (const kind of SWITCHED) {
  test(`without script the other languages of ${kind} are near`, async ({ page }) => {
    for (const other of othersOf('en')) {
      await page.goto(addressOf(kind, 'en'));
      await switchTo(page, other);
      await expect(page).toHaveURL(addressOf(kind, other));
    }
  });
}

for (const locale of LOCALES) {
  test(`without script the ${locale} search page lists every guide`, async ({ page }) => {
    await page.goto(addressOf('search', locale));
    const listed = new Set(await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
    const isGuide = new RegExp(`^/${locale}/(${SECTIONS.join('|')})/[^/]+/$`);
    const guides = built.filter(({ special }) => !special).map(({ path }) => path).filter((path) => isGuide.test(path));
    expect(guides.filter((path) => !listed.has(path))).toEqual([]);
  });
}
