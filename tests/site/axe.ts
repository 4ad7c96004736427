import AxeBuilder from '@axe-core/playwright';
import { expect } from './watch.ts';
import type { Page } from '@playwright/test';

async function violations(page: Page, theme: 'light' | 'dark', rules?: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const builder = new AxeBuilder({ page });
  const found = await (rules ? builder.withRules(rules) : builder).analyze();
  return found.violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Holds the open page against axe in both themes, which differ in nothing but colour. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect([...await violations(page, 'light'), ...await violations(page, 'dark', ['color-contrast'])]).toEqual([]);
}
