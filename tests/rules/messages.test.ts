import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageOf, LOCALES, writesHan, type Locale } from '../../src/lib/locales.ts';
import { ORDER_DATES, PROBLEMS } from '../../src/lib/ids.ts';
import { asText, compose, inParts, isComplete, needed, type Values } from '../../src/tools/messages/engine.ts';
import { messageId, messages, stagesOf, type MessageId } from '../../src/tools/messages/rules.ts';
import { ASKED_DAYS, OPTIONAL, isChat } from '../../src/tools/messages/stages.ts';
import { wording, type Words } from '../../src/tools/messages/wording.ts';

const file = (locale: Locale): unknown => parse(readFileSync(new URL(`../../content/${locale}/tools/messages.yml`, import.meta.url), 'utf8'));
const words = Object.fromEntries(LOCALES.map((locale) => [locale, wording.parse(file(locale))])) as Record<Locale, Words>;
const ids = Object.keys(messages) as MessageId[];
const withTemplate = (paragraphs: string[]) => {
  const changed = structuredClone(file('en')) as Words;
  changed.messages['any.outside'] = paragraphs;
  return wording.safeParse(changed).error?.issues.map(({ path }) => path.join('.')) ?? [];
};

const isLetter = (id: MessageId) => !isChat(messages[id].to);
const filled = (locale: Locale): Values => ({
  'order-number': '576489012345678901', item: writesHan(locale) ? '蓝色陶瓷杯两只装' : 'Ceramic cup, blue, set of two', 'tracking-number': 'YT7654321098765432',
  fault: writesHan(locale) ? '一只杯子从杯口裂到杯底，外箱有凹陷' : 'one cup has a crack from rim to foot, the box was dented', reason: writesHan(locale) ? '未答复' : 'no answer', amount: 'US$24.90',
  'case-number': 'C-20261126', name: writesHan(locale) ? '王小明' : 'A. Buyer',
  ...Object.fromEntries([...ORDER_DATES, ...ASKED_DAYS].map((id) => [id, '2026-11-16'])),
});

describe('the messages', () => {
  test.each(LOCALES.flatMap((locale) => ids.map((id) => [locale, id] as const)))('%s %s is as long as a chat or a letter may be, and names no figure and no way of contact', (locale, id) => {
    const text = words[locale].messages[id].join('\n');
    const [letter, chat] = writesHan(locale) ? [500, 260] : [1200, 560];
    expect(text.length).toBeLessThan((isLetter(id) ? letter : chat) * (languageOf(locale).room ?? 1));
    expect(text).not.toMatch(/\d|https?:|@|WhatsApp/);
  });
  test.each(LOCALES.flatMap((locale) => ids.filter((id) => !isLetter(id)).map((id) => [locale, id] as const)))('%s %s fits in two chat messages at most with all its places filled', (locale, id) => {
    const text = asText(needed(compose(words[locale].messages[id], filled(locale), locale)), words[locale].blanks, locale);
    expect(inParts(text).length).toBeLessThanOrEqual(2);
    expect(isComplete(needed(compose(words[locale].messages[id], filled(locale), locale)))).toBe(true);
  });
  test.each(LOCALES.flatMap((locale) => ids.map((id) => [locale, id] as const)))('%s %s reads whole without what not every case has', (locale, id) => {
    const parts = needed(compose(words[locale].messages[id], {}, locale));
    expect(parts.length).toBeGreaterThan(0);
    for (const field of OPTIONAL) expect(parts.flat()).not.toContainEqual({ blank: field });
  });
  test.each(PROBLEMS)('%s has one for every recipient who is written to, from the first message to the last resort', (problem) => {
    const stages = stagesOf(problem);
    const fraud = ['unauthorised-purchase', 'off-platform-payment-scam'].includes(problem);
    for (const stage of ['platform', 'card', 'paypal', 'pay-later', 'consumer-agency'] as const) expect(stages).toContain(stage);
    for (const stage of ['seller', 'reminder', 'last-notice', 'appeal'] as const) expect(stages.includes(stage), stage).toBe(!fraud);
    expect(stages.includes('police')).toBe(fraud || problem === 'delivered-not-received');
  });
  test('must use exactly the places of their rule', () => {
    expect(withTemplate(['About {order-number}.'])).toEqual([]);
    expect(withTemplate(['About nothing.'])).toEqual(['messages.any.outside']);
    expect(withTemplate(['About {order-number} and {item}.'])).toEqual(['messages.any.outside']);
  });
  test.each([
    ['seller', 'damaged', 'damaged.seller'], ['card', 'damaged', 'goods.card'], ['card', 'change-of-mind', 'any.card'], ['reminder', 'late', 'parcel.reminder'],
    ['refund-not-received.platform', 'damaged', 'refund-not-received.platform'], ['not-shipped.cancel', 'tracking-stuck', 'not-shipped.cancel'],
    ['constructor', 'damaged', undefined], ['police', 'damaged', undefined], ['seller', '__proto__', 'any.seller'],
  ])('for “%s” about %s is %s', (wanted, problem, id) => {
    expect(messageId(wanted, problem)).toBe(id);
  });
});

describe('a message', () => {
  test('says a date as its language does, and keeps what is not known visibly open', () => {
    const template = ['Order {order-number} of {ordered}.'];
    expect(compose(template, { ordered: '2026-11-16' }, 'en')).toEqual([[{ text: 'Order ' }, { blank: 'order-number' }, { text: ' of ' }, { text: '16 November 2026' }, { text: '.' }]]);
    expect(asText(compose(template, { ordered: '2026-11-16' }, 'zh'), { 'order-number': '订单号' }, 'zh')).toBe('Order 【订单号】 of 2026年11月16日.');
  });
  test('takes any typed text as it is, and braces in it stay text', () => {
    fc.assert(fc.property(fc.string(), (reason) => {
      const text = asText(compose(['A {reason} B'], { reason }, 'en'), { reason: 'why' }, 'en');
      expect(text).toBe(`A ${reason.trim().replace(/(?<![.。])[.。]$/, '') || '[why]'} B`);
    }));
  });
});

describe('a long message', () => {
  const someText = fc.array(fc.stringMatching(/^[a-z一-龥]{1,40}[.。!？ ]?$/), { maxLength: 80 }).map((parts) => parts.join(' '));
  test('comes in parts that fit, and nothing but white space is lost at a break', () => {
    fc.assert(fc.property(fc.array(someText, { maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n')), fc.integer({ min: 20, max: 600 }), (text, most) => {
      const parts = inParts(text, most);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
  test('stays one where it fits, and breaks between paragraphs before it breaks a sentence', () => {
    expect(inParts('One.\n\nTwo.', 500)).toEqual(['One.\n\nTwo.']);
    expect(inParts('One is here.\n\nTwo is here.', 20)).toEqual(['One is here.', 'Two is here.']);
    expect(inParts('One is here. Two is here. Three.', 20)).toEqual(['One is here.', 'Two is here. Three.']);
    expect(inParts('', 20)).toEqual([]);
  });
});
