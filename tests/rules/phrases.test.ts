import { expect, test } from 'vitest';
import { phrases } from '../../src/site/phrases.ts';

test.each([
  ['显示已签收，没收到', ['显示已签收，', '没收到']],
  ['卖家一直不发货', ['卖家一直不发货']],
  ['要我到 App 外付款', ['要', '我到 ', 'App ', '外', '付款']],
  ['先问“包裹”在哪里再付款', ['先', '问', '“包裹”', '在', '哪里', '再', '付款']],
])('%s breaks between phrases, or between the words of a long one', (text, pieces) => {
  expect(phrases(text, 'zh')).toEqual(pieces);
});

test('English is left to the browser', () => {
  expect(phrases('The seller has not shipped, what now?', 'en')).toHaveLength(1);
});

test('nothing is lost or added', () => {
  for (const text of ['我们如何核对事实，发现错误怎么告诉我们', '显示送到别的城市', 'TikTok Shop 订单状态：一览']) {
    expect(phrases(text, 'zh').join('')).toBe(text);
  }
});
