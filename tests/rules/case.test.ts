import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/lib/calendar.ts';
import { asCaseDates, conflictOf } from '../../src/lib/case.ts';

describe('dates of one order', () => {
  test.each([
    [{ ordered: '2026-11-10' }, 'delivered', '2026-11-09', 'ordered'],
    [{ ordered: '2026-11-10' }, 'delivered', '2026-11-10', undefined],
    [{ delivered: '2026-11-10' }, 'ordered', '2026-11-11', 'delivered'],
    [{ delivered: '2026-11-10' }, 'ordered', '2026-11-10', undefined],
    [{ ordered: '2026-11-10' }, 'ship-by', '2026-11-09', 'ordered'],
    [{ 'ship-by': '2026-11-09' }, 'ordered', '2026-11-10', 'ship-by'],
    [{ 'request-filed': '2026-11-10' }, 'request-rejected', '2026-11-09', 'request-filed'],
    [{ 'request-rejected': '2026-11-10' }, 'request-filed', '2026-11-11', 'request-rejected'],
    [{ 'return-approved': '2026-11-10' }, 'shipped-back', '2026-11-09', 'return-approved'],
    // A parcel may be promised for a day before it comes, and a seller asked before or after.
    [{ 'estimated-delivery': '2026-11-10' }, 'delivered', '2026-11-12', undefined],
    [{ 'contacted-seller': '2026-11-12' }, 'delivered', '2026-11-10', undefined],
    // A cancellation may be asked for before the parcel comes, and cash is paid when it does.
    [{ 'request-filed': '2026-11-03' }, 'delivered', '2026-11-12', undefined],
    [{ 'last-scan': '2026-11-08' }, 'paid', '2026-11-10', undefined],
    [{}, 'delivered', '2026-11-10', undefined],
  ] as const)('%j do not fit %s on %s: %s', (dates, of, day, other) => {
    expect(conflictOf(dates, of, day)).toBe(other);
  });

  test('are read again without what is malformed', () => {
    expect(asCaseDates({ delivered: '2026-02-30', ordered: '2026-11-10', nonsense: '2026-11-10', paid: 17 })).toEqual({ ordered: '2026-11-10' });
    for (const nothing of [undefined, null, 'text', 17, []]) expect(asCaseDates(nothing)).toEqual({});
  });
});

test('a calendar file holds one whole day in the form of RFC 5545', () => {
  const text = calendarFile({ day: '2026-12-31', title: 'Last day, to ask; now', note: 'https://aftercart.example/en/' }, new Date('2026-11-23T10:00:00Z'));
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
  expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  expect(lines).toContain('DTSTAMP:20261123T100000Z');
  expect(text).toContain('SUMMARY:Last day\\, to ask\\; now');
  expect(text.replaceAll('\r\n ', '')).toMatch(/BEGIN:VALARM[^]*DESCRIPTION:Last day\\, to ask\\; now\r\n/);
  expect(text).toMatch(/BEGIN:VALARM[\s\S]*TRIGGER:-PT15H/);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
});

test.each(['最后一天：请在这一天结束之前在订单页面申请退货退款，并保存好全部截图和快递单号', '😀'.repeat(60), 'x'.repeat(400), '\u{10ffff}'.repeat(18) + 'é'.repeat(40)])('a calendar file keeps its lines short in octets and its characters whole: %s', (title) => {
  const text = calendarFile({ day: '2026-12-31', title, note: title }, new Date('2026-11-23T10:00:00Z'));
  expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(text.isWellFormed()).toBe(true);
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toContain(`SUMMARY:${title}`);
});

test.each(['x\r\nATTENDEE:mailto:x@example.org', 'x\nEND:VCALENDAR', 'x\rBEGIN:VEVENT', 'x\u0085y\u2028z\0'])('a calendar file has no line that its words began: %j', (title) => {
  const linesOf = (words: string) => calendarFile({ day: '2026-12-31', title: words, note: words }, new Date('2026-11-23T10:00:00Z')).replaceAll('\r\n ', '').split(/\r|\n|\r\n/).map((line) => line.replace(/[:;].*/, ''));
  expect(linesOf(title)).toEqual(linesOf('x'));
});
