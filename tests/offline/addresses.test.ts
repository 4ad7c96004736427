import { describe, expect, test } from 'vitest';
import { codeIn, isCode, isIndexPiece, isWholePage, pageAddress } from '../../src/offline/addresses.ts';

test.each([
  ['https://a.example/en/sellers/x/?from=y#z', 'https://a.example/en/sellers/x/'],
  ['https://a.example/help/en/sellers/x', 'https://a.example/help/en/sellers/x/'],
  ['https://a.example/en/index.html', 'https://a.example/en/'],
  ['https://a.example/', 'https://a.example/'],
  ['https://a.example/en/404.html', 'https://a.example/en/404.html'],
])('%s is the page %s', (written, address) => expect(pageAddress(written)).toBe(address));

describe('a page is kept only if it is one of ours to its end', () => {
  const page = '<!DOCTYPE html><html lang="en" data-base="/"><head><link href="/_astro/a.12345678.css"></head><body>Read</body></html>';
  test.each([
    ['a whole page', page, true],
    ['a page cut off', page.slice(0, -20), false],
    ['a page of a login', '<!doctype html><html><title>Log in</title></html>', false],
    ['a page that leads on', page.replace('<head>', '<head><meta http-equiv="refresh" content="0;url=/en/b/">'), false],
  ])('%s: %s', (_, html, kept) => expect(isWholePage(html)).toBe(kept));
});

test('the code of a page, and what it gives an island, is found wherever it is named, once', () => {
  const html = '<link href="/help/_astro/a.-x_9aB12.css"><astro-island component-url="/help/_astro/b.12345678.js" renderer-url="/help/_astro/b.12345678.js" opts="{&quot;value&quot;:&quot;/help/_astro/given-b-en.12345678.json&quot;}"></astro-island>';
  expect(codeIn(html)).toEqual(['_astro/a.-x_9aB12.css', '_astro/b.12345678.js', '_astro/given-b-en.12345678.json']);
  expect(codeIn('nothing')).toEqual([]);
});

test.each([
  ['_astro/a.12345678.js', true, false],
  ['/help/_astro/a.12345678.css', true, false],
  ['/pagefind/hashed/index/1a2b3c4d.json', false, true],
  ['/pagefind/hashed/page-1a2b/en_1234567.json', false, true],
  ['/pagefind/lexicon-en.json', false, false],
  ['/pagefind/hashed/script-zh-hans.1a2b3c4d.json', false, true],
  ['/en/search-words.json', false, false],
])('%s: code %s, piece of the index %s', (path, code, piece) => expect([isCode(path), isIndexPiece(path)]).toEqual([code, piece]));
