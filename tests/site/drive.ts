import { expect, type Locator, type Page } from '@playwright/test';
import { HTML_LANG, type Locale } from '../../src/lib/locales.ts';

// How a buyer uses each tool, by what things are and never by their wording.

/** Goes to the same page in another language. */
export async function switchTo(page: Page, locale: Locale): Promise<void> {
  const way = page.locator(`a[data-twin][hreflang="${HTML_LANG[locale]}"]`);
  if (!await way.isVisible()) await page.locator('details.tongues summary').click();
  await way.click();
}

/** The box for tracking text. */
export const pasteBox = (page: Page): Locator => page.locator('main textarea').first();

/** What the tracking tool made of a text. */
export const verdict = (page: Page): Locator => page.locator('main .tape:visible').first();

/** Pastes a text into the tracking tool, which may have folded its box away, and asks what it means. */
export async function explain(page: Page, text: string): Promise<void> {
  const box = pasteBox(page);
  if (!await box.isVisible()) await page.locator('main details:has(textarea) > summary').first().click();
  await box.evaluate((field: HTMLTextAreaElement, pasted) => {
    field.value = pasted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await box.locator('xpath=ancestor::form').locator('button:not([type=button])').first().click({ timeout: 30_000 });
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
}

/** The answers the wizard offers now, without those that only a page without script shows. */
export const answers = (page: Page): Locator => page.locator('main .opts').locator('a:visible, button:visible');

/** The question the wizard asks now, or its outcome. */
export const question = (page: Page): Locator => page.locator('main h1:visible');

/** Takes the first answer of the wizard's question and waits until it asks something else. */
export async function takeFirstAnswer(page: Page): Promise<void> {
  const before = await page.locator('main').innerText();
  await answers(page).first().click();
  await expect(page.locator('main')).not.toHaveText(before, { useInnerText: true });
}

/** The problems that the evidence checklist offers first. */
export const problems = (page: Page): Locator => page.locator('main .starts a:visible');

/** Opens the list of the first problem, unless the address opens one. */
export async function openList(page: Page): Promise<void> {
  if (!new URL(page.url()).hash) await problems(page).first().click();
  await choices(page).first().waitFor();
}

/** The things to tick off in the evidence checklist. */
export const ticks = (page: Page): Locator => page.locator('main .items input[type=checkbox]:visible');

/** The choices of the evidence checklist: problem, recipient and the rest. */
export const choices = (page: Page): Locator => page.locator('main select:visible');

/** The search box of the search page. */
export const searchBox = (page: Page): Locator => page.locator('[data-search-page] input');

/** What the search page found. */
export const hits = (page: Page): Locator => page.locator('[data-search-found] .hits a');
