import { afterAll, expect, test } from 'vitest';
import { SECTIONS, TOOLS } from '../../src/lib/ids.ts';
import { scales } from '../../src/site/visit.ts';
import { dist, pages } from './built-pages.ts';
import { BUDGETS } from './budgets.ts';
import { type BuiltPage } from './read-pages.ts';

const { visitOf } = scales(dist);
const isArticle = ({ path }: BuiltPage) => SECTIONS.some((section) => new RegExp(`^/\\w+/${section}/[^/]+/$`).test(path));
const isTool = ({ path }: BuiltPage) => Object.values(TOOLS).some((slug) => path.endsWith(`/tools/${slug}/`));
const measured = (kind: (page: BuiltPage) => boolean) =>
  pages.filter(kind).map((page) => ({ path: page.path, ...visitOf(page) }));
const articles = measured(isArticle);
const tools = measured(isTool);
const heavier = (list: typeof articles, what: 'script' | 'bytes', most: number) =>
  list.filter((page) => page[what] > most).map((page) => `${page.path}: ${page[what]} bytes, ${most} allowed`);

test('there are articles and tools to weigh', () => {
  expect(articles.length).toBeGreaterThan(0);
  expect(tools.length).toBeGreaterThan(0);
});

test('an article carries next to no script', () => {
  expect(heavier(articles, 'script', BUDGETS.articleScript)).toEqual([]);
});

test('a first visit to an article is light', () => {
  expect(heavier(articles, 'bytes', BUDGETS.articleVisit)).toEqual([]);
});

test('the script of a tool is light', () => {
  expect(heavier(tools, 'script', BUDGETS.toolScript)).toEqual([]);
});

afterAll(() => {
  const heaviest = articles.toSorted((a, b) => b.bytes - a.bytes).slice(0, 2);
  console.table([...heaviest, ...tools].map(({ path, script, bytes, requests }) => ({ page: path, 'script bytes': script, 'first visit bytes': bytes, requests })));
});
