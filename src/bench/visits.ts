import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { TOOLS } from '../lib/ids.ts';
import { LOCALES, writesHan, type Locale } from '../lib/locales.ts';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';

/** What a reader's browser fetched: answers, and their bytes as a host sends them that has compressed them ahead (brotli, highest quality). */
export interface Fetched { requests: number; bytes: number }

/** A search: what it fetched beyond the page it began on, and the milliseconds from pressing Enter to the answers. */
export interface Searched extends Fetched { ms: number }

/** One language of a built site: first visits by kind of page, and two searches in a row, begun on an article. */
export interface Visits { locale: Locale; pages: Record<string, Fetched>; first: Searched; second: Searched }

const PAGES: Readonly<Record<string, string>> = {
  'front page': '', article: 'sellers/seller-has-not-shipped/', section: 'sellers/', 'questions': 'faq/delivery/',
  tracking: `tools/${TOOLS.tracking}/`, wizard: `tools/${TOOLS.wizard}/`, evidence: `tools/${TOOLS.evidence}/`,
};
const QUERIES = { latin: ['refund not received', 'wrong item in the parcel'], han: ['退款没到账', '收到的东西不对'] } as const;
// What is compressed already stays as it is.
const PACKED = /\.png$/;
const SETTLE_MS = 800;

/** Notes what a page fetches from now on. */
function listen(page: Page): () => Promise<Fetched> {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    weights.push(response.body().then((body) => (PACKED.test(new URL(response.url()).pathname) ? body.length : brotliCompressSync(body).length), () => 0));
  });
  return async () => ({ requests: weights.length, bytes: (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0) });
}

async function visit(browser: Browser, address: string): Promise<Fetched> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const fetched = listen(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const result = await fetched();
  await context.close();
  return result;
}

/** The milliseconds from pressing Enter in the open search to its answers; typed at once, so that no pause of a typing reader counts. */
const ask = (page: Page, query: string): Promise<number> => page.evaluate((text) => new Promise<number>((done) => {
  const input = document.querySelector<HTMLInputElement>('dialog input');
  const into = document.querySelector<HTMLElement>('dialog .found');
  if (!input || !into) throw new Error('The search is not open.');
  input.value = text;
  const start = performance.now();
  new MutationObserver((_, watch) => {
    if (into.dataset['shows'] !== text) return;
    watch.disconnect();
    done(performance.now() - start);
  }).observe(into, { attributes: true, subtree: true, childList: true });
  input.form?.requestSubmit();
}), query);

async function searches(browser: Browser, address: string, queries: readonly string[]): Promise<Searched[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const results: Searched[] = [];
  const fetched = listen(page);
  await page.locator('a[data-search-open]').first().click();
  await page.locator('dialog input').waitFor();
  let before: Fetched = { requests: 0, bytes: 0 };
  for (const query of queries) {
    const ms = await ask(page, query);
    await page.waitForTimeout(SETTLE_MS);
    const now = await fetched();
    results.push({ ms, requests: now.requests - before.requests, bytes: now.bytes - before.bytes });
    before = now;
  }
  await context.close();
  return results;
}

/** Visits a built site as readers of each language would, each time with nothing kept. */
export async function visitsTo(dist: string): Promise<Visits[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
  const site = await serve(dist, { port: 0 });
  const browser = await chromium.launch({ executablePath });
  try {
    const all: Visits[] = [];
    for (const locale of LOCALES) {
      const pages: Visits['pages'] = {};
      for (const [kind, path] of Object.entries(PAGES)) pages[kind] = await visit(browser, `${site.url}/${locale}/${path}`);
      const [first, second] = await searches(browser, `${site.url}/${locale}/${PAGES['article']}`, QUERIES[writesHan(locale) ? 'han' : 'latin']);
      if (!first || !second) throw new Error('A search gave no answer.');
      all.push({ locale, pages, first, second });
    }
    return all;
  } finally {
    await browser.close();
    await site.close();
  }
}
