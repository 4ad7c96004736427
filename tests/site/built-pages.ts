import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsIn, htmlFiles, type FoundElement } from '../../src/site/html.ts';

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(dist)) throw new Error('There is no dist/ to test. Run "npm run build" first.');

/** A page of the built site, read once. */
export interface BuiltPage {
  /** The address: `/en/about/`, `/en/404.html`. */
  path: string;
  html: string;
  elements: readonly FoundElement[];
  ids: ReadonlySet<string>;
  locale: string;
  /** Not a page of its own: the choice of a language, and what stands at a wrong or an old address. */
  special: boolean;
}

const readPage = (file: string): BuiltPage => {
  const path = `/${relative(dist, file)}`.replace(/(^|\/)index\.html$/, '$1');
  const html = readFileSync(file, 'utf8');
  const elements = elementsIn(html);
  const ids = new Set(elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined));
  return { path, html, elements, ids, locale: path.split('/')[1] ?? '', special: path === '/' || path.endsWith('404.html') || elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh') };
};

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = (await htmlFiles(dist)).map(readPage);

/** The elements of a page with one of these names. */
export const named = (page: BuiltPage, ...names: string[]): FoundElement[] =>
  page.elements.filter(({ name }) => names.includes(name));

/** The origin under which the pages will be published, taken from their canonical addresses. */
export const origin = ((): string => {
  const canonical = pages.flatMap((page) => named(page, 'link')).find(({ attributes }) => attributes.rel === 'canonical');
  return new URL(canonical?.attributes.href ?? 'https://missing.invalid').origin;
})();

/** Where an address written on a page leads: the path with its fragment inside this site, or undefined if it leaves it. */
export function inside(page: BuiltPage, written: string): { path: string; fragment: string } | undefined {
  const url = new URL(written, origin + page.path);
  if (url.origin !== origin) return undefined;
  return { path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}
