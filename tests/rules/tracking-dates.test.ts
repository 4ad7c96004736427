import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/tools/tracking/dates.ts';
import { digitDates } from '../../src/tools/tracking/digits.ts';
import { plain } from '../../src/tools/tracking/normalise.ts';
import { TODAY } from './tracking-book.ts';

const read = (line: string, today = TODAY, market?: string) => readDates(plain(line), { today, order: digitDates(plain(line), today, market).order });

test.each([
  ['2026-11-20T08:15:00Z Arrived', '2026-11-20', '08:15'],
  ['2026/11/20 8:15 Arrived', '2026-11-20', '08:15'],
  ['11/20/2026 8:15 PM Arrived', '2026-11-20', '20:15'],
  ['20.11.2026, 08:15 Arrived', '2026-11-20', '08:15'],
  ['20-11-2026 Arrived', '2026-11-20', undefined],
  ['20 Nov Arrived', '2026-11-20', undefined],
  ['Nov 20, 12:05 am Arrived', '2026-11-20', '00:05'],
  ['November 19, 2026, 6:48 am', '2026-11-19', '06:48'],
  ['20-Nov-26 08:15 Arrived', '2026-11-20', '08:15'],
  ['2026年11月20日 下午3:05 到达', '2026-11-20', '15:05'],
  ['11月20日 到达', '2026-11-20', undefined],
  ['昨天 22:10 到达', '2026-11-22', '22:10'],
  ['Yesterday, 10:10 PM Arrived', '2026-11-22', '22:10'],
  ['Friday 9:15 AM Arrived', '2026-11-20', '09:15'],
])('finds the scan in %s', (line, date, time) => {
  expect(read(line)).toMatchObject({ date, ...(time ? { time } : {}) });
});

test.each([
  'Expected delivery by November 20, 2026', 'Arriving 24 Nov', 'Collect before 22:00 on 23 Nov', '请在2026-12-03前寄回', '预计2026-11-20送达',
  'Estimated delivery: Nov 25', '保留至11月21日', 'Delivery scheduled for 21 November', '2026-12-24 event yet to come',
])('takes %s for a promise or a deadline', (line) => {
  expect(read(line).date).toBeUndefined();
});

test('a date without a year is the nearest one', () => {
  expect(read('Dec 28 10:00 Left', '2027-01-04').date).toBe('2026-12-28');
  expect(read('2 Jan 10:00 Left', '2027-01-04').date).toBe('2027-01-02');
});

describe('digits alone', () => {
  test.each([
    ['25/11/2026 and 03/11/2026', undefined, 'dmy'],
    ['11/25/2026 and 11/03/2026', undefined, 'mdy'],
    ['11/10/2026', undefined, 'mdy'],
    ['04/05/2026', 'us', 'mdy'],
    ['04/05/2026', 'uk', 'dmy'],
  ] as const)('%s in market %s are %s', (text, market, order) => {
    expect(digitDates(text, TODAY, market).order).toBe(order);
  });
});
