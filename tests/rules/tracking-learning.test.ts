import { describe, expect, test } from 'vitest';
import { judgeOf, packTable, readTable } from '../../src/lib/weights.ts';
import { reading, type LineBook, type TrackingBook } from '../../src/tools/tracking/book.ts';
import { lexiconOf, unitsOf, type WordBook } from '../../src/tools/tracking/lexicon.ts';
import { CONTRARY, readerFor } from '../../src/tools/tracking/matcher.ts';
import { normalise } from '../../src/tools/tracking/normalise.ts';
import { load } from './tracking-book.ts';

describe('words of one meaning', () => {
  const lexicon = lexiconOf({ decides: { not: ['not', '未'], locker: ['parcel locker', '柜'] }, says: { delivered: ['delivered', '妥投'], sign: ['签'], out: ['out for'], take: ['refus*'] }, mute: { parcel: ['parcel', '快件'] } });
  const told = (text: string) => lexicon.words(unitsOf(normalise(text))).flatMap(({ is }) => is);
  test('are found in their order, in any script', () => {
    expect(told('NOT delivered')).toEqual(['not', 'delivered']);
    expect(told('快件未妥投')).toEqual(['parcel', 'not', 'delivered']);
  });
  test('are taken at their longest', () => {
    expect(told('parcel locker')).toEqual(['locker']);
    expect(told('Parcel, locker')).toEqual(['locker']);
  });
  test('may have any ending where that is said, and not elsewhere', () => {
    expect(told('refused refusal notable')).toEqual(['take', 'take']);
  });
  test('do not mind articles', () => {
    expect(told('out for the parcel')).toEqual(['out', 'parcel']);
  });
});

test('what speaks against a delivery are meanings that the content knows', () => {
  const { decides, says } = load('../../content/tracking-words.yml') as WordBook;
  expect(CONTRARY.filter((meaning) => !decides[meaning] && !says[meaning])).toEqual([]);
});

test('weights come out of their short form as they went in, in eighths, without the least', () => {
  const rows = new Map([[5, Float64Array.of(1.5, -2, 0)], [1 << 20 | 7, Float64Array.of(0, 0.1, 3)]]);
  const judge = judgeOf(['a', 'b', 'c'], readTable(packTable(rows)));
  const [first] = judge(new Map([[5, 1]]));
  expect(first?.is).toBe('a');
  expect(judge(new Map([[5, 1], [1 << 20 | 7, 1]])).map(({ is }) => is)).toEqual(['c', 'a', 'b']);
  expect(judge(new Map()).every(({ p }) => Math.abs(p - 1 / 3) < 1e-9)).toBe(true);
});

describe('learning', () => {
  const phrases = (texts: string[]) => ({ phrases: texts.map((text) => ({ text })) });
  const book = { delivered: phrases(['Parcel delivered', 'Delivered to customer', 'Was delivered']), returning: phrases(['Going back to sender', 'On the way back to the sender']) } as unknown as TrackingBook;
  const lines: LineBook = { unrecognised: ['Order summary', 'Show all details', 'Order details'] };
  const words = { decides: { sender: ['sender'] }, says: { delivered: ['delivered'], back: ['back'] }, mute: {} };
  test('gives the same result for the same lines', () => {
    expect(reading(book, lines, words)).toEqual(reading(book, lines, words));
  });
  test('reads what it has not seen, and says nothing of what is no tracking', () => {
    const { read } = readerFor(reading(book, lines, words));
    expect(read('your item was delivered')?.status).toBe('delivered');
    expect(read('it goes back to sender')?.status).toBe('returning');
    expect(read('order summary details')).toBeUndefined();
  });
  test('keeps a phrase that the weights alone would read otherwise', () => {
    const odd = { ...book, exception: phrases(['Delivered to the customer now']) } as unknown as TrackingBook;
    expect(readerFor(reading(odd, lines, words)).read('DELIVERED TO THE CUSTOMER NOW!')).toEqual({ status: 'exception', sure: 'high' });
  });
});
