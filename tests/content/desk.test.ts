import { describe, expect, test } from 'vitest';
import { agrees, bodyDifferences, pairsOf, writtenSections } from '../../src/desk/pairs.ts';
import { sectionsOf } from '../../src/desk/sections.ts';

const ids = (...list: string[]) => list.map((id) => ({ id }));
const rows = (left: { id: string }[], right: { id: string }[]) => pairsOf(left, right).map((row) => [row.left?.id ?? '—', row.right?.id ?? '—'].join(' '));

describe('two texts side by side', () => {
  test.each([
    ['the same headings', ids('a', 'b'), ids('a', 'b'), ['a a', 'b b']],
    ['another order', ids('a', 'b'), ids('b', 'a'), ['a a', 'b b']],
    ['one missing to the right', ids('a', 'b', 'c'), ids('a', 'c'), ['a a', 'b —', 'c c']],
    ['one missing to the left', ids('a', 'c'), ids('a', 'b', 'c'), ['a a', '— b', 'c c']],
    ['one missing at the beginning', ids('b'), ids('a', 'b'), ['— a', 'b b']],
    ['two missing in a row', ids('a'), ids('a', 'b', 'c'), ['a a', '— b', '— c']],
    ['nothing to the right', ids('a'), [], ['a —']],
  ])('%s', (_, left, right, expected) => expect(rows(left, right)).toEqual(expected));
});

describe('what one section names and the other does not', () => {
  const told = (left: string, right: string) => bodyDifferences({ id: 'a', body: left }, { id: 'a', body: right });
  test.each([
    ['a fact', '<Fact id="ship-by" />', 'Words.', { left: ['<Fact> ship-by'], right: [] }],
    ['the market of a fact', '<Fact id="ship-by" in="uk" />', '<Fact id="ship-by" />', { left: ['<Fact> ship-by uk'], right: ['<Fact> ship-by'] }],
    ['one fact of a table', '<FactTable ids="a b" />', '<FactTable ids="b" />', { left: ['<FactTable> a'], right: [] }],
    ['a name of a button', 'Words.', '<Label id="orders" />', { left: [], right: ['<Label> orders'] }],
    ['the place of a link', '<Go to="x" at="y">w</Go>', '<Go to="x" at="z">w</Go>', { left: ['<Go> x #y'], right: ['<Go> x #z'] }],
    ['a list without an id', '<Contacts />', 'Words.', { left: ['<Contacts>'], right: [] }],
  ])('%s', (_, left, right, expected) => expect(told(left, right)).toEqual(expected));

  test('the words and how often something is named do not count', () => {
    expect(agrees(told('<Fact id="a" /> and <Fact id="a" />, <b>bold</b>', '<Fact id="a" />'))).toBe(true);
  });
});

test('a text is cut at its headings, and what stands before the first is a part too', () => {
  const parts = writtenSections('Before.\n\n<H2 id="one">One <b>x</b></H2>\n\nText.\n\n<H2 id="two">Two</H2>\n\nEnd.');
  expect(parts.map(({ id }) => id)).toEqual(['', 'one', 'two']);
  expect(parts[1]?.body).toContain('Text.');
  expect(parts[1]?.body).not.toContain('End.');
});

describe('a rendered text', () => {
  const cut = sectionsOf('<p>Before</p><h2 id="one">One</h2><p aria-labelledby="one two"><a href="#two">x</a><a href="#fact-a">y</a><a href="/en/">z</a></p><h2 id="two">Two</h2>', { prefix: 'en-', page: '/en/a/' });
  test('is cut at its headings under their own ids', () => expect(cut.map(({ id }) => id)).toEqual(['', 'one', 'two']));
  test('gets ids of its own, and what refers to them follows', () => {
    expect(cut[1]?.html).toContain('<h2 id="en-one">');
    expect(cut[1]?.html).toContain('aria-labelledby="en-one en-two"');
    expect(cut[1]?.html).toContain('href="#en-two"');
  });
  test('leads to its own page for an anchor that it does not hold, and leaves other links alone', () => {
    expect(cut[1]?.html).toContain('href="/en/a/#fact-a"');
    expect(cut[1]?.html).toContain('href="/en/"');
  });
});
