import { describe, expect, test } from 'vitest';
import { isDue, kindOfCheck, nextCheck } from '../../src/gate/review/next-check.ts';

describe('the next check', () => {
  test.each([
    ['counts calendar months', { checked: '2026-11-23' }, { months: 6 }, '2027-05-23'],
    ['ends with a shorter month', { checked: '2026-10-31' }, { months: 4 }, '2027-02-28'],
    ['counts days', { checked: '2026-12-20' }, { days: 30 }, '2027-01-19'],
    ['adds days to months', { checked: '2026-11-23' }, { months: 1, days: 10 }, '2027-01-02'],
    ['is the editor’s own day if it is earlier', { checked: '2026-11-23', recheck: '2027-01-15' }, { months: 12 }, '2027-01-15'],
    ['is the editor’s own day if it is later', { checked: '2026-11-23', recheck: '2028-04-01' }, { months: 4 }, '2028-04-01'],
  ])('%s', (_, check, length, day) => expect(nextCheck(check, length)).toBe(day));

  test.each([['2027-05-22', false], ['2027-05-23', true], ['2028-01-01', true]])('of 23 May 2027 is due on %s: %s', (today, due) => expect(isDue('2027-05-23', today)).toBe(due));
});

describe('the kind of a check', () => {
  const figure = { values: [] };
  test.each([
    ['a figure on an official page', figure, { confidence: 'high' }, 'figure'],
    ['a figure of a law', figure, { confidence: 'high', law: true }, 'law'],
    ['a law that was only reported', figure, { confidence: 'medium', law: true }, 'reported'],
    ['a statement', { text: {} }, { confidence: 'high' }, 'statement'],
    ['a statement that was only reported', { text: {} }, { confidence: 'medium' }, 'reported'],
    ['a public body', { contact: {} }, { confidence: 'medium' }, 'contact'],
  ])('of %s', (_, fact, value, kind) => expect(kindOfCheck(fact, value)).toBe(kind));
});
