import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/gate/files.ts';
import { readPage } from '../../src/gate/read.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { dist, pages } from './built-pages.ts';

const files = globSync('**/*.{html,xml,json,txt,js,css}', { cwd: dist });
const holding = (text: string | RegExp) => files.filter((file) => {
  const written = readFileSync(join(dist, file), 'utf8');
  return typeof text === 'string' ? written.includes(text) : text.test(written);
});

test('the published site has no page for editors, and nothing that leads to one', () => {
  expect(pages.map(({ path }) => path).filter((path) => /\/desk\//.test(path))).toEqual([]);
  expect(holding(/\/desk\//)).toEqual([]);
});

test('nothing of the box that lists faults reaches the published site', () => {
  expect(holding('aftercart:faults')).toEqual([]);
});

test('no draft has a page, and nothing leads to one', () => {
  const drafts = LOCALES.flatMap((locale) => pagesOf('.', locale)).filter(({ file }) => readPage('.', file, []).data?.['draft'] === true)
    .map(({ kind, locale, section, slug }) => (kind === 'faq' ? `/${locale}/faq/${section}/` : `/${locale}/${section}/${slug}/`));
  expect(drafts.filter((path) => pages.some((page) => page.path.endsWith(path)) || holding(path).length > 0)).toEqual([]);
});
