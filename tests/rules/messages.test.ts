import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { asText, compose } from '../../src/tools/messages/engine.ts';
import { messageId, messages, type MessageId } from '../../src/tools/messages/rules.ts';
import { wording, type Words } from '../../src/tools/messages/wording.ts';

const file = (locale: Locale): unknown => parse(readFileSync(new URL(`../../content/${locale}/tools/messages.yml`, import.meta.url), 'utf8'));
const words = { en: wording.parse(file('en')), zh: wording.parse(file('zh')) };
const ids = Object.keys(messages) as MessageId[];
const withTemplate = (paragraphs: string[]) => {
  const changed = structuredClone(file('en')) as Words;
  changed.messages['any.outside'] = paragraphs;
  return wording.safeParse(changed).error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('the messages', () => {
  test.each(LOCALES.flatMap((locale) => ids.map((id) => [locale, id] as const)))('%s %s is short, and names no figure and no way of contact', (locale, id) => {
    const text = words[locale].messages[id].join('\n');
    expect(text.length).toBeLessThan(locale === 'en' ? 700 : 300);
    expect(text).not.toMatch(/\d|https?:|@|WhatsApp/);
  });
  test('must use exactly the places of their rule', () => {
    expect(withTemplate(['About {order-number}.'])).toEqual([]);
    expect(withTemplate(['About nothing.'])).toEqual(['messages.any.outside']);
    expect(withTemplate(['About {order-number} and {item}.'])).toEqual(['messages.any.outside']);
  });
  test.each([
    ['seller', 'damaged', 'damaged.seller'], ['payment-provider', 'damaged', 'any.payment-provider'], ['any.refund', 'damaged', 'any.refund'],
    ['not-shipped.cancel', 'tracking-stuck', 'not-shipped.cancel'], ['constructor', 'damaged', undefined], ['carrier', 'damaged', undefined],
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
      expect(text).toBe(`A ${reason.trim() || '[why]'} B`);
    }));
  });
});
