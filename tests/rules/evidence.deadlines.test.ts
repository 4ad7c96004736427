import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseDates } from '../../src/lib/case.ts';
import type { FactBook, ShownFigure } from '../../src/lib/facts.ts';
import type { FactStart, MarketChoice, Problem } from '../../src/lib/ids.ts';
import { askedDays, deadlines, type Calendars } from '../../src/tools/evidence/deadlines.ts';
import { clocks, ownClocks, problems, type Audience, type Clock } from '../../src/tools/evidence/rules.ts';

const figure = (value: number, unit: string, max?: number): ShownFigure =>
  ({ value, unit, ...(max && { max }), text: `${value} ${unit}`, confidence: 'high', checked: '2026-11-23', href: '#' });
const fact = (from: FactStart | undefined, figures: FactBook[string]['figures']): FactBook[string] =>
  ({ title: '', ...(from && { from }), figures });

const facts: FactBook = {
  'return-window': fact('delivered', { us: figure(30, 'day'), th: figure(7, 'day') }),
  'return-window-mall': fact('delivered', { th: figure(15, 'day') }),
  'guarantee-window': fact('delivered', { us: figure(90, 'day') }),
  'missing-parcel-report': fact('delivered', { us: figure(30, 'day') }),
  'escalate-after-rejection': fact('request-rejected', { us: figure(10, 'day'), id: figure(48, 'hour') }),
  'auto-cancel-unshipped': fact('ordered', { us: figure(7, 'business-day'), vn: figure(2, 'business-day') }),
  'cancel-answer': fact('request-filed', { us: figure(24, 'hour') }),
  'refund-time-card': fact('refund-approved', { id: figure(7, 'business-day', 14) }),
  'chargeback-window': fact('paid', { all: figure(120, 'day') }),
  'billing-error-letter': fact('statement', { us: figure(60, 'day') }),
  'evidence-answer': fact('dispute-opened', { id: figure(24, 'hour') }),
  'return-check-small': fact(undefined, { us: figure(2, 'business-day') }),
};
const calendars: Calendars = {
  us: { week: 'mon-fri', holidays: ['2026-11-26'] },
  vn: { week: 'mon-sat', holidays: [] },
};
const ask = (problem: Problem, market: MarketChoice | undefined, dates: CaseDates, recipient: Audience = 'everyone') =>
  deadlines({ problem, recipient, market, dates, facts, calendars });
const ends = (...asked: Parameters<typeof ask>) => Object.fromEntries(ask(...asked).map(({ clock, end }) => [clock, end]));

describe('time limits', () => {
  test.each<[Problem, MarketChoice, CaseDates, Record<string, string>]>([
    ['damaged', 'us', { delivered: '2026-11-20' }, { 'return-window': '2026-12-20', 'guarantee-window': '2027-02-18' }],
    ['damaged', 'th', { delivered: '2026-11-20' }, { 'return-window': '2026-11-27', 'return-window-mall': '2026-12-05' }],
    ['wrong-item', 'us', { delivered: '2026-11-20' }, { 'return-window': '2026-12-20' }],
    ['delivered-not-received', 'us', { delivered: '2026-12-31' }, { 'missing-parcel-report': '2027-01-30' }],
    ['return-refused', 'us', { 'request-rejected': '2026-11-23' }, { 'escalate-after-rejection': '2026-12-03' }],
    ['return-refused', 'id', { 'request-rejected': '2026-11-23' }, { 'escalate-after-rejection': '2026-11-25' }],
    // Thanksgiving and two weekends are not counted in the US; Saturday counts in Vietnam.
    ['not-shipped', 'us', { ordered: '2026-11-20' }, { 'auto-cancel-unshipped': '2026-12-02' }],
    ['not-shipped', 'vn', { ordered: '2026-11-20' }, { 'auto-cancel-unshipped': '2026-11-23' }],
    ['cancel-refused', 'us', { 'request-filed': '2026-11-20' }, { 'cancel-answer': '2026-11-21' }],
    // Waiting is over only at the late end of a range.
    ['refund-not-received', 'id', { 'refund-approved': '2026-11-02' }, { 'refund-time-card': '2026-11-20' }],
  ])('%s in %s with %j', (problem, market, dates, expected) => {
    expect(ends(problem, market, dates)).toMatchObject(expected);
  });

  test('without the buyer’s date keep their figure and say which date is missing', () => {
    expect(ask('damaged', 'us', {}).map(({ clock, from, end }) => ({ clock, from, end }))).toEqual([
      { clock: 'return-window', from: 'delivered', end: undefined },
      { clock: 'guarantee-window', from: 'delivered', end: undefined },
    ]);
  });
  test('that start on a day no buyer can give ask for no date', () => {
    expect(ask('return-refused', 'id', { paid: '2026-11-01' }).find(({ clock }) => clock === 'evidence-answer')).toMatchObject({ clock: 'evidence-answer' });
    expect(ask('return-refused', 'id', { paid: '2026-11-01' }).find(({ clock }) => clock === 'evidence-answer')).not.toHaveProperty('from');
    expect(ask('return-not-acknowledged', 'us', { 'shipped-back': '2026-11-01' })[0]).not.toHaveProperty('end');
  });
  test.each<[MarketChoice | undefined]>([['jp'], ['other'], [undefined]])('are left out where %s has no checked figure', (market) => {
    expect(ask('damaged', market, { delivered: '2026-11-20' })).toEqual([]);
  });
  test('of a payment provider are its own, and hold in general where no market is named', () => {
    expect(ask('damaged', 'other', { paid: '2026-11-01', delivered: '2026-11-20' }, 'card')
      .map(({ clock, general, end }) => ({ clock, general, end }))).toEqual([{ clock: 'chargeback-window', general: true, end: '2027-03-01' }]);
  });
});

describe('the days that a message may name', () => {
  const us = { week: 'mon-fri', holidays: ['2026-11-26'] } as const;
  test.each<[string, CaseDates, string, { 'answer-by': string; deadline?: string }]>([
    ['two working days, Thanksgiving not counted', {}, '2026-11-25', { 'answer-by': '2026-11-30' }],
    ['two working days while the window is long', { delivered: '2026-11-20' }, '2026-11-23', { 'answer-by': '2026-11-25', deadline: '2026-12-20' }],
    ['a day before the window ends', { delivered: '2026-11-20' }, '2026-12-18', { 'answer-by': '2026-12-19', deadline: '2026-12-20' }],
    ['today where the window ends today', { delivered: '2026-11-20' }, '2026-12-20', { 'answer-by': '2026-12-20', deadline: '2026-12-20' }],
    ['those of the next window where the first is over', { delivered: '2026-11-20' }, '2026-12-21', { 'answer-by': '2026-12-23', deadline: '2027-02-18' }],
  ])('are %s', (_, dates, today, expected) => {
    expect(askedDays(ask('damaged', 'us', dates), today, us)).toEqual(expected);
  });
});

describe('the rules and content/facts.yml', () => {
  const known: Record<string, { from?: string; values?: { unit: string; value: unknown }[] }> =
    parse(readFileSync(new URL('../../content/facts.yml', import.meta.url), 'utf8'));
  test.each(Object.keys(clocks))('%s is a checked length of time', (clock) => {
    expect(known[clock]?.values?.length, 'not a figure in content/facts.yml').toBeGreaterThan(0);
    for (const { unit, value } of known[clock]?.values ?? []) {
      expect(['hour', 'day', 'business-day', 'month', 'year']).toContain(unit);
      expect(typeof value).toBe('number');
    }
  });
  test('every clock is used by a problem or a recipient', () => {
    const used = new Set<Clock>([...Object.values(problems).flatMap((problem): readonly Clock[] => problem.deadlines), ...Object.values(ownClocks).flat()]);
    expect(Object.keys(clocks).filter((clock) => !used.has(clock as Clock))).toEqual([]);
  });
});
