import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HTML_LANG, LOCALES } from '../../src/lib/locales.ts';
import { headersFile } from '../../src/site/headers-file.ts';
import { elementsIn, textOf } from '../../src/site/html.ts';
import { movedPage } from '../../src/site/moved-page.ts';
import { readAllRedirects, redirectsFile, redirectsOf, rulesIn } from '../../src/site/redirects.ts';
import { serve, type RunningSite } from '../../src/site/server.ts';
import { scratchCopy } from './scratch.ts';

const ENTRIES = { 'returns/old': 'sellers/contact-the-seller', 'old-section/gift': 'returns/return-an-item#check-first', 'faq/shipping': 'delivery' };
const titleOf = (locale: string, address: string) => `${locale}: ${address} & "<more>"`;

test.each([
  ['/', ['/en/returns/old/ /en/sellers/contact-the-seller/ 301', '/en/old-section/gift/ /en/returns/return-an-item/#check-first 301', '/en/faq/shipping/ /en/delivery/ 301']],
  ['/help', ['/help/en/returns/old/ /help/en/sellers/contact-the-seller/ 301']],
  ['/help/', ['/help/en/returns/old/ /help/en/sellers/contact-the-seller/ 301']],
])('under %s every language has its own lines for hosts', (base, lines) => {
  const written = redirectsFile(redirectsOf(ENTRIES, titleOf, base)).split('\n').filter(Boolean);
  expect(written).toEqual(expect.arrayContaining(lines));
  for (const locale of LOCALES) expect(written.filter((line) => line.split('/').includes(locale))).toHaveLength(Object.keys(ENTRIES).length);
});

test('no entries make an empty file, and a host that needs it is told to insist', () => {
  expect(redirectsFile([])).toBe('');
  expect(redirectsFile(redirectsOf(ENTRIES, titleOf), true)).toMatch(/^\S+ \S+ 301!$/m);
});

test('what is written is read again', () => {
  const redirects = redirectsOf(ENTRIES, titleOf);
  expect([...rulesIn(redirectsFile(redirects)).values()]).toEqual(redirects.map(({ to }) => to));
});

test('titles are those of the pages and sections', () => {
  const scratch = scratchCopy();
  writeFileSync(join(scratch.root, 'content/redirects.yml'), 'returns/old: returns/return-an-item\nfaq/old: delivery\n');
  const titles = readAllRedirects(scratch.root, '/').map(({ locale, title }) => `${locale}: ${title}`);
  scratch.remove();
  expect(titles).toEqual(expect.arrayContaining(['en: How to return an item', 'en: Delivery and tracking', 'zh: 物流与送达']));
});

describe.each(redirectsOf(ENTRIES, titleOf, '/help/'))('the page at $from', (redirect) => {
  const html = movedPage(redirect, { site: 'https://aftercart.example', base: '/help' });
  const elements = elementsIn(html);
  const of = (name: string, attribute: string, value: string) => elements.find((element) => element.name === name && element.attributes[attribute] === value)?.attributes;

  test('is valid', () => {
    const { results } = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'void-style': 'off', 'doctype-style': 'off' } }).validateStringSync(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
  test('leads on at once, and by a link with the title', () => {
    expect(of('meta', 'http-equiv', 'refresh')?.content).toBe(`0; url=${redirect.to}`);
    expect(elements.filter(({ name }) => name === 'a').map(({ attributes, node }) => [attributes.href, textOf(node)])).toEqual([[redirect.to, redirect.title]]);
  });
  test('is in its language, and no page for search', () => {
    expect(elements.find(({ name }) => name === 'html')?.attributes.lang).toBe(HTML_LANG[redirect.locale]);
    expect(of('meta', 'name', 'robots')?.content).toBe('noindex');
    expect(of('link', 'rel', 'canonical')?.href).toBe(`https://aftercart.example${redirect.to.split('#')[0]}`);
    expect(html).not.toContain('data-pagefind');
  });
  test('needs nothing that the policy refuses', () => {
    expect(elements.filter(({ name, node, attributes }) => name === 'style' || 'style' in attributes || (name === 'script' && textOf(node)))).toEqual([]);
    expect(elements.flatMap(({ attributes }) => attributes.src ?? [])).toEqual(['/help/moved.js']);
  });
});

describe('the server of this machine', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  let site: RunningSite;
  const redirects = redirectsOf(ENTRIES, titleOf);
  beforeAll(async () => {
    writeFileSync(join(dist, '_redirects'), redirectsFile(redirects));
    writeFileSync(join(dist, '_headers'), await headersFile(dist));
    // As in a build, a page for other hosts stands there too.
    for (const redirect of redirects) {
      mkdirSync(join(dist, redirect.from), { recursive: true });
      writeFileSync(join(dist, redirect.from, 'index.html'), movedPage(redirect, { site: 'https://aftercart.example' }));
    }
    site = await serve(dist, { port: 0 });
  });
  afterAll(async () => { await site.close(); rmSync(dist, { recursive: true }); });

  const ask = (path: string, method = 'GET') => new Promise<[number | undefined, string | undefined]>((done, failed) => {
    request(site.url + path, { method }, (answer) => { answer.resume(); done([answer.statusCode, answer.headers.location]); }).on('error', failed).end();
  });

  test.each<[string, string | undefined, number, string?]>([
    ['/en/returns/old/', '/en/sellers/contact-the-seller/', 301],
    ['/zh/returns/old', '/zh/sellers/contact-the-seller/', 301],
    ['/en/old-section/gift/', '/en/returns/return-an-item/#check-first', 301],
    ['/en/old-section/gift/?from=mail', '/en/returns/return-an-item/?from=mail#check-first', 301],
    ['/en/returns/old/', '/en/sellers/contact-the-seller/', 301, 'HEAD'],
    ['/en/returns/old/', undefined, 405, 'POST'],
    ['/en/returns/older/', undefined, 404],
    ['/', undefined, 404],
  ])('%s is sent to %s with %i', async (path, to, status, method) => {
    expect(await ask(path, method)).toEqual([status, to]);
  });
});
