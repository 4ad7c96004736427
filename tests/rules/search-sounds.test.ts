import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { commonCharacters, readSounds, speller, writeSounds } from '../../src/search/sounds.ts';

const soundOf = (character: string) => pinyin(character, { toneType: 'none', v: true }).replace(/[^a-z]/g, '') || 'x';
const text = writeSounds(soundOf, '舖鋈');
const sounds = readSounds(text);
const words = new Set(['退款', '退货', '卖家', '买家', '处理', '投诉', '盗刷', '平台', '介入', '寄回去', '邮费', '纠纷', '没收到', '包裹']);
const spell = speller(sounds, {
  words, targets: words, own: ['退款', '盗刷'], isWord: (letters) => ['visa', 'refund'].includes(letters), isLight: (character) => '到的了里会'.includes(character),
});

describe('the table of sounds', () => {
  test('has a sound for each of the commonest characters, and is short', () => {
    const common = commonCharacters();
    expect(common).toHaveLength(3755);
    expect([common[0], common.at(-1)]).toEqual(['啊', '座']);
    for (const character of common) expect(sounds.get(character), character).toBe(soundOf(character));
    expect(text.length).toBeLessThan(5000);
  });
  test('keeps others that the site uses', () => {
    expect(sounds.get('舖')).toBe('pu');
  });
  test('of any other text is read without a fault', () => {
    fc.assert(fc.property(fc.string(), (other) => {
      expect(readSounds(other).size).toBeGreaterThanOrEqual(0);
    }));
    expect(readSounds('').size).toBe(0);
  });
});

describe('what is written by sound', () => {
  test.each([
    ['tuikuan', '退款'], ['tui huo', '退货'], ['tk', '退款'], ['jihuiqu youfei shei chu', '寄回去 邮费'], ['pingtai jieru', '平台 介入'], ['maijia', '卖家'],
    ['退宽', '退款'], ['怎么提交纠份', '怎么提交纠纷'], ['投书', '投诉'], ['卖价不回', '卖家不回'], ['被到刷了', '被盗刷了'], ['包果没收到', '包裹没收到'], ['culi', '处理'],
  ])('%s means %s', (typed, meant) => {
    expect(spell(typed)).toBe(meant);
  });
  test.each(['visa', 'refund visa', 'xyzzy', '退款', '卖家不发货', '会到吗', '123', ''])('%s stays as it is', (typed) => {
    expect(spell(typed)).toBe(typed);
  });
  test('never throws and never loses a known word', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('zhong', 'xi an', 'tk', ' '))), (parts) => {
      const typed = parts.join(' ');
      const spelt = spell(typed);
      for (const word of words) if (typed.split(' ').includes(word)) expect(spelt).toContain(word);
    }));
  });
  test('without a table stays as it is', () => {
    expect(speller(new Map(), { words, targets: words, own: [], isWord: () => false, isLight: () => false })('tuikuan')).toBe('tuikuan');
  });
});
