import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales.ts';
import { CARDS, CARD_SIZE, cardPath } from '../../src/site/social/cards.ts';
import { dist, inside, origin, pages } from './built-pages.ts';
import { named, type BuiltPage } from './read-pages.ts';

// How people and machines come upon a page: pictures of shared links, the sitemap, robots.txt, installing.

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const content = (page: BuiltPage, name: string) => named(page, 'meta').find(({ attributes }) => attributes.property === name || attributes.name === name)?.attributes.content ?? '';
const linked = (page: BuiltPage, rel: string) => named(page, 'link').filter(({ attributes }) => attributes.rel === rel).map(({ attributes }) => attributes.href ?? '');
const indexed = pages.filter((page) => !page.special && content(page, 'robots') === '');
const failing = (among: readonly BuiltPage[], check: (page: BuiltPage) => boolean) => among.filter((page) => !check(page)).map(({ path }) => path);

test('a shared link shows the title, the description and a picture of the page’s own language', () => {
  expect(failing(indexed, (page) => {
    const image = inside(page, content(page, 'og:image'))?.path ?? '';
    return content(page, 'og:image').startsWith('https://') && existsSync(join(dist, image)) && image.startsWith(`/og/${page.locale}-`)
      && named(page, 'title').length > 0 && page.html.includes(`<title>${content(page, 'og:title').replaceAll('&', '&amp;')} · `)
      && content(page, 'og:description') !== '' && content(page, 'og:description') === content(page, 'description')
      && content(page, 'og:image:alt').length > 10 && content(page, 'twitter:card') === 'summary_large_image';
  })).toEqual([]);
});

test('pictures of shared links are small, of the promised size, and as many as there are cards', async () => {
  const files = globSync('og/*', { cwd: dist }).sort();
  expect(files).toEqual(LOCALES.flatMap((locale) => CARDS.map((card) => cardPath(locale, card))).sort());
  const wrong: string[] = [];
  for (const file of files) {
    const { width, height, format } = await sharp(join(dist, file)).metadata();
    const bytes = readFileSync(join(dist, file)).length;
    if (format !== 'png' || width !== CARD_SIZE.width || height !== CARD_SIZE.height || bytes > 60_000) wrong.push(`${file}: ${format} ${width}×${height}, ${bytes} bytes`);
  }
  expect(wrong).toEqual([]);
});

interface Entry { path: string; day: string | undefined; twins: Record<string, string> }
const entries = (): Entry[] => globSync('sitemap-[0-9]*.xml', { cwd: dist }).flatMap((file) => [...read(file).matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => ({
  path: new URL(/<loc>([^<]+)/.exec(entry)?.[1] ?? '').pathname, day: /<lastmod>(\d{4}-\d\d-\d\d)/.exec(entry)?.[1],
  twins: Object.fromEntries([...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [lang, new URL(href).pathname])),
})));

test('the sitemap lists every page that may be found and no other, each with the twins that the page itself names', () => {
  const listed = entries();
  expect(listed.map(({ path }) => path).sort()).toEqual([...indexed.map(({ path }) => path), '/'].sort());
  const wrong = listed.filter(({ path, twins }) => {
    const page = pages.find((one) => one.path === path);
    const own = page && Object.fromEntries(named(page, 'link').filter(({ attributes }) => attributes.hreflang).map(({ attributes }) => [attributes.hreflang, inside(page, attributes.href ?? '')?.path]));
    return JSON.stringify(own) !== JSON.stringify(twins);
  });
  expect(wrong).toEqual([]);
});

test('days in the sitemap are those that the pages give, and only pages with a day have one', () => {
  const dated = new Map(pages.flatMap((page) => [...page.html.matchAll(/"@type":"Article".*?"dateModified":"([^"]+)"/g)].map(([, day = '']) => [page.path, day] as const)));
  const listed = entries();
  expect(listed.filter(({ path, day }) => dated.has(path) && dated.get(path) !== day)).toEqual([]);
  expect(listed.filter(({ path, day }) => day !== undefined && !dated.has(path)).map(({ path }) => path.replace(/^\/\w+\//, '')).filter((path) => !/^(?:faq\/.+|about|privacy)\/$/.test(path))).toEqual([]);
});

test('robots.txt lets crawlers in and names the sitemap, which names the pages', () => {
  const robots = read('robots.txt');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
  const map = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(map).toBe(`${origin}/sitemap-index.xml`);
  const parts = [...read('sitemap-index.xml').matchAll(/<loc>([^<]+)/g)].map(([, part = '']) => new URL(part).pathname);
  expect(parts.filter((part) => existsSync(join(dist, part)))).toEqual(parts);
});

test.each(LOCALES)('the site can be installed in %s: a manifest whose icons and pages exist', async (locale) => {
  const manifest = JSON.parse(read(`${locale}/app.webmanifest`)) as { scope: string; start_url: string; name: string; icons: { src: string; sizes: string; purpose?: string; type: string }[]; shortcuts: { name: string; url: string }[] };
  const known = new Set(pages.map(({ path }) => path));
  expect([manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)].filter((url) => !known.has(url) || !url.startsWith(manifest.scope))).toEqual([]);
  expect(manifest.shortcuts).toHaveLength(3);
  for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
    const { width, height, format } = await sharp(join(dist, src)).metadata();
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`)).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  expect(failing(pages.filter((page) => page.locale === locale && !page.elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')), (page) => linked(page, 'manifest').join() === `/${locale}/app.webmanifest`)).toEqual([]);
});

test('every page has an icon for phones and a colour for light and dark', () => {
  expect(failing(pages.filter((page) => !page.elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')), (page) => linked(page, 'apple-touch-icon').length === 1
    && named(page, 'meta').filter(({ attributes }) => attributes.name === 'theme-color').map(({ attributes }) => attributes.media).join() === '(prefers-color-scheme: light),(prefers-color-scheme: dark)')).toEqual([]);
});
