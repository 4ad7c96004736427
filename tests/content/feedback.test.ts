import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales.ts';
import { ANSWERS, feedbackHref } from '../../src/site/feedback.ts';
import { feedbackFrom, formTargets, letterAddress } from '../../src/site/publisher.ts';

describe('where readers’ answers go', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['mailto:help@example.org', { by: 'letter', address: 'mailto:help@example.org' }],
    ['mailto:help@example.org?cc=b@example.org', { by: 'letter', address: 'mailto:help@example.org?cc=b@example.org' }],
    ['https://github.com/o/r/issues/new?labels=a', { by: 'letter', address: 'https://github.com/o/r/issues/new?labels=a' }],
    ['post:https://answers.example.org/help?site=1', { by: 'post', address: 'https://answers.example.org/help?site=1' }],
  ] as const)('%s is understood', (given, meant) => expect(feedbackFrom(given)).toEqual(meant));

  test.each([
    'help@example.org', 'example.org/new', 'http://example.org/new', 'javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://', 'https://user:word@example.org/',
    'mailto:', 'mailto:help', 'mailto:a@b@c', 'https://example.org/a b', 'https://example.org/\nx', 'post:', 'post:mailto:help@example.org', 'post:http://example.org', 'post:javascript:alert(1)', ' https://example.org', 'get:https://example.org',
  ])('%j stops the build, and the message names the setting and what it takes', (given) => {
    expect(() => feedbackFrom(given)).toThrow(/^SITE_FEEDBACK takes an https address .*; not "/s);
  });

  test.each(['help@example.org', 'http://example.org', 'javascript:alert(1)', 'post:https://example.org'])('corrections go nowhere else: %j stops the build', (given) => {
    expect(() => letterAddress('SITE_MISTAKES', given)).toThrow(/^SITE_MISTAKES takes /);
  });

  test.each([
    [undefined, ["'self'"]],
    ['mailto:help@example.org', ["'self'"]],
    ['https://github.com/o/r/issues/new', ["'self'"]],
    ['post:https://answers.example.org:8443/help?site=1', ["'self'", 'https://answers.example.org:8443']],
  ])('with %s forms may be sent to %j', (given, allowed) => expect(formTargets(feedbackFrom(given))).toEqual(allowed));
});

describe.each(LOCALES)('a prefilled letter in %s', (locale) => {
  const about = { page: `https://aftercart.example/help/${locale}/returns/return-an-item/`, locale, checked: '2026-11-23' };

  test.each(['https://example.org/issues/new?labels=help', 'mailto:help@example.org'])('to %s tells the page, its day and the answer, and each answer differs', (address) => {
    const letters = ANSWERS.map((answer) => new URL(feedbackHref(address, answer, about)).searchParams);
    for (const letter of letters) {
      const text = letter.get('body') ?? '';
      expect(text).toContain(about.page);
      expect(text).toContain('2026-11-23');
      expect(letter.get('title') ?? letter.get('subject')).toContain(`/help/${locale}/returns/return-an-item/`);
      expect(text.includes('\r\n')).toBe(address.startsWith('mailto:'));
      // What the reader is asked to leave out stands last, where the writing begins.
      expect(text.trimEnd().split('\n').length).toBeGreaterThanOrEqual(6);
    }
    expect(new Set(letters.map(String)).size).toBe(ANSWERS.length);
  });

  test('is short enough for every mail program', () => {
    for (const answer of ANSWERS) expect(feedbackHref('mailto:help@example.org', answer, about).length).toBeLessThan(2000);
  });
});
