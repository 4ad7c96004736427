import { test as plain, expect, type Page } from '@playwright/test';

export { expect };

/** What a page did that it must not: errors in the console, exceptions, refused or foreign requests. */
export interface Watch { problems: string[]; requests: string[] }

function watch(page: Page, home: string): Watch {
  const seen: Watch = { problems: [], requests: [] };
  page.on('pageerror', (error) => seen.problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports the page at a wrong address itself.
    const isLostPage = message.text().includes('status of 404') && message.location().url === page.url();
    if (message.type() === 'error' && !isLostPage) seen.problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    seen.requests.push(`${request.method()} ${url} ${request.postData() ?? ''}`);
    if (!url.startsWith(`${home}/`) && !/^(data|blob):/.test(url)) seen.problems.push(`request to ${url}`);
  });
  return seen;
}

/** A test on the built site that fails when its page logs an error, throws, or asks another origin for anything. */
export const test = plain.extend<{ seen: Watch }>({
  seen: [async ({ page, baseURL }, use) => {
    const seen = watch(page, baseURL ?? '');
    await use(seen);
    expect(seen.problems).toEqual([]);
  }, { auto: true }],
});

/** Opens an address and waits until every island of the page answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Every cookie that was set, with or without script seeing it. */
export const cookies = async (page: Page): Promise<unknown[]> =>
  [...await page.context().cookies(), ...await page.evaluate(() => document.cookie.split(';').filter(Boolean))];
