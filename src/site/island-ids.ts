import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOOLS } from '../lib/ids.ts';
import { LOCALES } from '../lib/locales.ts';

/** A page without the mark by which Astro's dev server knows an island: nothing reads it on the finished site, and it is made from the path of the project's folder. */
export const withoutIslandId = (html: string): string => html.replace(/(<astro-island\b[^>]*?) uid="[^"]*"/g, '$1');

/** Takes these marks out of the tools of a built site, so that a build is the same in every folder. */
export async function dropIslandIds(dist: string): Promise<void> {
  for (const locale of LOCALES) for (const tool of Object.values(TOOLS)) {
    const file = join(dist, locale, 'tools', tool, 'index.html');
    await writeFile(file, withoutIslandId(await readFile(file, 'utf8')));
  }
}
