import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { CONTEXTS, NAMES } from '../../src/tools/tracking/contexts.ts';
import { plain } from '../../src/tools/tracking/normalise.ts';
import { explained, load, phrases } from './tracking-book.ts';

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

test('a megabyte is cut, read and answered at once', () => {
  const text = Array.from({ length: 12_000 }, (_, at) => `2026-11-${10 + (at % 10)} 08:1${at % 10} Package ${at} arrived at sorting facility ${at} and waits for its lorry`).join('\n');
  const start = performance.now();
  const told = explained(`2026-11-22 09:00 Out for delivery\n${text}`);
  expect(performance.now() - start).toBeLessThan(1500);
  expect(told).toMatchObject({ cut: true, status: 'out_for_delivery' });
});

test('every Chinese character of the rules and phrases is also read in its Traditional forms', () => {
  const used = new Set([...JSON.stringify([CONTEXTS, NAMES, phrases.phrases])].filter((sign) => /\p{Script=Han}/u.test(sign)));
  const missed = [...used].filter((sign) => [traditional, hongKong].some((to) => plain(to(sign)) !== plain(sign)));
  expect(missed).toEqual([]);
});
