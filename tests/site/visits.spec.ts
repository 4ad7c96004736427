import { explain } from './drive.ts';
import { addressOf, EVERY_PAGE } from './pages.ts';
import { cookies, expect, open, test } from './watch.ts';
import type { Page } from '@playwright/test';

// Also names what sticks out, so that a failure can be read.
const sticksOut = (page: Page) => page.evaluate(() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(-5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
});

async function noteRefusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => {
    Reflect.apply(Reflect.get(window, 'noteRefused'), undefined, [`${event.violatedDirective} ${event.blockedURI}`]);
  }));
  return refused;
}

// The watch on every test adds: no error in the console, no exception, no request to another origin.
for (const address of EVERY_PAGE) {
  test(`${address} keeps its own policy, sets no cookie and never scrolls sideways`, async ({ page }) => {
    const refused = await noteRefusals(page);
    await open(page, address);
    // What a page asks for late, it asks for on every screen.
    await page.waitForLoadState(test.info().project.name === 'phone' ? 'networkidle' : 'load');
    expect(refused).toEqual([]);
    expect(await cookies(page)).toEqual([]);
    await expect(page.locator('main h1:visible')).toHaveCount(1);
    expect(await sticksOut(page)).toEqual([]);
  });
}

test('a long unbroken tracking line does not push the page sideways', async ({ page }) => {
  await open(page, addressOf('tracking', 'en'));
  await explain(page, `In transit ${'X'.repeat(400)}`);
  expect(await sticksOut(page)).toEqual([]);
});
