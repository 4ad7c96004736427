import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/tools/tracking/normalise.ts';
import { LIMITS } from '../../src/tools/tracking/engine.ts';
import { explained, load } from './tracking-book.ts';

const { lines } = load('./tracking-cases.yml') as Record<'lines', [string, string][]>;
const texts = fc.constantFrom(...lines.map(([, text]) => text));
const simplifiedOnly = fc.constantFrom(...lines.map(([, text]) => text).filter((text) => /\p{Script=Han}/u.test(text)));
const JUNK = ['', 'Show more', '查看全部', 'Need help?', '★★★★★', '复制', 'Unit 4B, 1180 Harbor Way, Oakland, CA 94607', '1Z999AA10123456784', '© 2026 Example Ltd', '联系客服', 'Delivery options'];
const same = (a: string, b: string): void => { expect([a, explained(b).status]).toEqual([a, explained(a).status]); };
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const traditional = Converter({ from: 'cn', to: 'tw' });
const hongKong = Converter({ from: 'cn', to: 'hk' });

test('no text makes it throw, and an answer always has its parts', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 })), (text) => {
    const told = explained(text);
    expect(Array.isArray(told.events)).toBe(true);
    expect(told.status === 'unrecognised').toBe(told.confidence === 'none');
  }), { numRuns: 300 });
});

test('upper case says the same', () => {
  fc.assert(fc.property(texts, (text) => same(text, text.toUpperCase())));
});

test('full-width letters say the same', () => {
  fc.assert(fc.property(texts, (text) => same(text, wide(text))));
});

test('Traditional characters say the same', () => {
  fc.assert(fc.property(simplifiedOnly, (text) => same(text, traditional(text))));
});

test('page markup around a line says the same', () => {
  fc.assert(fc.property(texts, (text) => same(text, `<div class="row"><span>${text}</span></div>&nbsp;`)));
});

test('lines that report nothing change nothing', () => {
  fc.assert(fc.property(texts, fc.constantFrom(...JUNK), fc.constantFrom(...JUNK), (text, above, below) => same(text, `${above}\n${text}\n${below}`)));
});

describe('text out of all measure', () => {
  const scan = (at: number) => `2026-11-${10 + (at % 10)} 08:1${at % 10} Package ${at} arrived at sorting facility ${at} and waits for its lorry`;
  test('a megabyte is cut, and its newest line is still read', () => {
    const text = Array.from({ length: 12_000 }, (_, at) => scan(at)).join('\n');
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(explained(`2026-11-22 09:00 Out for delivery\n${text}`)).toMatchObject({ cut: true, status: 'out_for_delivery' });
  });
  test('five thousand lines are cut to those at both ends', () => {
    const told = explained(`${Array.from({ length: 5000 }, (_, at) => scan(at)).join('\n')}\n2026-11-22 09:00 Out for delivery`);
    expect(told).toMatchObject({ cut: true, status: 'out_for_delivery' });
    expect(told.events.length).toBeLessThanOrEqual(LIMITS.lines);
  });
  test.each([['one endless word', 'x'.repeat(1e6)], ['only spaces', ' '.repeat(1e6)], ['only brackets', '<'.repeat(1e6)], ['only questions', '?'.repeat(1e6)], ['only digits', '1234567890 '.repeat(9e4)]])('%s means nothing', (_, text) => {
    expect(explained(text).status).toBe('unrecognised');
  });
});

test('control characters and marks of writing direction change nothing', () => {
  fc.assert(fc.property(texts, fc.constantFrom('\u200e', '\u200f', '\u202e', '\u2066', '\u0007', '\u200b', '\ufeff'), fc.nat(), (text, sign, at) => {
    const place = at % (text.length + 1);
    if (/[\p{L}\p{N}][\p{L}\p{N}]/u.test(text.slice(Math.max(0, place - 1), place + 1))) return;
    same(text, text.slice(0, place) + sign + text.slice(place));
  }));
});

describe('a history', () => {
  const scans = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 22 }), text: texts }), { selector: ({ day }) => day, minLength: 2, maxLength: 6 });
  const dated = (list: readonly { day: number; text: string }[]) => list.map(({ day, text }) => `2026-11-${String(day).padStart(2, '0')} 08:15 ${text}`).join('\n');
  test('says the same whichever end it begins at', () => {
    fc.assert(fc.property(scans, (list) => {
      const rising = list.toSorted((a, b) => a.day - b.day);
      const [up, down] = [explained(dated(rising)), explained(dated(rising.toReversed()))];
      expect(down.status).toBe(up.status);
      expect(down.events).toEqual(up.events);
    }), { numRuns: 60 });
  });
  test('lists its scans newest first', () => {
    fc.assert(fc.property(scans, (list) => {
      const days = explained(dated(list)).events.flatMap(({ date }) => date ?? []);
      expect(days).toEqual(days.toSorted().toReversed());
    }), { numRuns: 60 });
  });
  test('says the same with dates in the future beside it', () => {
    expect(explained('2026-12-24 10:00 Parcel party\n2026-11-20 09:00 Out for delivery').status).toBe('out_for_delivery');
  });
});

test('every Chinese character of the phrases, lines and words is also read in its Traditional forms', () => {
  const used = new Set(['tracking', 'tracking-lines', 'tracking-words'].flatMap((name) => [...JSON.stringify(load(`../../content/${name}.yml`))]).filter((sign) => /\p{Script=Han}/u.test(sign)));
  const missed = [...used].filter((sign) => [traditional, hongKong].some((to) => plain(to(sign)) !== plain(sign)));
  expect(missed).toEqual([]);
});
