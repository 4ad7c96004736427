import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { textOf, type FoundElement } from '../../src/site/html.ts';
import { MARKETS } from '../../src/lib/ids.ts';
import { HTML_LANG, LOCALES, isLocale, type Locale } from '../../src/lib/locales.ts';
import { inside, pages } from './built-pages.ts';
import { named, type BuiltPage } from './read-pages.ts';

const independent = (locale: Locale): string => JSON.parse(readFileSync(new URL(`../../src/locales/${locale}.json`, import.meta.url), 'utf8')).site.independent;
const ordinary = pages.filter(({ special }) => !special);
const failing = (check: (page: BuiltPage) => boolean, among = pages) => among.filter((page) => !check(page)).map(({ path }) => path);
const meta = (page: BuiltPage, name: string) =>
  named(page, 'meta').find(({ attributes }) => attributes.name === name)?.attributes.content ?? '';
const titleOf = (page: BuiltPage) => named(page, 'title').map(({ node }) => textOf(node))[0] ?? '';
const shared = (of: (page: BuiltPage) => string) =>
  [...Map.groupBy(ordinary, of).values()].filter((same) => same.length > 1).map((same) => same.map(({ path }) => path));
const alternates = (page: BuiltPage) => Object.fromEntries(named(page, 'link')
  .filter(({ attributes }) => attributes.rel === 'alternate' && attributes.hreflang)
  .map(({ attributes }) => [attributes.hreflang, inside(page, attributes.href ?? '')?.path]));
const pathIn = ({ path, locale }: BuiltPage, other: Locale) => (isLocale(locale) ? path.replace(`/${locale}/`, `/${other}/`) : path);
const headingIds = (page: BuiltPage) =>
  named(page, 'h1', 'h2', 'h3', 'h4').map(({ attributes }) => attributes.id).filter((id) => id !== undefined);

const isInside = (node: FoundElement['node'], className: string): boolean => {
  const classes = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  const parent = node.parentNode;
  return classes.includes(className) || (parent !== null && 'tagName' in parent && isInside(parent, className));
};

test('there are pages in every language', () => {
  expect(LOCALES.filter((locale) => !ordinary.some((page) => page.locale === locale))).toEqual([]);
});

test('every page names its own language', () => {
  const langOf = (page: BuiltPage) => named(page, 'html')[0]?.attributes.lang;
  expect(failing((page) => (isLocale(page.locale) ? langOf(page) === HTML_LANG[page.locale] : Boolean(langOf(page))))).toEqual([]);
});

test('every page has exactly one first heading, with script and without', () => {
  const seenWithout = (page: BuiltPage, hidden: string) => named(page, 'h1').filter(({ node }) => !isInside(node, hidden));
  expect(failing((page) => ['js-only', 'no-js-only'].every((hidden) => seenWithout(page, hidden).length === 1))).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  expect(failing((page) => titleOf(page).length > 3 && meta(page, 'description').length > 8, ordinary)).toEqual([]);
  expect(shared(titleOf)).toEqual([]);
  expect(shared((page) => meta(page, 'description'))).toEqual([]);
});

test('every page names its twin in each language, and its twin exists', () => {
  const known = new Set(pages.map(({ path }) => path));
  // Who reads no language of the site gets the English text of a page, and the choice of a language in place of a front page.
  const neither = (page: BuiltPage) => (page.path === `/${page.locale}/` ? '/' : pathIn(page, LOCALES[0]));
  const isPaired = (page: BuiltPage) => isLocale(page.locale) && alternates(page)['x-default'] === neither(page)
    && LOCALES.every((other) => known.has(pathIn(page, other)) && alternates(page)[HTML_LANG[other]] === pathIn(page, other));
  const indexed = ordinary.filter((page) => !meta(page, 'robots').includes('noindex'));
  expect(failing(isPaired, indexed)).toEqual([]);
});

test('twins have the same anchors in their headings, in the same order', () => {
  const twin = new Map(pages.map((page) => [page.path, headingIds(page)]));
  expect(failing((page) => LOCALES.every((other) => headingIds(page).join() === twin.get(pathIn(page, other))?.join()))).toEqual([]);
});

test('no page carries an inline style or an inline event handler', () => {
  const found = pages.flatMap((page) => page.elements.flatMap(({ name, attributes }) => Object.keys(attributes)
    .filter((attribute) => attribute === 'style' || attribute.startsWith('on')).map((attribute) => `${page.path}: ${name} ${attribute}`)));
  expect(found).toEqual([]);
});

test('every page says that it is independent', () => {
  const says = (page: BuiltPage) => isLocale(page.locale)
    ? page.html.includes(independent(page.locale))
    : LOCALES.every((locale) => page.html.includes(independent(locale)));
  expect(failing(says)).toEqual([]);
});

test('every page is valid HTML', () => {
  const validator = new HtmlValidate(new StaticConfigLoader({
    extends: ['html-validate:standard'],
    // Matters of style, not of validity.
    rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-implicit-close': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' },
    // Astro puts one style element beside the islands; browsers take it anywhere.
    elements: ['html5', {
      'astro-island': { phrasing: true, flow: true, transparent: true },
      'astro-slot': { phrasing: true, flow: true, transparent: true },
      'style': { inherit: 'style', phrasing: true, flow: true },
    }],
  }));
  const messages = pages.flatMap(({ path, html }) => validator.validateStringSync(html, path).results
    .flatMap((result) => result.messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`)));
  expect(messages).toEqual([]);
});

test('no section of a guide is empty for the readers of any market', () => {
  const choices = [...MARKETS, 'other'];
  const holdsFor = (node: FoundElement['node'], market: string) => {
    const markets = node.attrs.find(({ name }) => name === 'data-m')?.value.split(' ');
    return !markets || markets.includes(market);
  };
  const empty = ordinary.flatMap((page) => named(page, 'article').filter(({ attributes }) => attributes.class === 'prose').flatMap(({ node }) => {
    const blocks = node.childNodes.filter((child): child is FoundElement['node'] => 'tagName' in child);
    return blocks.flatMap((block, at) => {
      if (block.tagName !== 'h2') return [];
      const rest = blocks.slice(at + 1);
      const end = rest.findIndex(({ tagName }) => tagName === 'h2');
      const section = end < 0 ? rest : rest.slice(0, end);
      return choices.filter((market) => !section.some((part) => holdsFor(part, market))).map((market) => `${page.path} ${textOf(block)}: ${market}`);
    });
  }));
  expect(empty).toEqual([]);
});
