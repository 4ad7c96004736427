import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales.ts';
import { readPublished } from '../../src/site/published.ts';
import { filesOf, linksOf, lostLinks } from '../site/lost-links.ts';
import { named, readPages, type BuiltPage } from '../site/read-pages.ts';

/** What must hold of a site that is built for a path on a host, in all its files; the browser tests beside it use the site there. */
export function describeSubPath(dist: string, base: string): void {
  describe(`under ${base}`, () => {
    let pages: BuiltPage[] = [];
    beforeAll(async () => { pages = await readPages(dist, base); });

    test('every link leads to a page and an anchor that exist', () => expect(lostLinks(dist, pages, linksOf, base)).toEqual([]));
    test('every file a page names exists', () => expect(lostLinks(dist, pages, filesOf, base)).toEqual([]));

    test('nothing names an address beside it', () => {
      const beside = new RegExp(`["'\`(]/(?:${LOCALES.join('|')}|_astro|pagefind)/`);
      // What the search knows of pages is put below the path where it is read.
      const files = globSync('**/*.{html,js,css,json,xml}', { cwd: dist, exclude: ['pagefind/**'] });
      expect(files.length).toBeGreaterThan(pages.length);
      expect(files.filter((file) => beside.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
    });

    test('search engines are told addresses below it', () => {
      const listed = globSync('sitemap*.xml', { cwd: dist }).flatMap((file) => [...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address));
      const written = pages.flatMap((page) => named(page, 'link')).filter(({ attributes: { rel } }) => rel === 'canonical' || rel === 'alternate').map(({ attributes: { href = '' } }) => href);
      expect(listed.length).toBeGreaterThan(0);
      expect([...listed, ...written].filter((address) => !new URL(address, `https://site.invalid${base}`).pathname.startsWith(base))).toEqual([]);
    });

    test('hosts are told addresses below it', async () => {
      const { base: told, moved } = await readPublished(dist);
      expect(told).toBe(base);
      expect([...moved].flat().filter((address) => !address.startsWith(base))).toEqual([]);
      const patterns = readFileSync(join(dist, '_headers'), 'utf8').split('\n').filter((line) => /^\S/.test(line));
      expect(patterns.filter((pattern) => !pattern.startsWith(base))).toEqual([]);
    });
  });
}
