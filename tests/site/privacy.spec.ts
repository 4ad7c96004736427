import { answers, explain, hits, openList, searchBox, takeFirstAnswer, ticks, verdict } from './drive.ts';
import { addressOf, type Kind } from './pages.ts';
import { cookies, expect, open, test } from './watch.ts';
import type { Page } from '@playwright/test';

const SECRET = '576900428877';
const USES: Partial<Record<Kind, (page: Page) => Promise<void>>> = {
  tracking: (page) => explain(page, `2026-11-18 In transit ${SECRET}`),
  wizard: async (page) => {
    for (let taken = 0; taken < 2; taken += 1) await takeFirstAnswer(page);
    for (const box of await page.locator('main input[type=date]:visible').all()) await box.fill('2026-11-12');
    expect(await answers(page).count()).toBeGreaterThanOrEqual(0);
  },
  evidence: async (page) => {
    await openList(page);
    await ticks(page).first().check();
    await page.locator('main .items li button', { hasText: 'Note' }).first().click();
    await page.locator('main .items textarea').first().fill(SECRET);
    await page.locator('main input[type=date]:visible').first().fill('2026-11-12');
    await page.locator('main section[id=message] summary').click();
    await page.locator('main section[id=message] input[type=text]').first().fill(SECRET);
    await page.locator('main .pack input[type=file]').setInputFiles({ name: `${SECRET}.txt`, mimeType: 'text/plain', buffer: Buffer.from(SECRET) });
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await expect(page.getByRole('link', { name: 'Save the ZIP file' })).toBeVisible();
  },
  home: async (page) => {
    await explain(page, `2026-11-18 In transit ${SECRET}`);
    await expect(verdict(page)).toBeVisible();
  },
  search: async (page) => {
    await searchBox(page).fill(`refund ${SECRET}`);
    await expect(hits(page).first()).toBeVisible();
  },
};

for (const [kind, use] of Object.entries(USES)) {
  test(`nothing typed into ${kind} leaves the device`, async ({ page, seen }) => {
    await open(page, addressOf(kind as Kind, 'en'));
    await use(page);
    await page.waitForLoadState('networkidle');
    expect(seen.requests.filter((request) => request.includes(SECRET) || !request.startsWith('GET '))).toEqual([]);
    // What is searched for is a choice and may stand in the fragment, which never leaves; nothing else may.
    const address = decodeURIComponent(kind === 'search' ? page.url().replace(/#.*/, '') : page.url());
    expect(address).not.toContain(SECRET);
    expect(address).not.toMatch(/20\d\d-\d\d-\d\d/);
    expect(await cookies(page)).toEqual([]);
  });
}
