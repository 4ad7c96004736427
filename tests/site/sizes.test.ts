import { afterAll, describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/lib/ids.ts';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { addressOf, ALL_KINDS, type Kind } from '../../src/site/page-kinds.ts';
import { scales } from '../../src/site/visit.ts';
import { dist, pages } from './built-pages.ts';
import { BUDGETS, GUIDE, type Budget } from './budgets.ts';

const { visitOf } = scales(dist);
const byPath = new Map(pages.map((page) => [page.path, page]));
const found: Record<string, Budget> = {};

function costOf(kind: Kind, locale: Locale): Budget {
  const path = kind === 'lost' ? `/${locale}/404.html` : addressOf(kind, locale);
  const page = byPath.get(path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  const { page: own, script, bytes, requests } = visitOf(page);
  return { page: own, script, rest: bytes - own - script, requests, elements: page.elements.length };
}

describe.each(LOCALES)('the first visit in %s', (locale) => {
  test.each(ALL_KINDS)('to a page of the kind “%s” is within its budget', (kind) => {
    const cost = costOf(kind, locale);
    found[`${locale} ${kind}`] = cost;
    const over = (Object.keys(cost) as (keyof Budget)[]).filter((what) => cost[what] > BUDGETS[kind][what]);
    expect(over.map((what) => `${what}: ${cost[what]}, ${BUDGETS[kind][what]} allowed`)).toEqual([]);
  });
});

test('no guide is heavier than a guide may be', () => {
  const guides = pages.filter(({ path, special }) => !special && new RegExp(`^/\\w+/(?:${SECTIONS.join('|')})/[^/]+/$`).test(path));
  expect(guides.length).toBeGreaterThan(0);
  const most = (path: string) => (GUIDE.by.some((name) => path.endsWith(`/${name}/`)) ? GUIDE.byMarket : GUIDE.page);
  expect(guides.map((page) => ({ path: page.path, ...visitOf(page) })).filter(({ path, page, script }) => page > most(path) || script > BUDGETS.article.script)
    .map(({ path, page, script }) => `${path}: ${page} bytes, script ${script}`)).toEqual([]);
});

afterAll(() => console.table(found));
