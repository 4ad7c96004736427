import { readFile } from 'node:fs/promises';
import { expect, open, test } from './watch.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { answers, question } from './drive.ts';
import { addressOf } from './pages.ts';

const RETURN = '#problem=damaged&damage-stage=no-request&damage-when=in-time&goods-reply=not-asked';

for (const locale of LOCALES) {
  test(`the first question of the wizard fits a phone screen, ${locale}`, async ({ page }) => {
    await open(page, addressOf('wizard', locale));
    await expect(answers(page)).toHaveCount(7);
    const box = await answers(page).last().boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  });
}

test('back and forward go through groups, questions and outcomes', async ({ page }) => {
  await open(page, addressOf('wizard', 'en'));
  const start = await question(page).innerText();
  await answers(page).nth(2).click();
  await expect(question(page)).not.toHaveText(start);
  const group = await question(page).innerText();
  await answers(page).first().click();
  await expect(question(page)).not.toHaveText(group);
  await page.goBack();
  await expect(question(page)).toHaveText(group);
  await page.goBack();
  await expect(question(page)).toHaveText(start);
  await page.goForward();
  await expect(question(page)).toHaveText(group);
});

test('a date to remember is saved as a calendar file', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.addInitScript(() => {
    localStorage.setItem('aftercart:market', '"us"');
    sessionStorage.setItem('aftercart:dates', '{"delivered":"2026-11-18"}');
  });
  await open(page, `${addressOf('wizard', 'en')}${RETURN}`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^18 Dec/ }).click()]);
  expect(download.suggestedFilename()).toBe('2026-12-18.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261218');
  expect(text).not.toContain('damaged');
});

test('a case is remembered on the device only on wish, and forgotten with “start again”', async ({ page }) => {
  const kept = () => page.evaluate(() => localStorage.getItem('aftercart:case'));
  await open(page, `${addressOf('wizard', 'en')}${RETURN}`);
  expect(await kept()).toBeNull();
  await page.getByRole('checkbox', { name: /device/ }).check();
  await expect.poll(kept).toContain('damaged');
  await page.goto('about:blank');
  await open(page, addressOf('wizard', 'zh'));
  await page.locator('.note a').first().click();
  await expect(page).toHaveURL(new RegExp(`${RETURN}$`));
  await page.locator('.ways a').last().click();
  await expect(answers(page)).toHaveCount(7);
  expect(await kept()).toBeNull();
});

test('a date that cannot be true is refused beside its field, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('aftercart:dates', '{"ordered":"2026-11-10"}'));
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await open(page, `${addressOf('wizard', 'en')}#problem=delivered-not-received`);
  await page.locator('input[type=date]').waitFor();
  const before = await question(page).innerText();
  for (const [day, says] of [['2026-11-09', '10 November 2026'], ['1970-01-01', 'too long ago'], ['2026-12-24', 'still to come']] as const) {
    await page.locator('input[type=date]').fill(day);
    await page.locator('form .btn').click();
    await expect(page.locator('#date-delivered-note')).toContainText(says);
    await expect(page.locator('input[type=date]')).toHaveValue(day);
    await expect(question(page)).toHaveText(before);
  }
});
