import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAllRedirects, redirectsFile } from '../../src/site/redirects.ts';
import { dist, inside, pages } from './built-pages.ts';
import { named } from './read-pages.ts';

const redirects = readAllRedirects('.', '/');

test('hosts are told every old address, and nothing else', () => {
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toBe(redirectsFile(redirects));
});

test('a page leads on from each old address, and from no other', () => {
  const leading = pages.filter((page) => named(page, 'meta').some(({ attributes }) => attributes['http-equiv'] === 'refresh')).map(({ path }) => path);
  expect(leading.toSorted()).toEqual(redirects.map(({ from }) => from).toSorted());
});

test('the sitemap names no old address', () => {
  const listed = globSync('sitemap-[0-9]*.xml', { cwd: dist }).flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname));
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((path) => redirects.some(({ from }) => from === path))).toEqual([]);
});

test('search knows no page at an old address', () => {
  const found = globSync('pagefind/hashed/page-*/*.json', { cwd: dist }).map((file) => String(JSON.parse(readFileSync(join(dist, file), 'utf8')).url));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((url) => redirects.some(({ from }) => from === url))).toEqual([]);
});

test('old addresses lead to pages that are there', () => {
  const known = new Map(pages.map((page) => [page.path, page]));
  const lost = redirects.filter(({ from, to }) => {
    const page = known.get(from);
    const goal = page && inside(page, to);
    const target = goal && known.get(goal.path);
    return !target || target.special || (goal.fragment !== '' && !target.ids.has(goal.fragment));
  });
  expect(lost).toEqual([]);
});
