import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf, type FoundElement } from '../../src/site/html.ts';
import { dist, origin, pages } from './built-pages.ts';
import { filesOf, linksOf, lostLinks } from './lost-links.ts';
import { named, type BuiltPage } from './read-pages.ts';

test('every link leads to a page and an anchor that exist', () => {
  expect(lostLinks(dist, pages, linksOf)).toEqual([]);
});

test('every file a page names exists', () => {
  expect(lostLinks(dist, pages, filesOf)).toEqual([]);
});

test('every reference to an id on the same page finds it', () => {
  const lost = pages.flatMap((page) => page.elements.flatMap(({ name, attributes }) =>
    ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'form']
      .flatMap((attribute) => attributes[attribute]?.split(/\s+/) ?? [])
      .filter((id) => !page.ids.has(id)).map((id) => `${page.path}: ${name} refers to #${id}`)));
  expect(lost).toEqual([]);
});

// Links that a reader may follow are not requests of the page; these attributes are.
const REQUESTING_LINKS = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|prerender)\b/;
function requested({ name, attributes }: FoundElement): string[] {
  const srcset = (attributes.srcset ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  const link = name === 'link' && REQUESTING_LINKS.test(attributes.rel ?? '') ? attributes.href : undefined;
  const drawn = name === 'use' || name === 'image' ? attributes.href ?? attributes['xlink:href'] : undefined;
  const { src, poster, data, action, formaction, ping, background } = attributes;
  const all = [src, poster, name === 'object' ? data : undefined, action, formaction, ping, background, link, drawn, ...srcset];
  return all.filter((value) => value !== undefined).filter((value) => value !== '');
}

test('no page asks another origin for anything', () => {
  const elsewhere = (page: BuiltPage) => page.elements.flatMap(requested)
    .filter((written) => !written.startsWith('data:') && new URL(written, origin + page.path).origin !== origin);
  expect(pages.flatMap((page) => elsewhere(page).map((written) => `${page.path}: ${written}`))).toEqual([]);
});

test('no stylesheet asks another origin for anything', () => {
  const sheets = globSync('**/*.css', { cwd: dist }).map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const);
  const inline = pages.flatMap((page) => named(page, 'style').map(({ node }) => [page.path, textOf(node)] as const));
  const found = [...sheets, ...inline].filter(([, css]) => /@import|url\(\s*['"]?(?:https?:)?\/\//.test(css));
  expect(found.map(([file]) => file)).toEqual([]);
});
