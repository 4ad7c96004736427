import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/lib/locales.ts';
import { judge, readQueries, summary } from '../../src/search/judge.ts';
import { MAYBE_LINE, search } from '../../src/search/run.ts';
import { explained, withSearch } from '../../src/site/explain-search.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
// The languages for which others than the editors have written queries.
const MEASURED = ['en', 'zh'] as const satisfies readonly Locale[];
type Measured = (typeof MEASURED)[number];
const golden = (locale: Measured) => readQueries(JSON.parse(readFileSync(new URL(`../search/golden-${locale}.json`, import.meta.url), 'utf8')));

// A little under what was measured when the queries were written (2026-11: en 0.89 and 0.98, zh 0.96 and 0.98): a drop fails, a reworded guide need not.
const LEAST: Record<Measured, { top1: number; top3: number }> = { en: { top1: 0.85, top3: 0.96 }, zh: { top1: 0.93, top3: 0.97 } };

interface Asked { hrefs: string[]; line: number; words: string }

/** What the search of a language says to some queries, by query. */
const answersTo = (locale: Measured, queries: readonly string[]) => withSearch(dist, locale, async ({ index, prepare }) => {
  const answers = new Map<string, Asked>();
  for (const query of queries) {
    const { line, hits, why } = await search(query, index, await prepare(query));
    answers.set(query, { hrefs: (await hits(0, 12)).map(({ href }) => href), line, words: why.meant });
  }
  return answers;
});

const READ: Record<Measured, [typed: string, read: string][]> = {
  en: [['refu', 'refund'], ['wrong adress', 'wrong address'], ['ｒｅｆｕｎｄ', 'refund'], ['shpping lable', 'shipping label']],
  zh: [['賣家', '卖家'], ['tuikuan', '退款'], ['宅配', '快递']],
};
const WRITTEN: Record<Measured, [query: string, byCarrier: boolean][]> = {
  en: [['Departed from facility', true], ['Arrived at USPS Regional Facility', true], ['how long does a refund take', false], ['seller wont ship', false]],
  zh: [['已揽收', true], ['快件已到达分拨中心', true], ['卖家不发货', false], ['退款要多久', false]],
};
const ODD = ['refund 退款 '.repeat(5_000), '!!!', '\u0000\u202E', '🚚', '<script>', '%E0%A4%A', '"', '\\'];

describe.each(MEASURED)('the search in %s', (locale) => {
  let answers: Map<string, Asked>;
  beforeAll(async () => { answers = await answersTo(locale, [...golden(locale).map(({ q }) => q), ...READ[locale].map(([typed]) => typed), ...WRITTEN[locale].map(([query]) => query), ...ODD]); });

  test('finds the right page first, or among three, as often as it did, for queries that it was not made from; nothing for none', () => {
    const { n, top1, top3, zero, misses } = summary(golden(locale).map((query) => judge(query, answers.get(query.q)?.hrefs ?? [])));
    expect(n).toBeGreaterThan(190);
    const failed = misses.map(({ q, best, got }) => `${q} → ${best}, not ${got[0]}`).join('\n');
    expect(top1, failed).toBeGreaterThanOrEqual(LEAST[locale].top1);
    expect(top3, failed).toBeGreaterThanOrEqual(LEAST[locale].top3);
    expect(zero).toBe(0);
  });

  test('is measured with no query that it learns from', () => {
    const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const learned = new Set(readFileSync(new URL(`../../content/${locale}/queries.yml`, import.meta.url), 'utf8').split('\n').map((line) => plain(line.replace(/^ {2}- /, ''))));
    expect(learned.size).toBeGreaterThan(3_000);
    expect(golden(locale).filter(({ q }) => learned.has(plain(q))).map(({ q }) => q)).toEqual([]);
  });

  test('answers 50,000 characters, signs alone and control characters too', () => {
    expect(ODD.filter((query) => !answers.has(query))).toEqual([]);
  });

  test.each(READ[locale])('reads “%s” as “%s”', (typed, read) => expect(answers.get(typed)?.words).toBe(read));
  test.each(WRITTEN[locale])('“%s” is what a carrier writes: %s', (query, byCarrier) => expect((answers.get(query)?.line ?? 0) >= MAYBE_LINE).toBe(byCarrier));
});

test('an editor is told what a query became, and which words brought it to its page', async () => {
  const told = await explained('seller wont shpi', 'en', dist);
  for (const part of ['read as   seller wont ship', 'a slip put right', '1. seller-has-not-shipped', 'ship +']) expect(told).toContain(part);
});
