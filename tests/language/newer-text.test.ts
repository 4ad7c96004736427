import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsIn, type FoundElement } from '../../src/site/html.ts';
import { translated } from '../../src/site/translated.ts';
import { scratchProject } from './scratch-project.ts';

// A site of few pages, made of the real pages, components and content in which three English pages, and one Chinese, were changed.
const KEPT = ['[section]/[slug].astro', 'faq/[section].astro', '[about].astro'];
const project = scratchProject();
afterAll(() => project.remove());

const change = (file: string, pattern: RegExp, words: string) => project.change(file, (before) => {
  const after = before.replace(pattern, words);
  expect(after).not.toBe(before);
  return after;
});

beforeAll(() => {
  const pages = join(project.root, 'src/pages');
  for (const file of globSync('**/*.{astro,ts}', { cwd: pages })) if (!KEPT.includes(file.replace('[locale]/', ''))) rmSync(join(pages, file));
  // The other pages are only linked to; without their text they are built in no time.
  for (const file of globSync('content/*/articles/*/*.mdx').filter((path) => !path.includes('partial-refund-offers'))) change(file, /(?<=\n---\n)[\s\S]*$/, '\nWords.\n');
  change('astro.config.mjs', /givenFiles\(\),\n|contentGate\(\),\n|finish\(\),\n|offline\(\),\n/g, '');
  const guide = 'content/en/articles/returns/partial-refund-offers.mdx';
  change(guide, /^title: /m, 'title: Now ');
  change(guide, /^---\n\n/m, '---\n\nNewer words. ');
  change(guide, /(?<=<H2 id="fair-amount">)/, 'Newer: ');
  change('content/en/pages/about.mdx', /$/, '\nNewer words.\n');
  translated(project.root, ['source', 'zh/faq/delivery']);
  change('content/zh/faq/delivery.mdx', /(?<=<H2 id="pending">)/, '新：');
  const { status, told } = project.build();
  expect(status, told.slice(-3000)).toBe(0);
}, 300_000);

const read = (path: string) => readFileSync(join(project.root, 'dist', path, 'index.html'), 'utf8');
const classOf = ({ attributes }: FoundElement) => attributes['class'] ?? '';
/** The notes of a page: what stands before each, and where it leads. */
function notesOn(path: string): (string | undefined)[][] {
  const elements = elementsIn(read(path));
  return elements.flatMap((note, index) => {
    if (!('data-pagefind-ignore' in note.attributes)) return [];
    const before = elements.slice(0, index).findLast(({ name, node }) => name === 'h2' || node.parentNode === note.node.parentNode);
    const link = elements[index + 1]?.attributes ?? {};
    return [[before?.attributes['id'] ?? (before && (classOf(before) || before.name)), link['href'], link['hreflang']]];
  });
}

describe('a note stands', () => {
  test('under the answer, before the text and under each heading of a guide that are behind, and leads to the same place of the source', () => {
    const source = '/en/returns/partial-refund-offers/';
    expect(notesOn('zh/returns/partial-refund-offers')).toEqual([
      ['label answer', source, 'en'], ['label toc-top', source, 'en'], ['fair-amount', `${source}#fair-amount`, 'en'],
    ]);
  });
  test('on the page about the site', () => expect(notesOn('zh/about')).toEqual([['mistakes', '/en/about/#mistakes', 'en']]));
  test('on an FAQ page in English where Chinese is the source', () => expect(notesOn('en/faq/delivery')).toEqual([['pending', '/zh/faq/delivery/#pending', 'zh-Hans']]));
  test('in the words of the reader', () => {
    expect(read('zh/about')).toContain('英文版后来改过');
    expect(read('en/faq/delivery')).toContain('newer Chinese text');
  });
});

test.each(['en/returns/partial-refund-offers', 'en/about', 'zh/faq/delivery'])('no note stands on a source: %s', (path) => expect(notesOn(path)).toEqual([]));
