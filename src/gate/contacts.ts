import type { Fault } from './problem.ts';

const MAIL = /[\w.+-]+@[\w-]+\.\w+/g;
// Nine digits or more, as people write a phone number; a day (2026-11-23) is none, nor is a word with digits in it.
const PHONE = /(?<![\w./-])\+?\(?\d[\d ()\u2010-\u2013-]{7,}\d(?![\w-]*[A-Za-z])/g;
const DAY = /^\d{4}-\d\d-\d\d/;
const HANDLE = /(?<=^|[\s(（，。：；、“])@[A-Za-z][\w.]{2,}|(?:微信|V信|QQ|vx)号?\s*[:：]?\s*(?=[\w-]*\d)[A-Za-z\d][\w-]{4,}|(?:微信|WeChat|Telegram|WhatsApp|QQ)号?\s*[:：]\s*[A-Za-z\d][\w-]{4,}/gi;

const hits = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([hit]) => hit);

/** E-mail addresses, phone numbers and accounts in a text that readers see; only a public body in content/facts.yml may have one, with its source. */
export const contactFaults = (text: string): Fault[] => [
  ...(text.includes('@') ? hits(text, MAIL) : []).map((): Fault => ({ rule: 'typed-mail' })),
  ...hits(text, PHONE).filter((hit) => !DAY.test(hit) && hit.replace(/\D/g, '').length >= 9).map((number): Fault => ({ rule: 'typed-phone', values: { number } })),
  ...(/@|微信|V信|QQ|vx|WeChat|Telegram|WhatsApp/i.test(text) ? hits(text, HANDLE) : []).map((handle): Fault => ({ rule: 'typed-handle', values: { handle } })),
];
