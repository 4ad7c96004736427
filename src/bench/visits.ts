import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { TOOLS } from '../lib/ids.ts';
import { LOCALES, writesHan, type Locale } from '../lib/locales.ts';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';

/** What a reader's browser fetched: answers, and their bytes as a host sends them that has compressed them ahead (brotli, highest quality). */
export interface Fetched { requests: number; bytes: number }

/** A search: what it fetched beyond the page it began on, and the milliseconds from pressing Enter to the answers (the middle of some runs). */
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
const TIMED_RUNS = 5;

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

/** The queries one after the other in a search that was opened on an article, with nothing kept: the milliseconds of each, and what `watch` says after it. */
async function asked<T>(browser: Browser, address: string, queries: readonly string[], watch: (page: Page) => () => Promise<T>): Promise<{ ms: number; seen: T }[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = watch(page);
  await page.locator('a[data-search-open]').first().click();
  await page.locator('dialog input').waitFor();
  const results: { ms: number; seen: T }[] = [];
  for (const query of queries) {
    const ms = await ask(page, query);
    await page.waitForTimeout(SETTLE_MS);
    results.push({ ms, seen: await seen() });
  }
  await context.close();
  return results;
}

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** What each query fetched beyond those before it, and the middle of its times. Reading along what is fetched takes as long as the search itself, so nobody listens while it is timed. */
async function searches(browser: Browser, address: string, queries: readonly string[]): Promise<Searched[]> {
  const runs: { ms: number }[][] = [];
  for (let run = 0; run < TIMED_RUNS; run += 1) runs.push(await asked(browser, address, queries, () => () => Promise.resolve()));
  const counted = await asked(browser, address, queries, listen);
  return counted.map(({ seen }, at) => {
    const before = counted[at - 1]?.seen ?? { requests: 0, bytes: 0 };
    return { ms: middle(runs.map((run) => run[at]?.ms ?? Number.NaN)), requests: seen.requests - before.requests, bytes: seen.bytes - before.bytes };
  });
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
