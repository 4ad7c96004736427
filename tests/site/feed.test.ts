import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HTML_LANG, LOCALES, type Locale } from '../../src/lib/locales.ts';
import { textOf } from '../../src/site/html.ts';
import { dist, inside, origin, pages } from './built-pages.ts';
import { named } from './read-pages.ts';

interface Days { published: string; changed?: ({ on: string } & Partial<Record<Locale, string>>)[] }
const changes = parse(readFileSync('content/changes.yml', 'utf8')) as Record<string, Days>;
const byPath = new Map(pages.map((page) => [page.path, page]));

const xml = (text: string) => new new Window().DOMParser().parseFromString(text, 'text/xml');
// This parser lets a bare & pass.
const isBroken = (text: string) => /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text) || xml(text).querySelector('parsererror') !== null;

test('the parser of these tests knows broken XML', () => expect([isBroken('<a><b></a>'), isBroken('<a>&</a>'), isBroken('<a><b/></a>')]).toEqual([true, true, false]));

describe.each(LOCALES)('the feed of %s', (locale) => {
  const text = readFileSync(join(dist, locale, 'feed.xml'), 'utf8');
  const document = xml(text);
  const value = (parent: { querySelector: (selector: string) => { textContent: string } | null }, name: string) => parent.querySelector(name)?.textContent ?? '';
  const items = [...document.querySelectorAll('item')].map((item) => ({ title: value(item, 'title'), link: value(item, 'link'), guid: value(item, 'guid'), says: value(item, 'description'), day: value(item, 'pubDate') }));

  test('is well-formed, in its language, and names itself', () => {
    expect(isBroken(text)).toBe(false);
    expect(value(document, 'channel > language')).toBe(HTML_LANG[locale]);
    expect(text).toContain(`<atom:link href="${origin}/${locale}/feed.xml" rel="self" type="application/rss+xml"`);
  });

  test('says what content/changes.yml says, the newest fifty, newest first', () => {
    const all = Object.entries(changes).flatMap(([address, { published, changed = [] }]) => {
      const page = `${origin}/${locale}/${address}/`;
      return [{ on: published, guid: page, says: undefined }, ...changed.map(({ on, ...words }) => ({ on, guid: `${page}#changed-${on}`, says: words[locale] ?? words.en }))];
    }).toSorted((a, b) => b.on.localeCompare(a.on));
    const told = new Map(all.map((entry) => [entry.guid, entry]));
    expect(items).toHaveLength(Math.min(50, all.length));
    expect(items.map(({ day }) => new Date(day).toISOString().slice(0, 10))).toEqual(all.slice(0, items.length).map(({ on }) => on));
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    for (const { guid, says, day } of items) {
      expect(told.get(guid)?.on, guid).toBe(new Date(day).toISOString().slice(0, 10));
      if (told.get(guid)?.says) expect(says).toBe(told.get(guid)?.says);
    }
  });

  test('leads to pages that have the title, and to notes of changes that are there', () => {
    for (const { title, link, guid } of items) {
      const [page, note] = [byPath.get(new URL(link).pathname), new URL(guid)];
      expect(page, link).toBeDefined();
      expect(title.endsWith(page ? textOf(named(page, 'h1')[0]?.node ?? { nodeName: '#text', value: '', parentNode: null }) : '')).toBe(true);
      expect(note.pathname).toBe(new URL(link).pathname);
      if (note.hash) expect([...page?.ids ?? []]).toContain(note.hash.slice(1));
    }
  });

  test('has days as feeds write them, and the newest as its own', () => {
    for (const { day } of items) expect(day).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 00:00:00 GMT$/);
    expect(value(document, 'channel > lastBuildDate')).toBe(items[0]?.day);
  });

  test('is named by the front page and by the page about the site', () => {
    for (const path of [`/${locale}/`, `/${locale}/about/`]) {
      const page = byPath.get(path);
      const links = page ? named(page, 'link').filter(({ attributes }) => attributes.type === 'application/rss+xml').map(({ attributes }) => inside(page, attributes.href ?? '')?.path) : [];
      expect(links).toEqual([`/${locale}/feed.xml`]);
    }
    const about = byPath.get(`/${locale}/about/`);
    expect(about && named(about, 'a').some(({ attributes }) => attributes.href?.endsWith('/feed.xml'))).toBe(true);
  });
});
