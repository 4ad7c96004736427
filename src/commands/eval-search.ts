// `npm run --silent eval:search -- --locale zh FILE.json`: asks the queries of a file of the built site's own search, in a browser.
// `… --explain "query"` says what a query became and why each page stands where it does.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LOCALES, isLocale, type Locale } from '../lib/locales.ts';
import { judge, readQueries, summary, type Query } from '../search/judge.ts';
import { queryOf } from '../search/paste.ts';
import { findBrowser } from '../site/browser.ts';
import { explained } from '../site/explain-search.ts';
import { serve } from '../site/server.ts';

const USE = `Use: npm run --silent eval:search -- --locale ${LOCALES.join('|')} FILE.json, or --explain "query" in place of the file`;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function refuse(message: string): never {
  console.error(`${message}\n${USE}`);
  process.exit(2);
}

type Task = { locale: Locale; dist: string } & ({ queries: Query[] } | { explain: string });

function task(): Task {
  const options = { locale: { type: 'string', default: 'en' }, dist: { type: 'string', default: dist }, explain: { type: 'string' } } as const;
  const parsed = (() => {
    try {
      return parseArgs({ options, allowPositionals: true });
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  })();
  const { values: { locale, dist: folder, explain }, positionals: [file, ...more] } = parsed;
  if (!isLocale(locale)) return refuse(`There is no language "${locale}" on this site.`);
  if (!existsSync(`${folder}/pagefind`)) return refuse(`${folder} holds no built site with a search index. Run "npm run build" first.`);
  if (explain !== undefined) return file ? refuse('A query to explain or a file, not both.') : { locale, dist: folder, explain };
  if (!file || more.length) return refuse(file ? `One file at a time; ${more.join(' ')} is too many.` : 'Which file of queries?');
  try {
    return { locale, dist: folder, queries: readQueries(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The addresses of the answers to each query, best first, as a reader would see them on the search page. */
async function ask(locale: Locale, folder: string, queries: readonly Query[]): Promise<string[][]> {
  const executablePath = findBrowser();
  if (!executablePath) return refuse('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
  const site = await serve(folder, { port: 0 });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}/${locale}/search/`);
    const field = page.locator('[data-search-page] input');
    const found = page.locator('[data-search-found]');
    await found.locator('.ways a').first().waitFor();
    const more = found.locator('.btn');
    const answers: string[][] = [];
    for (const { q } of queries) {
      await field.fill('');
      await field.fill(q);
      await page.waitForFunction((query) => document.querySelector<HTMLElement>('[data-search-found]')?.dataset['shows'] === query, queryOf(q));
      if (await more.isVisible()) await more.click().then(() => more.waitFor({ state: 'hidden' }));
      answers.push(await found.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')));
    }
    return answers;
  } finally {
    await browser.close();
    await site.close();
  }
}

const work = task();
if ('explain' in work) {
  console.log(await explained(work.explain, work.locale, work.dist));
} else {
  const answers = await ask(work.locale, work.dist, work.queries);
  console.log(JSON.stringify(summary(work.queries.map((query, at) => judge(query, answers[at] ?? [])))));
}
