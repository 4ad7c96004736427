// `npm run --silent eval:search -- --locale zh FILE.json`: asks the queries of a file of the built site's own search, in a browser.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LOCALES, isLocale, type Locale } from '../lib/locales.ts';
import { judge, readQueries, summary, type Query } from '../search/judge.ts';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';

const USE = `Use: npm run --silent eval:search -- --locale ${LOCALES.join('|')} FILE.json`;
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function refuse(message: string): never {
  console.error(`${message}\n${USE}`);
  process.exit(2);
}

interface Task { locale: Locale; dist: string; queries: Query[] }

function task(): Task {
  const options = { locale: { type: 'string', default: 'en' }, dist: { type: 'string', default: dist } } as const;
  const parsed = (() => {
    try {
      return parseArgs({ options, allowPositionals: true });
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  })();
  const { values: { locale, dist: folder }, positionals: [file, ...more] } = parsed;
  if (!isLocale(locale)) return refuse(`There is no language "${locale}" on this site.`);
  if (!file || more.length) return refuse(file ? `One file at a time; ${more.join(' ')} is too many.` : 'Which file of queries?');
  if (!existsSync(`${folder}/pagefind`)) return refuse(`${folder} holds no built site with a search index. Run "npm run build" first.`);
  try {
    return { locale, dist: folder, queries: readQueries(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The addresses of the answers to each query, best first, as a reader would see them on the search page. */
async function ask({ locale, dist: folder, queries }: Task): Promise<string[][]> {
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
    const more = found.locator('button');
    const answers: string[][] = [];
    for (const { q } of queries) {
      await field.fill('');
      await field.fill(q);
      await page.waitForFunction((query) => document.querySelector<HTMLElement>('[data-search-found]')?.dataset['shows'] === query, q.trim());
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
const answers = await ask(work);
console.log(JSON.stringify(summary(work.queries.map((query, at) => judge(query, answers[at] ?? [])))));
