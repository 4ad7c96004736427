import { answers, choices, explain, openList, pasteBox, problems, ticks, verdict } from './drive.ts';
import { addressOf, TOOL_KINDS, type Kind } from './pages.ts';
import { expect, open, test } from './watch.ts';
import type { Locator, Page } from '@playwright/test';

// Many visits in one test.
test.describe.configure({ timeout: 120_000 });

const FRAGMENTS = [
  '', '%', '%E0%A4%A', '=', '&&&===', 'problem=', 'problem', 'nonsense', 'problem=nonsense', 'status=nonsense',
  '__proto__', 'constructor', 'problem=__proto__&status=constructor', 'problem=toString', 'problem=DAMAGED',
  'problem=damaged&problem=late', 'problem=damaged&for=nobody', 'problem=not-shipped&ship-by=hasOwnProperty',
  'problem=tracking-stuck&status=in_transit&nothing=here', '<script>alert(1)</script>', '../../', 'a'.repeat(5000),
  '订单', 'problem=%F0%9F%93%A6',
];
// A whole visit takes a second; these stand for the kinds of nonsense, and the rest comes as a change of the fragment.
const VISITED = FRAGMENTS.filter((_, index) => index % 3 === 1);
const STARTS: Record<(typeof TOOL_KINDS)[number], (page: Page) => Locator> = {
  tracking: pasteBox,
  wizard: (page) => answers(page).or(verdict(page)),
  evidence: (page) => ticks(page).or(choices(page)).or(problems(page)),
};

for (const kind of TOOL_KINDS) {
  test(`${kind} starts plainly whatever the fragment says`, async ({ page }) => {
    for (const fragment of VISITED) {
      await page.goto('about:blank');
      await open(page, `${addressOf(kind, 'en')}#${fragment}`);
      await expect(STARTS[kind](page).first()).toBeVisible();
    }
  });

  test(`${kind} bears a fragment that changes under it`, async ({ page }) => {
    await open(page, addressOf(kind, 'en'));
    for (const fragment of FRAGMENTS) await page.evaluate((text) => { location.hash = text; }, fragment);
    await expect(STARTS[kind](page).first()).toBeVisible();
  });
}

// Every key the site keeps anything under, for the visit or on the device.
const KEYS = ['look', 'market', 'dates', 'pasted', 'evidence:damaged', 'evidence:not-shipped', 'cases', 'open-case', 'texts'];
const VALUES = ['', '{', 'null', '[]', '{}', '"nonsense"', '42', '{"ordered":17,"delivered":"2026-02-30"}', '[[[[{}]]]]', 'x'.repeat(100_000)];
const BROKEN: readonly Kind[] = [...TOOL_KINDS, 'article'];

for (const kind of BROKEN) {
  test(`${kind} bears broken values in storage`, async ({ page }) => {
    await page.goto(addressOf('about', 'en'));
    for (const value of VALUES) {
      await page.evaluate(([keys, text]) => {
        for (const storage of [localStorage, sessionStorage]) for (const key of keys) storage.setItem(`aftercart:${key}`, text);
      }, [KEYS, value] as const);
      await open(page, addressOf(kind, 'en'));
      await expect(page.locator('main h1:visible').first()).toBeVisible();
    }
  });

  test(`${kind} works where storage is forbidden or full`, async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
      Storage.prototype.getItem = () => { throw new DOMException('forbidden', 'SecurityError'); };
    });
    await open(page, addressOf(kind, 'en'));
    if (kind === 'evidence') {
      await openList(page);
      await ticks(page).first().check();
    }
    if (kind === 'tracking') await explain(page, 'Delivered');
    await expect(page.locator('main h1:visible').first()).toBeVisible();
  });
}

const PASTES = [
  ['a megabyte of words', 'In transit to the next facility. '.repeat(32_000)],
  ['a megabyte without a break', 'x'.repeat(1_000_000)],
  ['a megabyte of lines', '2026-11-18 04:22 Arrived at customs\n'.repeat(28_000)],
  ['nothing but spaces', '   \n\t  \n'],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['signs that turn the text round', '\u202Edereviled\u202C \u0000 \uFFFF \uD800'],
] as const;

for (const [what, text] of PASTES) {
  test(`the tracking tool bears ${what}`, async ({ page }) => {
    await open(page, addressOf('tracking', 'en'));
    await explain(page, text);
    await expect(page.locator('main h1:visible').first()).toBeVisible({ timeout: 20_000 });
    await explain(page, 'Out for delivery');
    await expect(verdict(page)).toBeVisible();
  });
}
