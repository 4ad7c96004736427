import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageText } from '../../src/search/place.ts';
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
