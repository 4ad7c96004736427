import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { elementsIn, htmlFiles, type FoundElement } from '../../src/site/html.ts';

/** A page of a built site, read once. */
export interface BuiltPage {
  /** The address: `/en/about/`, `/en/404.html`; of a site that is published under a path, with that path. */
  path: string;
  html: string;
  elements: readonly FoundElement[];
  ids: ReadonlySet<string>;
  locale: string;
  /** Not a page of its own: the choice of a language, and what stands at a wrong or an old address. */
  special: boolean;
}

/** Every page of a built site that is published under a base. */
export async function readPages(dist: string, base = '/'): Promise<BuiltPage[]> {
  return (await htmlFiles(dist)).map((file) => {
    const below = relative(dist, file).replace(/(^|\/)index\.html$/, '$1');
    const html = readFileSync(file, 'utf8');
    const elements = elementsIn(html);
    const ids = new Set(elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined));
    const special = below === '' || below.endsWith('404.html') || elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
    return { path: base + below, html, elements, ids, locale: below.split('/')[0] ?? '', special };
  });
}

/** The elements of a page with one of these names. */
export const named = (page: BuiltPage, ...names: string[]): FoundElement[] =>
  page.elements.filter(({ name }) => names.includes(name));

/** The origin under which pages will be published, taken from their canonical addresses. */
export function originOf(pages: readonly BuiltPage[]): string {
  const canonical = pages.flatMap((page) => named(page, 'link')).find(({ attributes }) => attributes.rel === 'canonical');
  return new URL(canonical?.attributes.href ?? 'https://missing.invalid').origin;
}
