import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check.ts';
import { pagesOf } from '../../src/gate/files.ts';
import type { ReadPage } from '../../src/gate/known.ts';
import type { Problem } from '../../src/gate/problem.ts';
import { problemText } from '../../src/gate/tell.ts';
import { readPage } from '../../src/gate/read.ts';
import { checkRedirects, readRedirects, redirects, REDIRECTS } from '../../src/gate/addresses/redirects.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { scratchCopy } from './scratch.ts';

const root = mkdtempSync(join(tmpdir(), 'redirects-'));
mkdirSync(join(root, 'content'));
afterAll(() => rmSync(root, { recursive: true }));

const pages: ReadPage[] = LOCALES.flatMap((locale) => pagesOf('.', locale)).map((page) => ({ ...page, read: readPage('.', page.file, []), draft: page.slug === 'refund-times' }));

function problemsOf(text: string): Problem[] {
  writeFileSync(join(root, REDIRECTS), text);
  const problems: Problem[] = [];
  checkRedirects(root, pages, problems);
  return problems;
}

test.each<[string, string, number, readonly string[]]>([
  ['leads to no page', 'returns/old: returns/return-an-itm', 1, ['no page "returns/return-an-itm"', 'did you mean "returns/return-an-item"']],
  ['leads to a page of another section', 'returns/old: returns/contact-the-seller', 1, ['did you mean "sellers/contact-the-seller"']],
  ['leads to a heading that does not exist', 'returns/old: returns/return-an-item#chek-first', 1, ['no heading "chek-first"', 'did you mean "check-first"']],
  ['leads to a draft', '# Old\n\nreturns/old: returns/refund-times', 3, ['is a draft', 'draft: true']],
  ['is a page', 'returns/return-an-item: returns/return-deadlines', 1, ['is a page today', 'articles/returns/return-an-item.mdx', 'remove the line']],
  ['is a page of answers', 'faq/returns: returns/return-deadlines', 1, ['is a page today', 'faq/returns.mdx']],
  ['is a tool', 'tools/evidence: disputes/collect-evidence', 1, ['is a page today']],
  ['leads to another', 'returns/old: returns/return-an-item\nreturns/older: returns/old', 2, ['sent on twice', 'write returns/return-an-item']],
  ['leads to a heading of another', 'returns/older: returns/old#part\nreturns/old: returns/return-an-item#ask', 1, ['sent on twice', 'write returns/return-an-item#ask']],
  ['leads in a circle', 'returns/older: returns/old\nreturns/old: returns/older', 2, ['in a circle']],
  ['leads into a circle', 'returns/oldest: returns/older\nreturns/older: returns/old\nreturns/old: returns/older', 1, ['in a circle']],
  ['leads to itself', 'returns/old: returns/old', 1, ['to itself']],
  ['stands twice', 'returns/old: returns/return-an-item\nreturns/old: returns/return-deadlines', 2, ['twice']],
  ['is written as the browser shows it', 'https://aftercart.example/zh/returns/old/: returns/return-an-item', 1, ['write returns/old']],
  ['is written as a file', 'content/en/articles/returns/old.mdx: returns/return-an-item', 1, ['write returns/old']],
  ['lacks its section', 'old: returns/return-an-item', 1, ['"old"', '<section>/<name>']],
  ['names a heading of the old page', "'returns/old#here': returns/return-an-item", 1, ['<section>/<name>']],
  ['leads to an address as the browser shows it', 'returns/old: /en/returns/return-an-item/', 1, ['write returns/return-an-item']],
  ['has capitals', 'returns/Old: returns/return-an-item', 1, ['lower-case']],
  ['leads nowhere', 'returns/old:', 1, ['is missing', '<section>']],
  ['has fields of its own', 'returns/old:\n  to: returns/return-an-item', 1, ['is missing', '<section>']],
])('an old address that %s is told with its line and what to do', (_, text, line, says) => {
  const problems = problemsOf(text);
  const told = problems.filter((problem) => says.every((word) => problemText(problem).includes(word)));
  expect(told.map((problem) => `${problem.file}:${problem.line}`), problems.map((problem) => problemText(problem)).join('\n')).toContain(`${REDIRECTS}:${line}`);
});

test.each([
  ['nothing at all', '', {}],
  ['remarks alone', '# Old addresses.\r\n\r\n# returns/a: returns/b\r\n', {}],
  ['a guide, a heading, answers and a section', 'returns/a: returns/return-an-item\nreturns/b: returns/return-an-item#check-first # merged\nold-section/c: faq/returns\nfaq/d: returns\n',
    { 'returns/a': 'returns/return-an-item', 'returns/b': 'returns/return-an-item#check-first', 'old-section/c': 'faq/returns', 'faq/d': 'returns' }],
])('a list of old addresses may hold %s', (_, text, entries) => {
  expect(problemsOf(text)).toEqual([]);
  expect(redirects.parse(readRedirects(root, []).data)).toEqual(entries);
});

test('the check of the whole content holds the list against the pages', () => {
  const scratch = scratchCopy();
  writeFileSync(join(scratch.root, REDIRECTS), 'returns/old: returns/return-an-itm\n');
  const problems = checkContent(scratch.root);
  scratch.remove();
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${REDIRECTS}:1`]);
});
