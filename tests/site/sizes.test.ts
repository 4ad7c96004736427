import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { SECTIONS, TOOLS } from '../../src/lib/ids.ts';
import { textOf } from '../../src/site/html.ts';
import { dist, inside, named, pages, type BuiltPage } from './built-pages.ts';
import { BUDGETS } from './budgets.ts';

// Brotli at its usual quality, as hosts send what they compress once and ahead of time.
const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
const weights = new Map<string, number>();
const weightOf = (path: string) => {
  const known = weights.get(path) ?? weigh(readFileSync(join(dist, path)));
  weights.set(path, known);
  return known;
};
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

// Static imports only: what is imported later is not part of the first visit.
const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+)["']/g;
function withImports(entries: string[]): string[] {
  const reached = new Set(entries);
  for (const file of reached) {
    for (const [, to = ''] of readFileSync(join(dist, file), 'utf8').matchAll(STATIC_IMPORT)) {
      const path = to.startsWith('/') ? to : posix.join(posix.dirname(file), to);
      if (existsSync(join(dist, path))) reached.add(path);
    }
  }
  return [...reached];
}

function measure(page: BuiltPage) {
  const local = (written: string | undefined) => (written ? inside(page, written)?.path ?? [] : []);
  const scripts = named(page, 'script').filter(({ attributes }) => !attributes.type?.includes('json'));
  const islands = named(page, 'astro-island').flatMap(({ attributes }) => [attributes['component-url'], attributes['renderer-url']]);
  const preloaded = named(page, 'link').filter(({ attributes }) => attributes.rel === 'modulepreload').map(({ attributes }) => attributes.href);
  const entries = [...scripts.map(({ attributes }) => attributes.src), ...islands, ...preloaded].flatMap(local);
  const sheets = named(page, 'link').filter(({ attributes }) => attributes.rel === 'stylesheet').flatMap(({ attributes }) => local(attributes.href));
  const files = sum(withImports(entries).map(weightOf));
  const inline = sum(scripts.map(({ node }) => textOf(node)).filter(Boolean).map(weigh));
  return { script: files + inline, visit: weigh(page.html) + files + sum([...new Set(sheets)].map(weightOf)) };
}

const isArticle = ({ path }: BuiltPage) => SECTIONS.some((section) => new RegExp(`^/\\w+/${section}/[^/]+/$`).test(path));
const isTool = ({ path }: BuiltPage) => Object.values(TOOLS).some((slug) => path.endsWith(`/tools/${slug}/`));
const measured = (kind: (page: BuiltPage) => boolean) =>
  pages.filter(kind).map((page) => ({ path: page.path, ...measure(page) }));
const articles = measured(isArticle);
const tools = measured(isTool);
const heavier = (list: typeof articles, what: 'script' | 'visit', most: number) =>
  list.filter((page) => page[what] > most).map((page) => `${page.path}: ${page[what]} bytes, ${most} allowed`);

test('there are articles and tools to weigh', () => {
  expect(articles.length).toBeGreaterThan(0);
  expect(tools.length).toBeGreaterThan(0);
});

test('an article carries next to no script', () => {
  expect(heavier(articles, 'script', BUDGETS.articleScript)).toEqual([]);
});

test('a first visit to an article is light', () => {
  expect(heavier(articles, 'visit', BUDGETS.articleVisit)).toEqual([]);
});

test('the script of a tool is light', () => {
  expect(heavier(tools, 'script', BUDGETS.toolScript)).toEqual([]);
});

afterAll(() => {
  const heaviest = articles.toSorted((a, b) => b.visit - a.visit).slice(0, 2);
  console.table([...heaviest, ...tools].map(({ path, script, visit }) => ({ page: path, 'script bytes': script, 'first visit bytes': visit })));
});
