import { describe, expect, test } from 'vitest';
import { pseudo, pseudoPage } from './pseudo.ts';
import { unaccented } from './unaccented.ts';

// What the test of the third language leans on.

describe('the invented language', () => {
  test.each([
    ['Wait {days} days, {{count}} in all.', /^Ŵ.*\{days\}.*\{\{count\}\}.*\.$/],
    ['Open <Label id="your-orders" />, e.g. now', /<Label id="your-orders" \/>, e\.g\. ñ/],
    ['没有 App', /^没有 Áþ+$/],
  ])('keeps what is no word: %s', (text, kept) => expect(pseudo(text)).toMatch(kept));

  test('is about a third longer, and leaves no plain letter', () => {
    const text = 'The seller has to put it right first, and the platform decides when it does not.';
    expect(pseudo(text)).not.toMatch(/[a-z]/i);
    expect(pseudo(text).length / text.length).toBeGreaterThan(1.2);
    expect(pseudo(text).length / text.length).toBeLessThanOrEqual(1.3);
  });

  test('leaves the ids of a page alone', () => {
    const page = pseudoPage('---\ntitle: Late\ntool: { name: wizard, at: late }\nrelated: [late-delivery]\n---\n\n<Go to="late-delivery">Read on</Go>\n');
    expect(page).toContain('name: wizard, at: late');
    expect(page).toContain('late-delivery');
    expect(page).toContain('<Go to="late-delivery">Ř');
    expect(page).not.toContain('title: Late');
  });
});

const page = (body: string) => `<!doctype html><html lang="qps"><title>Ťíťłé</title><body>${body}</body></html>`;

describe('a text that is not in the language of the page', () => {
  test.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>Ħéłłó <b>world</b></p>', 'world'],
    ['<button aria-label="Close">×</button>', 'Close'],
    ['<img alt="A parcel">', 'A parcel'],
    ['<input placeholder="Search">', 'Search'],
    ['<noscript>Off</noscript>', 'Off'],
  ])('is found: %s', (body, text) => expect(unaccented(page(body), 'qps', []).map((stray) => stray.text)).toEqual([text]));

  test.each([
    '<p>Ħéłłó {name}</p>', '<p lang="en">Hello</p>', '<p><span lang="en">Hello</span> 12 kB</p>', '<p>23 November 2026, Thu, USD 3</p>', '<a>www.example.org/help</a>', '<script>let word;</script>', '<p>PayPal</p>',
  ])('is not: %s', (body) => expect(unaccented(page(body), 'qps', ['PayPal'])).toEqual([]));
});
