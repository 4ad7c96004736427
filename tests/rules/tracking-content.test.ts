import { expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales.ts';
import { isStatusId, NEXT, PROGRESS, STAGES, STATUS_IDS, TWO_MEANINGS } from '../../src/tools/tracking/rules.ts';
import { normalise } from '../../src/tools/tracking/normalise.ts';
import { wording } from '../../src/tools/tracking/wording.ts';
import { readerFor } from '../../src/tools/tracking/matcher.ts';
import { book, lines, load, reading } from './tracking-book.ts';

test.each(LOCALES)('every status, stage and label has its words in %s', (locale) => {
  expect(wording.safeParse(load(`../../content/${locale}/tools/tracking.yml`)).error?.issues ?? []).toEqual([]);
});

test('content names exactly the statuses of the rules, in their stages', () => {
  expect(Object.keys(book).sort()).toEqual([...STATUS_IDS].sort());
  for (const [stage, ids] of Object.entries(STAGES)) for (const id of ids) expect([id, book[id].stage]).toEqual([id, stage]);
});

test('what rules name are statuses', () => {
  const named = [...PROGRESS, ...Object.entries(NEXT).flatMap(([id, ids]) => [id, ...ids]), ...Object.values(TWO_MEANINGS).flatMap(({ order, scan }) => [order, scan])];
  expect(named.filter((id) => !isStatusId(id))).toEqual([]);
});

test('every phrase and line of the content is read as it stands there', () => {
  const { read } = readerFor(reading);
  const misread = (texts: readonly string[], id: string) => texts.filter((text) => !TWO_MEANINGS[normalise(text)] && (read(text)?.status ?? 'unrecognised') !== id).map((text) => [id, text]);
  expect(STATUS_IDS.flatMap((id) => misread(book[id].phrases.map(({ text }) => text), id))).toEqual([]);
  expect(Object.entries(lines).flatMap(([id, texts]) => misread(texts, id))).toEqual([]);
});
