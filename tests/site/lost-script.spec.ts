import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/lib/locales.ts';
import { answers, problems } from './drive.ts';
import { addressOf, TOOL_KINDS } from './pages.ts';

// Every part of a tool is a file of its own; each may be lost on a bad line or between two publications.
const PARTS = { script: /_astro\/(_tracking|_wizard|_evidence)\.[^/]*\.js/, data: /_astro\/given-[^/]*\.json/ } as const;
const lose = (page: Page, part: keyof typeof PARTS = 'script') => page.route(PARTS[part], (route) => route.abort());
const section = (page: Page) => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);

for (const kind of TOOL_KINDS) {
  for (const part of ['script', 'data'] as const) {
    test(`${kind} says that it cannot run when its ${part} does not arrive`, async ({ page }) => {
      await lose(page, part);
      await page.clock.install();
      await page.goto(addressOf(kind, 'en'));
      await page.clock.fastForward(10_000);
      await expect(page.locator('html')).not.toHaveClass(/js/);
      await expect(page.locator('main .note.no-js-only')).toBeVisible();
    });
  }

  test(`${kind} says that it cannot run when an error comes in the place of its data, also one that reads as data`, async ({ page }) => {
    await page.route(PARTS.data, (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{"message":"Not found"}' }));
    await page.clock.install();
    await page.goto(addressOf(kind, 'en'));
    await page.clock.fastForward(10_000);
    await expect(page.locator('html')).not.toHaveClass(/js/);
    await expect(page.locator('main .note.no-js-only')).toBeVisible();
    await expect(page.locator('main :is(.opts, .starts, .rows) a:visible').first()).toBeVisible();
  });

  test(`${kind} runs although a page comes in the place of its data at first`, async ({ page }) => {
    let misled = 0;
    await page.route(PARTS.data, (route) => {
      misled += 1;
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' });
    }, { times: 1 });
    await page.goto(addressOf(kind, 'en'));
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(misled).toBe(1);
  });
}

for (const locale of LOCALES) {
  test(`the first question in ${locale} leads on at once, before its script arrives or without it`, async ({ page }) => {
    await lose(page);
    await page.goto(addressOf('wizard', locale));
    await answers(page).last().click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('steps', locale)}#.`));
    await expect(section(page)).toBeInViewport();
  });

  test(`the first choice of the checklist in ${locale} leads on at once, before its script arrives or without it`, async ({ page }) => {
    await lose(page);
    await page.goto(addressOf('evidence', locale));
    await problems(page).nth(4).click();
    await expect(page).toHaveURL(new RegExp(`${addressOf('lists', locale)}#damaged$`));
    await expect(section(page)).toBeInViewport();
  });
}

for (const [kind, fragment, at] of [
  ['wizard', 'problem=damaged&damage-stage=no-request', '/en/tools/contact-or-escalate/steps/#damaged'], ['wizard', 'group=came-wrong', '/en/tools/contact-or-escalate/steps/#group=came-wrong'],
  ['evidence', 'problem=empty-box&for=platform', '/en/tools/evidence/lists/#empty-box'], ['tracking', 'status=out_for_delivery', '/en/tools/tracking/statuses/#out-for-delivery'],
] as const) {
  test(`${kind} without its script leads from #${fragment} to that section of its plain page`, async ({ page }) => {
    await lose(page);
    await page.clock.install();
    await page.goto(`${addressOf(kind, 'en')}#${fragment}`);
    await page.clock.fastForward(10_000);
    await expect(page).toHaveURL(new RegExp(`${at}$`));
    await expect(section(page)).toBeInViewport();
  });
}

// Addresses of the time when all of it stood on the page of the tool.
for (const [kind, plain, fragment] of [
  ['wizard', 'steps', 'q-problem'], ['wizard', 'steps', 'q-damage-stage'], ['wizard', 'steps', 'o-request-return'], ['wizard', 'steps', 'f-return-window'],
  ['evidence', 'lists', 'how-photo-label'], ['evidence', 'lists', 'm-damaged.seller'],
] as const) {
  test(`an old address of a section, #${fragment} of ${kind}, arrives where it stands now`, async ({ page }) => {
    await page.goto(`${addressOf(kind, 'en')}#${fragment}`);
    await expect(page).toHaveURL(new RegExp(`${addressOf(plain, 'en')}#${fragment}$`));
    await expect(section(page)).toBeInViewport();
  });
}
