import axe from 'axe-core';
import { expect } from './watch.ts';
import type { Page } from '@playwright/test';

declare global {
  interface Window { axe: typeof axe }
}

// One run in the page itself. To look into frames, which no page has, axe would hand its whole result over to a page of its own, which takes five times as long.
async function violations(page: Page, theme: 'light' | 'dark', rules?: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const found = await page.evaluate((only) => window.axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) }), rules);
  return found.violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const ALIKE = 12;

// A page of hundreds of facts or statuses keeps axe busy for minutes with what is alike: of brothers of one kind, a dozen stay.
const thinOut = (page: Page) => page.evaluate((most) => {
  for (const parent of document.querySelectorAll('main *, main')) {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const kind = `${child.tagName} ${child.className}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > most) child.remove();
    }
  }
}, ALIKE);

/** Holds the open page against axe, unless `themes` says otherwise in both themes, which differ in nothing but colour. The page is of no further use: its long lists are cut short. */
export async function expectNoViolations(page: Page, themes: 'light' | 'both' = 'both'): Promise<void> {
  expect(page.frames()).toHaveLength(1);
  await thinOut(page);
  await page.evaluate(axe.source);
  expect([...await violations(page, 'light'), ...(themes === 'both' ? await violations(page, 'dark', ['color-contrast']) : [])]).toEqual([]);
}
