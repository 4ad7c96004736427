import { expect, test } from '@playwright/test';
import { addressOf, TOOL_KINDS } from './pages.ts';

// Every part of a tool is a file of its own; each may be lost on a bad line or between two publications.
for (const kind of TOOL_KINDS) {
  test(`${kind} gives its plain sections when its script does not arrive`, async ({ page }) => {
    await page.route(/_astro\/(island|_wizard|_evidence)\.[^/]*\.js/, (route) => route.abort());
    await page.clock.install();
    await page.goto(addressOf(kind, 'en'));
    await page.clock.fastForward(10_000);
    await expect(page.locator('html')).not.toHaveClass(/js/);
    await expect(page.locator('main .no-js-only').first()).toBeVisible();
  });
}
