import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASK_AGAIN, FOREVER } from '../../src/site/files.ts';
import { readPublished, type Published } from '../../src/site/published.ts';
import { ask, type Answer } from './ask.ts';
import { MUST_RUN, SERVERS, type Started } from './servers.ts';

/** A request and what every host must answer; `below` is a path under the base, or the form of a file's. */
interface Row { asked: string; below: string | RegExp; method?: string; headers?: Record<string, string>; status?: number; to?: string; type?: string; caching?: string; holds?: string }

const HTML = 'text/html; charset=utf-8';
const LOST = { status: 404, type: HTML, caching: ASK_AGAIN };

const ROWS: readonly Row[] = [
  { asked: 'the choice of a language', below: '', type: HTML, caching: ASK_AGAIN },
  { asked: 'a page', below: 'en/about/', type: HTML, caching: ASK_AGAIN, holds: 'lang="en"' },
  { asked: 'a page with a query', below: 'zh/search/?q=%E9%80%80', type: HTML, caching: ASK_AGAIN, holds: 'lang="zh-Hans"' },
  { asked: 'the head of a page', below: 'en/about/', method: 'HEAD', type: HTML, caching: ASK_AGAIN },
  { asked: 'a script with a hash', below: /^_astro\/dialog\..*\.js$/, type: 'text/javascript; charset=utf-8', caching: FOREVER },
  { asked: 'a style sheet with a hash', below: /^_astro\/.*\.css$/, type: 'text/css; charset=utf-8', caching: FOREVER },
  { asked: 'a script with one name for good', below: 'early.js', type: 'text/javascript; charset=utf-8', caching: ASK_AGAIN },
  { asked: 'a part of the search index', below: /^pagefind\/hashed\/index\//, type: 'application/json', caching: FOREVER },
  { asked: 'a page as the search knows it', below: /\/page-\w+\/.*\.json$/, type: 'application/json', caching: FOREVER },
  { asked: 'what names the files of a search', below: 'pagefind/lexicon-en.json', type: 'application/json', caching: ASK_AGAIN },
  { asked: 'a list for search engines', below: 'sitemap-index.xml', type: 'application/xml; charset=utf-8', caching: ASK_AGAIN },
  { asked: 'a text for robots', below: 'robots.txt', type: 'text/plain; charset=utf-8', caching: ASK_AGAIN },
  { asked: 'a drawing', below: 'favicon.svg', type: 'image/svg+xml; charset=utf-8', caching: ASK_AGAIN },
  { asked: 'an old address', below: 'en/returns/old-name/', status: 301, to: 'en/returns/return-an-item/', caching: ASK_AGAIN },
  { asked: 'an old address without its slash', below: 'zh/returns/old-name', status: 301, to: 'zh/returns/return-an-item/', caching: ASK_AGAIN },
  { asked: 'an old address with a query', below: 'en/returns/old-name/?from=mail&x=1', status: 301, to: 'en/returns/return-an-item/?from=mail&x=1' },
  { asked: 'an old address that is a place on a page now', below: 'zh/faq/old-name/?from=mail', status: 301, to: 'zh/faq/returns/?from=mail#how-long' },
  { asked: 'a page without its slash', below: 'en/about', status: 301, to: 'en/about/' },
  { asked: 'a page without its slash, with a query', below: 'en/search?q=a', status: 301, to: 'en/search/?q=a' },
  { asked: 'a wrong address in English', below: 'en/nothing/here/', ...LOST, holds: 'lang="en"' },
  { asked: 'a wrong address in Chinese', below: 'zh/nothing', ...LOST, holds: 'lang="zh-Hans"' },
  { asked: 'a wrong address elsewhere', below: 'nothing/', ...LOST, holds: '404' },
  { asked: 'a file that is gone', below: '_astro/gone.00000000.js', ...LOST, holds: '404' },
  { asked: 'a folder without a page', below: '_astro/', ...LOST, holds: '404' },
  { asked: 'the rules for hosts', below: '_headers', ...LOST, holds: '404' },
  { asked: 'a page with a letter written as its number', below: 'en/%61bout/', type: HTML, caching: ASK_AGAIN, holds: 'lang="en"' },
  { asked: 'a file beside the languages by a way through one', below: 'en/%2e%2e/_headers', status: 404 },
  { asked: 'a page, to be changed', below: 'en/about/', method: 'POST', status: 405 },
  { asked: 'an old address, to be changed', below: 'en/returns/old-name/', method: 'PUT', status: 405 },
];

/** Asks every host the same questions of one build of the site, which must know the old addresses `returns/old-name` and `faq/old-name`. */
export function describeHosts(distOf: () => string): void {
  describe.each(SERVERS)('$name', ({ name, missing, start }) => {
    if (missing) {
      test.skipIf(!MUST_RUN)(`is not tried: ${missing}`, () => expect.fail(missing));
      return;
    }
    let started: Started;
    let site: Published;
    beforeAll(async () => {
      site = await readPublished(distOf());
      started = await start(distOf());
    });
    afterAll(() => started?.stop());
    const fileLike = (form: RegExp) => site.files.find((file) => form.test(file)) ?? `no file is like ${String(form)}`;
    const askFor = ({ below, method = 'GET', headers = {} }: Pick<Row, 'below' | 'method' | 'headers'>): Promise<Answer> =>
      ask(started.origin, site.base + (typeof below === 'string' ? below : fileLike(below)), { method, headers });

    test.each(ROWS)('answers for $asked', async (row) => {
      const { status, headers, body } = await askFor(row);
      expect({ status, to: headers.location, type: row.type && headers['content-type'], caching: row.caching && headers['cache-control'], allow: headers.allow }).toEqual({
        status: row.status ?? 200, to: row.to === undefined ? undefined : site.base + row.to, type: row.type, caching: row.caching, allow: row.status === 405 ? 'GET, HEAD' : undefined,
      });
      if (row.holds) expect(body).toContain(row.holds);
      if (row.method === 'HEAD') expect(body).toBe('');
    });

    test.each(ROWS)('sends the security headers, and no version of its own, for $asked', async (row) => {
      const { headers } = await askFor(row);
      const sent = Object.fromEntries(Object.keys(site.headers).map((header) => [header, headers[header.toLowerCase()]]));
      expect(sent).toEqual(site.headers);
      expect(headers.server ?? '').not.toMatch(/\d/);
      expect(headers['x-powered-by']).toBeUndefined();
    });

    test.each([['br', 'br'], ['gzip', 'gzip'], ['br, gzip', 'br'], ['identity', undefined]])('packs what is asked for with “%s”', async (accepted, packing) => {
      const wanted = packing === 'br' && !started.packs.includes('br') ? (accepted.includes('gzip') ? 'gzip' : undefined) : packing;
      for (const below of ['en/about/index.html', fileLike(/^_astro\/dialog\..*\.js$/), fileLike(/^pagefind\/hashed\/index\//), 'pagefind/lexicon-en.json']) {
        const { headers, body } = await askFor({ below: below.replace(/index\.html$/, ''), headers: { 'Accept-Encoding': accepted } });
        expect([below, headers['content-encoding']]).toEqual([below, wanted]);
        expect(headers.vary).toMatch(/accept-encoding/i);
        expect(body).toBe(readFileSync(join(distOf(), below)).toString());
      }
    });

    test('packs nothing twice', async () => {
      const { headers } = await askFor({ below: /\.png$/, headers: { 'Accept-Encoding': 'br, gzip' } });
      expect(headers['content-encoding']).toBeUndefined();
    });

    test('the page of a wrong address may come packed', async () => {
      const { status, body } = await askFor({ below: 'zh/nothing/', headers: { 'Accept-Encoding': 'br, gzip' } });
      expect([status, body]).toEqual([404, readFileSync(join(distOf(), 'zh/404.html'), 'utf8')]);
    });

    test('says that nothing changed to whoever has it already', async () => {
      const { headers } = await askFor({ below: 'en/about/' });
      expect(headers['last-modified']).toMatch(/GMT$/);
      const again = await askFor({ below: 'en/about/', headers: { 'If-None-Match': headers.etag ?? '' } });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers['content-security-policy']).toBe(site.headers['Content-Security-Policy']);
    });

    test('sends a part of a file', async () => {
      const below = fileLike(/\.png$/);
      const { status, headers } = await askFor({ below, headers: { Range: 'bytes=0-9' } });
      expect([status, headers['content-length']]).toEqual([206, '10']);
    });

    test.each(['/../nginx.conf', '/%2e%2e/Caddyfile', '/..%2fnginx.conf', '/%'])('gives nothing out for %s', async (path) => {
      const { status, body } = await ask(started.origin, path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain('npm run host');
    });

    test('asked beside the site, knows nothing or the way to it', async () => {
      const { status, headers } = await ask(started.origin, site.base === '/' ? '/nothing' : site.base.slice(0, -1));
      expect([status, headers.location]).toEqual(site.base === '/' ? [404, undefined] : [301, site.base]);
      expect((await ask(started.origin, '/elsewhere/')).status, name).toBe(404);
    });
  });
}
