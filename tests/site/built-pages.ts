import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { originOf, readPages, type BuiltPage } from './read-pages.ts';

/** The folder of the built site. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(dist)) throw new Error('There is no dist/ to test. Run "npm run build" first.');

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = await readPages(dist);

/** The origin under which the pages will be published. */
export const origin = originOf(pages);

/** Where an address written on a page leads: the path with its fragment inside this site, or undefined if it leaves it. */
export function inside(page: BuiltPage, written: string): { path: string; fragment: string } | undefined {
  const url = new URL(written, origin + page.path);
  if (url.origin !== origin) return undefined;
  return { path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}
