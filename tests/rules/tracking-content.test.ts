import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/lib/dates.ts';
import { lateness } from '../../src/tools/tracking/late.ts';
import { isStatusId, NEXT, PROGRESS, STAGES, STATUS_IDS, TWO_MEANINGS } from '../../src/tools/tracking/rules.ts';
import { normalise } from '../../src/tools/tracking/normalise.ts';
import { wording } from '../../src/tools/tracking/wording.ts';
import { book, explained, load, TODAY } from './tracking-book.ts';

test.each(['en', 'zh'])('every status, stage and label has its words in %s', (locale) => {
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

test('every phrase of a carrier means the status it is listed under, and is listed once', () => {
  const owner = new Map<string, string>();
  for (const id of STATUS_IDS) {
    for (const { text } of book[id].phrases) {
      const form = normalise(text);
      expect([text, owner.get(form)]).toEqual([text, undefined]);
      owner.set(form, id);
      if (!TWO_MEANINGS[form]) expect([text, explained(text).status]).toEqual([text, id]);
    }
  }
});

test('a parcel is late from the day after the days we wait, not before', () => {
  fc.assert(fc.property(fc.constantFrom(...STATUS_IDS), fc.integer({ min: 0, max: 40 }), (id, days) => {
    const facts = book[id];
    const at = lateness(facts, addDays(TODAY, -days), TODAY);
    expect(at.late).toBe(days >= facts['worry-after']);
    expect(at.step).toBe(at.late ? facts.step : facts.fine);
  }));
});

test('without a date only what cannot wait is late', () => {
  for (const id of STATUS_IDS) expect(lateness(book[id], null, TODAY).late).toBe(book[id]['worry-after'] === 0);
});
