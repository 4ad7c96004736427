import { describe, expect, test } from 'vitest';
import type { MarketChoice } from '../../src/lib/ids.ts';
import { answerExists, answerFromDate, holding, outcomeDates, settled } from '../../src/tools/wizard/dates.ts';
import { dayStrip } from '../../src/tools/wizard/days.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { facts, setting } from './wizard.setting.ts';

const answered = (question: string, date: string, today: string, market: MarketChoice | '', dates = {}) =>
  answerFromDate(rules, question, date, setting(today, market), dates);

describe('a date answers', () => {
  test.each<[question: string, market: MarketChoice | '', date: string, today: string, answer: string]>([
    ['ship-by', 'us', '2026-11-23', '2026-11-23', 'not-yet'],
    ['ship-by', 'us', '2026-11-22', '2026-11-23', 'passed'],
    ['paid-when', 'us', '2026-11-23', '2026-11-25', 'in-time'],
    // Thanksgiving, Thursday 26 November 2026, is not a working day.
    ['paid-when', 'us', '2026-11-25', '2026-11-30', 'in-time'],
    ['paid-when', 'us', '2026-11-25', '2026-12-01', 'late'],
    ['paid-when', 'us', '2026-11-18', '2026-11-30', 'late'],
    ['paid-when', 'us', '2026-11-18', '2026-12-01', 'long-late'],
    // Saturday is a working day in Thailand, and not in Ireland.
    ['paid-when', 'th', '2026-11-20', '2026-11-21', 'in-time'],
    ['paid-when', 'th', '2026-11-20', '2026-11-23', 'late'],
    ['paid-when', 'th', '2026-11-20', '2026-11-24', 'long-late'],
    ['paid-when', 'ie', '2026-11-20', '2026-11-24', 'in-time'],
    ['paid-when', 'other', '2026-11-18', '2026-11-23', 'in-time'],
    ['paid-when', 'other', '2026-10-01', '2026-11-23', 'late'],
    ['cancel-reply', 'us', '2026-11-22', '2026-11-23', 'waiting'],
    ['cancel-reply', 'us', '2026-11-21', '2026-11-23', 'overdue'],
    ['last-scan', 'us', '2026-11-18', '2026-11-23', 'recent'],
    ['last-scan', 'us', '2026-11-13', '2026-11-23', 'slow'],
    ['last-scan', 'us', '2026-11-12', '2026-11-23', 'long'],
    ['last-scan', 'de', '2026-11-12', '2026-11-23', 'slow'],
    ['delivered-when', 'us', '2026-11-20', '2026-11-23', 'in-time'],
    ['delivered-when', 'us', '2026-10-25', '2026-11-23', 'closing'],
    ['delivered-when', 'us', '2026-10-24', '2026-11-23', 'closing'],
    ['delivered-when', 'us', '2026-10-23', '2026-11-23', 'over'],
    ['delivered-when', 'th', '2026-11-18', '2026-11-23', 'closing'],
    ['delivered-when', 'jp', '2026-11-22', '2026-11-23', 'closing'],
    ['damage-when', 'us', '2026-11-01', '2026-11-23', 'in-time'],
    ['damage-when', 'us', '2026-10-01', '2026-11-23', 'guarantee'],
    ['damage-when', 'us', '2026-08-01', '2026-11-23', 'over'],
    ['damage-when', 'de', '2026-10-01', '2026-11-23', 'legal'],
    ['damage-when', 'de', '2024-10-01', '2026-11-23', 'over'],
    ['damage-when', 'th', '2026-11-01', '2026-11-23', 'over'],
    // A Mall shop there gives longer, and the wizard does not ask which kind it was.
    ['delivered-when', 'th', '2026-11-10', '2026-11-23', 'closing'],
    ['delivered-when', 'th', '2026-11-07', '2026-11-23', 'over'],
    ['damage-when', 'th', '2026-11-10', '2026-11-23', 'mall'],
    ['damage-when', 'my', '2026-10-30', '2026-11-23', 'mall'],
    // No figure for the app: its page decides for a month, then the law where one is known, else the page again.
    ['return-when', 'br', '2026-10-24', '2026-11-23', 'dont-know'],
    ['return-when', 'br', '2026-10-23', '2026-11-23', 'legal'],
    ['return-when', 'br', '2026-08-24', '2026-11-23', 'dont-know'],
    ['return-when', 'sg', '2026-10-23', '2026-11-23', 'dont-know'],
    // Where nobody knows the time, a request long ago is over all the same.
    ['delivered-when', 'ph', '2026-09-24', '2026-11-23', 'closing'],
    ['delivered-when', 'ph', '2026-09-23', '2026-11-23', 'over'],
    ['refused-when', 'jp', '2026-09-23', '2026-11-23', 'over'],
    // In Japan the day of receipt is day one.
    ['mind-when', 'jp', '2026-11-16', '2026-11-23', 'closing'],
    ['mind-when', 'jp', '2026-11-15', '2026-11-23', 'over'],
    // No figure of the United Kingdom, but a right beside the platform's time.
    ['damage-when', 'uk', '2026-10-01', '2026-11-23', 'legal'],
    ['damage-when', 'sg', '2026-11-22', '2026-11-23', 'dont-know'],
    ['request-reply', 'us', '2026-11-23', '2026-11-30', 'waiting'],
    ['request-reply', 'us', '2026-11-23', '2026-12-01', 'overdue'],
    ['request-reply', 'th', '2026-11-20', '2026-11-21', 'waiting'],
    ['request-reply', 'th', '2026-11-20', '2026-11-23', 'overdue'],
    ['request-reply', 'my', '2026-11-20', '2026-11-23', 'waiting'],
    ['refused-when', 'us', '2026-11-20', '2026-11-23', 'in-time'],
    ['refused-when', 'us', '2026-11-15', '2026-11-23', 'closing'],
    ['refused-when', 'us', '2026-11-12', '2026-11-23', 'over'],
    ['refused-when', 'id', '2026-11-22', '2026-11-23', 'closing'],
    ['refused-when', 'uk', '2026-11-22', '2026-11-23', 'dont-know'],
    ['refused-when', '', '2026-11-22', '2026-11-23', 'dont-know'],
  ])('%s in %s: %s seen on %s is “%s”', (question, market, date, today, answer) => {
    expect(answered(question, date, today, market)).toBe(answer);
  });
  test('ship-by with the help of the day of the order', () => {
    expect(answered('ship-by', '2026-11-18', '2026-11-25', 'us', { ordered: '2026-11-16' })).toBe('passed');
    expect(answered('ship-by', '2026-11-18', '2026-11-27', 'us', { ordered: '2026-11-16' })).toBe('long-passed');
    expect(answered('ship-by', '2026-11-18', '2026-12-20', 'us')).toBe('passed');
  });
  test('nothing where a question has no clock', () => {
    expect(answered('problem', '2026-11-18', '2026-11-25', 'us')).toBeUndefined();
    expect(answered('constructor', '2026-11-18', '2026-11-25', 'us')).toBeUndefined();
  });
});

describe('an answer that a market does not know', () => {
  test.each<[MarketChoice | '', boolean, boolean]>([['us', true, false], ['de', false, true], ['uk', false, true], ['br', false, true], ['jp', false, false], ['', true, true]])(
    'is not offered: %s', (market, guarantee, legal) => {
      expect(answerExists(rules, 'damage-when', 'guarantee', setting('2026-11-23', market))).toBe(guarantee);
      expect(answerExists(rules, 'damage-when', 'legal', setting('2026-11-23', market))).toBe(legal);
    });
});

describe('the dates of an outcome', () => {
  const dates = (outcome: string, given: Record<string, string>, today: string, market: MarketChoice | '', asked: string[] = []) => {
    const found = rules.outcomes[outcome];
    return found ? Object.fromEntries(outcomeDates(rules, found, given, setting(today, market), asked).map(({ id, day, hidden }) => [id, hidden ? 'hidden' : day])) : {};
  };
  test('follow the order drawn by the designers, around Thanksgiving', () => {
    expect(dates('request-cancel', { ordered: '2026-11-16' }, '2026-11-23', 'us')).toEqual({ ask: '2026-11-23', 'answer-due': '2026-11-24', 'cancels-itself': '2026-11-25' });
    expect(dates('request-cancel', { ordered: '2026-11-18' }, '2026-11-25', 'us')).toMatchObject({ 'cancels-itself': '2026-11-30' });
  });
  test.each<[string, string, MarketChoice, string | undefined]>([
    ['ask-platform-today', 'escalate-by', 'us', '2026-11-30'], ['ask-platform-today', 'escalate-by', 'id', '2026-11-22'], ['ask-platform-today', 'escalate-by', 'uk', 'hidden'],
  ])('%s: %s in %s is %s', (outcome, id, market, day) => {
    expect(dates(outcome, { 'request-rejected': '2026-11-20' }, '2026-11-23', market)[id]).toBe(day);
  });
  test('name the day they count from while it is unknown', () => {
    const found = rules.outcomes['request-return'];
    expect(found && outcomeDates(rules, found, {}, setting('2026-11-23', 'us')).at(-1)).toMatchObject({ id: 'request-by', from: 'delivered', fact: 'return-window', hidden: false, last: true });
  });
  test('use the longer end of a range, as waiting may take that long', () => {
    expect(dates('wait-for-refund', { 'refund-approved': '2026-11-02' }, '2026-11-05', 'id')).toEqual({ 'money-by': '2026-11-20' });
  });
  test('promise no automatic cancellation once a label exists, and none to a pre-order', () => {
    const given = { ordered: '2026-11-16' };
    expect(dates('request-cancel', given, '2026-11-23', 'us', ['ship-by'])).toHaveProperty('cancels-itself', '2026-11-25');
    for (const asked of ['label-ship-by', 'own-ship-by']) expect(dates('request-cancel', given, '2026-11-23', 'us', [asked])).not.toHaveProperty('cancels-itself');
  });
  test('name no day for a time of one hour, and no last day of a return for a parcel on its way', () => {
    expect(dates('cancel-freely', { paid: '2026-11-23' }, '2026-11-23', 'us')).toEqual({ 'free-until': undefined });
    expect(dates('weigh-offer', {}, '2026-11-23', 'us', ['where', 'last-scan'])).toEqual({ ask: '2026-11-23' });
  });
  test('keep the days of the card and of PayPal in sight while the platform decides', () => {
    expect(dates('wait-for-decision', { paid: '2026-10-01' }, '2026-11-23', 'other')).toEqual({ 'card-by': '2027-01-29', 'paypal-by': '2027-03-30' });
  });
  test('take the platform’s time to deliver before the law, and the law where no other is known', () => {
    expect(dates('wait-for-next-scan', { ordered: '2026-11-10' }, '2026-11-11', 'uk')).toMatchObject({ 'should-arrive': '2026-11-17' });
    const { 'delivery-target': _, ...rest } = facts;
    const here = { ...setting('2026-11-23', 'uk'), facts: rest };
    const outcome = rules.outcomes['wait-for-next-scan'];
    expect(outcome && outcomeDates(rules, outcome, { ordered: '2026-11-10' }, here)).toContainEqual(expect.objectContaining({ id: 'should-arrive', day: '2026-12-10' }));
  });
  test('count by a rule of thumb where no figure holds for these questions', () => {
    expect(facts['seller-answer']?.figures.my).toBeDefined();
    expect(holding(rules, 'seller-answer', setting('2026-11-23', 'my'))).toBeUndefined();
    expect(dates('wait-for-request-answer', { 'request-filed': '2026-11-20' }, '2026-11-23', 'my')).toEqual({ 'answer-due': '2026-11-27' });
  });
});

describe('what closes outside the platform', () => {
  const instead = (id: string, given: Record<string, string>, today: string) => settled(rules, id, given, setting(today, 'us'));
  test.each([['2026-11-19', 'wait-for-decision'], ['2026-11-20', 'dispute-before-card-time'], ['2026-11-23', 'dispute-before-card-time'], ['2026-11-24', 'wait-for-decision']])('on %s, with the card’s last day on 23 November: %s', (today, outcome) => {
    expect(instead('wait-for-decision', { paid: '2026-07-26' }, today)).toBe(outcome);
  });
  const OWN = ['look-around-first', 'wait-for-hold', 'keep-to-what-was-agreed'];
  test.each(Object.keys(rules.outcomes).filter((id) => rules.outcomes[id]?.step === 'wait' && !OWN.includes(id)))('%s gives way to it', (id) => {
    expect(instead(id, { paid: '2026-07-27' }, '2026-11-23')).toBe('dispute-before-card-time');
    expect(instead(id, { paid: '2026-11-20' }, '2026-11-23')).toBe(id);
    // A billing-error letter has sixty days from the statement.
    expect(instead(id, { paid: '2026-09-22', statement: '2026-09-26' }, '2026-11-23')).toBe('dispute-before-card-time');
  });
});

describe('the strip of days', () => {
  const strip = (outcome: string, given: Record<string, string>, today: string) => {
    const found = rules.outcomes[outcome];
    const here = setting(today, 'us');
    return found ? dayStrip(outcomeDates(rules, found, given, here), given, here) : [];
  };
  test('runs from the buyer’s dates to the last one, and passes over a weekend and Thanksgiving', () => {
    const days = strip('request-cancel', { ordered: '2026-11-20', 'ship-by': '2026-11-24' }, '2026-11-25');
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-11-24', '2026-12-02']);
    expect(days.filter(({ off }) => off).map(({ day }) => day)).toEqual(['2026-11-26', '2026-11-28', '2026-11-29']);
    expect(days.find(({ today }) => today)).toMatchObject({ day: '2026-11-25', due: [] });
    expect(days.find(({ day }) => day === '2026-11-24')?.own).toEqual(['ship-by']);
  });
  test('is left out where it would be too long, or where there is only today', () => {
    expect(strip('request-return', { delivered: '2026-11-20' }, '2026-11-23')).toEqual([]);
    expect(strip('ask-platform-without-button', {}, '2026-11-23')).toEqual([]);
  });
});

test('waiting for the ship-by date counts from the order where the buyer knows no such date', () => {
  const found = rules.outcomes['wait-for-ship-by'];
  const first = (given: Record<string, string>) => found && outcomeDates(rules, found, given, setting('2026-11-25', 'us'))[0];
  expect(first({ ordered: '2026-11-25' })).toMatchObject({ day: '2026-11-30' });
  expect(first({ ordered: '2026-11-25', 'ship-by': '2026-12-04' })).toMatchObject({ day: '2026-12-04', given: 'ship-by' });
});
