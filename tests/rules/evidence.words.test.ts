import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '../../src/lib/locales.ts';
import { allSections } from '../../src/tools/evidence/sections.ts';
import { drawings } from '../../src/tools/evidence/drawings.ts';
import { isDrawn, items, type Item } from '../../src/tools/evidence/rules.ts';
import { wording } from '../../src/tools/evidence/wording.ts';

const read = (locale: string): unknown =>
  parse(readFileSync(new URL(`../../content/${locale}/tools/evidence.yml`, import.meta.url), 'utf8'));

/** A copy of the English words with one change at a path; undefined takes the entry away. */
function changed(path: string[], value: unknown): unknown {
  const words = structuredClone(read('en'));
  const last = path.at(-1) ?? '';
  let place: unknown = words;
  for (const key of path.slice(0, -1)) place = Reflect.get(Object(place), key);
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return words;
}

describe('the words', () => {
  test.each(LOCALES)('in %s are complete and nothing is left over', (locale) => {
    expect(wording.safeParse(read(locale)).error?.issues ?? []).toEqual([]);
  });
  test.each(LOCALES)('in %s give every problem and item a section without a script', (locale) => {
    const { problems, how } = allSections(wording.parse(read(locale)), { facts: {}, markets: [] });
    expect(problems).toHaveLength(19);
    expect(how).toHaveLength(Object.keys(items).length);
    const explained = new Set(how.map(({ id }) => id));
    for (const problem of problems) for (const group of problem.groups) for (const item of group.items) expect(explained).toContain(item.id);
    expect(how.filter(({ shots }) => shots)).toHaveLength(Object.keys(drawings).length);
  });
  test.each<[string, string[], unknown]>([
    ['an item without words', ['items', 'pod'], undefined],
    ['words for an unknown item', ['items', 'selfie'], { title: 'a', why: 'b', how: 'c' }],
    ['a problem without words', ['problems', 'late'], undefined],
    ['a drawing without its words', ['items', 'weight', 'shots'], undefined],
    ['words for a drawing that does not exist', ['items', 'pod', 'shots'], { good: 'a', 'good-alt': 'b', bad: 'c', 'bad-alt': 'd' }],
    ['a missing reason for a closed recipient', ['problems', 'unauthorised-purchase', 'closed'], undefined],
    ['a lost place for a date', ['deadlines', 'return-window', 'known'], 'Ask soon.'],
    ['a typed figure', ['items', 'listing', 'why'], 'You have 30 days.'],
    ['a left-over label', ['ui', 'hello'], 'Hello'],
    ['an empty text', ['ui', 'print'], ' '],
  ])('are refused with %s, and the message names the place', (_, path, value) => {
    const result = wording.safeParse(changed(path, value));
    expect(result.success).toBe(false);
    const places = JSON.stringify(result.error?.issues.map((issue) => [issue.path, 'keys' in issue ? issue.keys : []]));
    expect(places).toContain(path.at(-1) === 'shots' || path.at(-1) === 'closed' ? path[1] : path.at(-1));
  });
});

describe('the drawings', () => {
  test('exist for every photo, and for no item that has no place for them', () => {
    expect(Object.keys(drawings).sort()).toEqual((Object.keys(items) as Item[]).filter(isDrawn).sort());
    expect((Object.keys(items) as Item[]).filter((id) => items[id].kind === 'photo' && !isDrawn(id))).toEqual([]);
  });
  test.each(Object.entries(drawings))('of %s are two different ones without style, script or address', (_, { good, bad }) => {
    expect(good).not.toBe(bad);
    expect(good + bad).not.toMatch(/style=|script|href|on\w+=|NaN|undefined/);
  });
});
