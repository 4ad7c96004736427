import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCALES, languageOf } from '../../src/lib/locales.ts';
import { fold } from '../../src/search/fold.ts';
import { JOINT } from '../../src/search/joints.ts';
import type { LexiconFile } from '../../src/search/lexicon.ts';
import { openIndex } from '../../src/search/parts.ts';
import type { PageText } from '../../src/search/place.ts';
import { runs } from '../../src/search/segment.ts';
import type { SearchWords } from '../../src/search/words.ts';
import { dist } from './built-pages.ts';

const read = <T>(file: string): T => JSON.parse(readFileSync(join(dist, file), 'utf8')) as T;
const indexed = globSync('pagefind/hashed/page-*/*.json', { cwd: dist }).map((file) => read<PageText>(file));

test('every page that can be found is of a kind that the search has a word for', () => {
  expect(indexed.length).toBeGreaterThan(0);
  const kindsOf = (url: string) => read<SearchWords>(`${url.split('/')[1]}/search-words.json`).kinds;
  expect(indexed.filter(({ url, kind }) => !Object.hasOwn(kindsOf(url), kind)).map(({ url, kind }) => `${url}: ${kind}`)).toEqual([]);
});

test('the wizard is found under its name and not under its first question', () => {
  const wizards = indexed.filter(({ url }) => url.endsWith('/tools/contact-or-escalate/'));
  const named = wizards.map(({ url }) => /<title>(.*?) · /.exec(readFileSync(join(dist, url, 'index.html'), 'utf8'))?.[1]);
  expect(wizards.map(({ title }) => title)).toEqual(named);
});

describe.each(LOCALES)('the index in %s', (locale) => {
  const { index: list } = read<LexiconFile>(`pagefind/lexicon-${languageOf(locale).html.toLowerCase()}.json`);
  afterEach(() => vi.unstubAllGlobals());

  test('finds every word of every page where it stands', async () => {
    vi.stubGlobal('fetch', async (address: URL) => new Response(readFileSync(join(dist, address.pathname), 'utf8')));
    const index = openIndex(new URL('https://shop.test/pagefind/'), list);
    const stands = new Map<string, Map<string, number[]>>();
    const ids = list.pages.split(' ');
    for (const id of ids) {
      const { text } = await index.page(id);
      text.split(text.includes(JOINT) ? JOINT : /\s+/).forEach((written, place) => {
        const [word, ...others] = runs(fold(written));
        // What is joined by a stroke or a point is found under all its parts and as one word, which is another matter.
        if (!word || others.length || word !== fold(written).replace(/[^\p{L}\p{N}]/gu, '')) return;
        const pages = stands.get(word) ?? new Map<string, number[]>();
        stands.set(word, pages.set(id, [...pages.get(id) ?? [], place]));
      });
    }
    expect(ids.length).toBeGreaterThan(50);
    expect(stands.size).toBeGreaterThan(2_000);
    const missed: string[] = [];
    for (const [word, pages] of stands) {
      const found = new Map((await index.find([word])).map(({ id, words }) => [id, new Set(words)]));
      for (const [id, places] of pages) for (const place of places) if (!found.get(id)?.has(place)) missed.push(`${word} on ${id} at ${place}`);
    }
    expect(missed).toEqual([]);
  });
});
