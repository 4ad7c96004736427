import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/gate/freshness/sections.ts';

const word = fc.stringMatching(/^(?:[a-z]{1,8}|[一二三退款卖家]{1,4})$/).filter((text) => text !== '');
const space = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '  \n', '\u00A0', '\u3000', '\u200B', '\u00AD');
const words = fc.array(word, { minLength: 1, maxLength: 20 });

describe('a fingerprint stays the same', () => {
  test('whatever white space and unseen marks stand between, before and behind the words', () => {
    fc.assert(fc.property(words, fc.infiniteStream(space), (list, spaces) => {
      const loose = list.map((each) => each + (spaces.next().value ?? '')).join('');
      expect(fingerprint(loose)).toBe(fingerprint(list.join(' ')));
    }));
  });
  test('in any form of Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fingerprint(text.normalize('NFD'))).toBe(fingerprint(text.normalize('NFC')));
    }));
  });
  test.each([
    ['one line', 'Wait, then ask.', 'Wait,\nthen\nask.'],
    ['line ends of Windows', 'a\n\nb', 'a\r\n\r\nb'],
    ['quotation marks', 'the seller\'s "offer"', 'the seller’s “offer”'],
    ['bold type', '**Never** pay. <b>绝不</b>付款', 'Never pay. 绝不付款'],
    ['marks of a list', '- one\n- two', '- one\n\n- two\n'],
    ['the rule of a table', '| a | b |\n| --- | --- |', '|a|b|\n|-----|---|'],
    ['the end of a component', '<Fact id="ship-by" />', '<Fact id="ship-by"/>'],
  ])('%s', (_, one, other) => expect(fingerprint(one)).toBe(fingerprint(other)));
});

describe('a fingerprint changes', () => {
  test('with any word that is put in, taken out, or changed for another', () => {
    fc.assert(fc.property(words, fc.nat(), word, (list, at, other) => {
      const place = at % list.length;
      const text = fingerprint(list.join(' '));
      expect(fingerprint(list.toSpliced(place, 0, other).join(' '))).not.toBe(text);
      expect(fingerprint(list.toSpliced(place, 1).join(' '))).not.toBe(text);
      if (list[place] !== other) expect(fingerprint(list.toSpliced(place, 1, other).join(' '))).not.toBe(text);
    }));
  });
  test.each([
    ['a sign at the end', 'Ask now.', 'Ask now?'],
    ['a capital', 'Ask the us team', 'Ask the US team'],
    ['another fact', '<Fact id="ship-by" />', '<Fact id="free-cancel" />'],
    ['the figure of one market', '<Fact id="ship-by" />', '<Fact id="ship-by" in="uk" />'],
    ['where a link leads', '<Go to="a">x</Go>', '<Go to="b">x</Go>'],
    ['a market', '<Market is="us">', '<Market is="us uk">'],
  ])('%s', (_, one, other) => expect(fingerprint(one)).not.toBe(fingerprint(other)));
});

test('a fingerprint is eight hexadecimal digits', () => {
  fc.assert(fc.property(fc.string(), (text) => { expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/); }));
});
