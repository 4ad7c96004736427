import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, readFoldTable, stem } from '../../src/search/fold.ts';
import { chineseTexts, jointer, wordsAmong } from '../../src/search/joints.ts';
import { cut, cutText, hanWords, pieces } from '../../src/search/segment.ts';
import { distance, nearest } from '../../src/search/slips.ts';

const same = (text: string) => text;

describe('a query in one spelling', () => {
  const table = readFoldTable('賣卖貨货發发');
  test.each([
    ['Ｔｒａｃｋｉｎｇ', 'tracking'],
    ['DON’T', 'dont'],
    ["can't", 'cant'],
    ['賣家不發貨', '卖家不发货'],
    ['卖家', '卖家'],
  ])('%s is read as %s', (typed, read) => expect(fold(typed, table)).toBe(read));

  test.each([
    ['cancelled', 'cancel'], ['cancels', 'cancelling'], ['shipping', 'shipped'], ['refunds', 'refund'], ['parties', 'party'],
  ])('%s and %s are forms of one word', (one, other) => expect(stem(one)).toBe(stem(other)));
  test.each([['status', 'state'], ['seller', 'sealed'], ['return', 'retain']])('%s and %s are not', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

describe('slips of the finger', () => {
  test.each([
    ['seler', 'seller', 1], ['nubmer', 'number', 1], ['recieved', 'received', 1], ['same', 'same', 0], ['refund', 'return', 3],
  ])('%s is away from %s by %i', (one, two, apart) => expect(distance(one, two, 5)).toBe(apart));

  test('a distance is the same both ways and never less than the difference in length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, two) => {
      const apart = distance(one, two, 20);
      expect(apart).toBe(distance(two, one, 20));
      expect(apart).toBeGreaterThanOrEqual(Math.abs(one.length - two.length));
      expect(apart === 0).toBe(one === two);
    }));
  });

  const known = ['seller', 'delivery', 'received', 'return', 'label'];
  test('a long word may be two letters away, a short one only one', () => {
    expect(nearest('delevary', known).map(({ word }) => word)).toEqual(['delivery']);
    expect(nearest('labbel', known).map(({ word }) => word)).toEqual(['label']);
    expect(nearest('lablls', known)).toEqual([]);
  });
  test('very short words stand for nothing else', () => expect(nearest('la', known)).toEqual([]));
});

describe('Chinese words', () => {
  const known = new Set(['包裹', '卖家', '发货', '没收到', '收到']);
  test('the fewest known words are taken, the rest stands alone', () => {
    expect(cut('卖家没收到包裹吗', known)).toEqual(['卖家', '没收到', '包裹', '吗']);
  });
  test('known words across the cut are found too', () => {
    expect(hanWords('没收到', known)).toEqual([{ text: '没收到', inside: ['收到'] }]);
  });
  test('cutting loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'卖家没收到包裹 a1，'), maxLength: 30 }), (text) => {
      expect(cutText(text, known).join('')).toBe(text);
    }));
  });
});

describe('pages for the index', () => {
  const html = '<html lang="zh-Hans"><head><title>包裹</title><meta data-pagefind-meta="aliases[content]" content="没收到包裹"></head>'
    + '<body><p title="没收到">没收到包裹&nbsp;&#39;</p><script>"包裹收到"</script></body></html>';
  const known = wordsAmong(chineseTexts(html, same).flatMap(pieces));

  test('joints stand between the words of texts and aliases, and nowhere else', () => {
    const jointed = jointer(known, same)(html);
    expect(jointed).toContain('没\u200B收到\u200B包裹&nbsp;&#39;</p>');
    expect(jointed).toContain('content="没\u200B收到\u200B包裹"');
    expect(jointed).toContain('<p title="没收到">');
    expect(jointed).toContain('<script>"包裹收到"</script>');
  });
  test('without the joints it is the page again', () => {
    expect(jointer(known, same)(html).replaceAll('\u200B', '')).toBe(html);
  });
  test('aliases are brought into one script', () => {
    expect(jointer(known, (text) => text.replace('沒', '没'))(html.replace('没收到包裹"', '沒收到包裹"'))).toContain('content="没\u200B收到\u200B包裹"');
  });
});
