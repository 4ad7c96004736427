import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { named, originOf, type BuiltPage } from './read-pages.ts';

const values = (elements: BuiltPage['elements'], attribute: string) =>
  elements.map(({ attributes }) => attributes[attribute]).filter((value) => value !== undefined);

/** What a page leads to or names: the links in its text, and the files it asks for; also where a page at an old address leads on. */
export const linksOf = (page: BuiltPage): string[] => values(named(page, 'a', 'area'), 'href');
export const filesOf = (page: BuiltPage): string[] => [
  ...values(named(page, 'link'), 'href'), ...values(page.elements, 'src'), ...values(page.elements, 'component-url'), ...values(page.elements, 'renderer-url'),
  ...named(page, 'form').flatMap(({ attributes: { action } }) => action ?? []),
  ...named(page, 'meta').filter(({ attributes }) => attributes['http-equiv'] === 'refresh').flatMap(({ attributes: { content = '' } }) => content.replace(/^.*url=/, '')),
];

/** Says of each address on the pages of a built site that leads into it and to nothing: where it stands, and what is missing. */
export function lostLinks(dist: string, pages: readonly BuiltPage[], links: (page: BuiltPage) => string[], base = '/'): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const origin = originOf(pages);
  const isFile = (path: string) => path.startsWith(base) && existsSync(join(dist, path.slice(base.length))) && statSync(join(dist, path.slice(base.length))).isFile();

  // A fragment with choices (`problem=damaged&for=platform`) speaks to a tool, not to an anchor.
  const problemWith = (page: BuiltPage, written: string): string | undefined => {
    const url = new URL(written, origin + page.path);
    if (url.origin !== origin) return undefined;
    const target = byPath.get(decodeURI(url.pathname));
    if (!target && !isFile(decodeURI(url.pathname))) return `${page.path} → ${written}: nothing is there`;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return target && anchor && !anchor.includes('=') && !target.ids.has(anchor) ? `${page.path} → ${written}: no such anchor` : undefined;
  };
  return pages.flatMap((page) => [...new Set(links(page))].map((link) => problemWith(page, link)).filter((problem) => problem !== undefined));
}
