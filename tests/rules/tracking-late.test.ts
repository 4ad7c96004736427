import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/dates.ts';
import type { FactBook } from '../../src/lib/facts.ts';
import { datesFor, lateness, type Setting } from '../../src/tools/tracking/late.ts';
import { FACTS } from '../../src/tools/tracking/deadlines.ts';
import { DATE_OF, STATUS_IDS, type StatusId } from '../../src/tools/tracking/rules.ts';
import { book, load, TODAY } from './tracking-book.ts';

const figure = (value: number, unit: string, from: FactBook[string]['from'], max?: number): FactBook[string] =>
  ({ title: 'x', from, figures: { us: { value, ...(max ? { max } : {}), unit, text: `${value} ${unit}`, confidence: 'high', checked: '2026-11-01', href: '#' } } });
const facts: FactBook = {
  'ship-by': figure(2, 'business-day', 'ordered'),
  'auto-cancel-unshipped': figure(7, 'business-day', 'ordered'),
  'delivery-target': figure(6, 'business-day', 'ordered'),
  'lost-no-scan': figure(10, 'day', 'last-scan'),
  'return-window': figure(30, 'day', 'delivered'),
  'escalate-after-rejection': figure(10, 'day', 'request-rejected'),
  'refund-time-card': figure(7, 'business-day', 'refund-approved', 14),
};
const setting: Setting = { today: TODAY, market: 'us', facts, calendars: {} };
const at = (status: StatusId, dates = {}, named?: string, over: Partial<Setting> = {}) => lateness(status, book[status], dates, { ...setting, ...over }, named);
const ago = (days: number) => addDays(TODAY, -days);

test('a parcel is late from the day after the days we wait, not before', () => {
  fc.assert(fc.property(fc.constantFrom(...STATUS_IDS), fc.integer({ min: 0, max: 40 }), (id, days) => {
    const told = lateness(id, book[id], { [DATE_OF[id] ?? 'last-scan']: ago(days) }, { ...setting, facts: {} });
    expect(told.late).toBe(days >= book[id]['worry-after']);
    expect(told.step).toBe(told.late ? book[id].step : book[id].fine);
  }));
});

test('without a date only what cannot wait is late', () => {
  for (const id of STATUS_IDS) expect(at(id).late).toBe(book[id]['worry-after'] === 0);
});

describe('the day for which the order promises delivery', () => {
  test.each([[0, false], [1, true]])('%i days after it a moving parcel is late: %s', (days, late) => {
    expect(at('in_transit', { 'last-scan': ago(1), 'estimated-delivery': ago(days) })).toMatchObject({ late, why: 'promised' });
  });
  test('does not excuse a parcel that has not been scanned for long', () => {
    expect(at('in_transit', { 'last-scan': ago(8), 'estimated-delivery': addDays(TODAY, 9) })).toMatchObject({ late: true, why: 'rule' });
  });
  test('is only a target where the order names none, and then nobody is late by it', () => {
    const told = at('in_transit', { 'last-scan': ago(1), ordered: ago(40) });
    expect(told).toMatchObject({ late: false, why: 'rule' });
    expect(told.marks.find(({ id }) => id === 'promised')?.day).toBe('2026-10-22');
  });
});

describe('the ship-by date', () => {
  test('of the order takes the place of our rule of thumb', () => {
    expect(at('label_created', { 'last-scan': ago(9), 'ship-by': addDays(TODAY, 2) })).toMatchObject({ late: false, why: 'ship-by', from: addDays(TODAY, 3) });
    expect(at('label_created', { 'last-scan': ago(1), 'ship-by': ago(1) })).toMatchObject({ late: true, why: 'ship-by' });
  });
  test('follows from the day of the order where the market has a limit in working days', () => {
    // Friday, then Monday and Tuesday; the weekend is not counted.
    expect(at('order_awaiting_shipment', { ordered: '2026-11-20' })).toMatchObject({ late: false, why: 'ship-by', from: '2026-11-25' });
  });
});

test('a figure without its day is shown with the day it counts from', () => {
  expect(at('in_transit').marks).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'lost', from: 'last-scan' })]));
});

test('a day not to be missed is the early end of a range, the end of a wait the late one', () => {
  expect(at('return_request_rejected', { 'request-rejected': '2026-11-20' }).marks).toMatchObject([{ id: 'dispute', day: '2026-11-30', last: true }]);
  expect(at('refund_approved', { 'refund-approved': '2026-11-02' }).marks).toMatchObject([{ id: 'refund', day: '2026-11-20', last: false }]);
});

test('a market without a figure, or none chosen, has no such mark', () => {
  for (const market of ['uk', 'other', undefined] as const) expect(at('in_transit', { 'last-scan': ago(1) }, undefined, { market }).marks).toEqual([]);
});

test('a last day that the line itself names stands first, where it is the buyer who must keep it', () => {
  expect(at('available_for_pickup', { 'last-scan': ago(1) }, '2026-11-28').marks[0]).toEqual({ id: 'named', day: '2026-11-28', last: true });
  expect(at('in_transit', { 'last-scan': ago(1) }, '2026-11-28').marks.some(({ id }) => id === 'named')).toBe(false);
});

test('dates are asked for where they change the answer', () => {
  expect(datesFor('in_transit')).toEqual(['last-scan', 'estimated-delivery', 'ordered']);
  expect(datesFor('label_created')).toEqual(['last-scan', 'ship-by', 'ordered']);
  expect(datesFor('delivered')).toEqual(['delivered']);
});

test('every fact that the rules name is a figure of the content', () => {
  const known = load('../../content/facts.yml') as Record<string, { values?: unknown }>;
  expect(FACTS.filter((id) => !known[id]?.values)).toEqual([]);
});

test('what cannot wait is due today, even if its scan is tomorrow’s elsewhere', () => {
  expect(at('lost', { 'last-scan': addDays(TODAY, 1) })).toMatchObject({ late: true, from: TODAY });
});
