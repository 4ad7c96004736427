import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filesIn } from './built-files.ts';
import type { Headers } from './files.ts';
import { forAllFiles } from './headers-file.ts';
import { rulesIn } from './redirects.ts';

/** What a host must know of a built site; all of it stands in the build itself. */
export interface Published {
  /** The path under which the site is published, with a slash at both ends. */
  base: string;
  /** The headers of every answer. */
  headers: Headers;
  /** New addresses, from the root of the host, by old ones without the slash at their end. */
  moved: ReadonlyMap<string, string>;
  /** The folders with a 404 page of their own, the deepest first, as paths below the base: `en/`, then '' for all else. */
  lost: readonly string[];
  /** All files that are sent, as sorted paths below the base. */
  files: readonly string[];
}

const LOST = '404.html';

/** Reads a build of the site; rejects where `dist` is none. */
export async function readPublished(dist: string): Promise<Published> {
  const [headers, redirects, files] = await Promise.all([readFile(join(dist, '_headers'), 'utf8'), readFile(join(dist, '_redirects'), 'utf8'), filesIn(dist)]);
  const lost = files.filter((file) => posix.basename(file) === LOST).map((file) => file.slice(0, -LOST.length));
  return { ...forAllFiles(headers), moved: rulesIn(redirects), lost: lost.sort((a, b) => b.length - a.length), files };
}

/** The 404 page for an address below the base: the one in its folder, else in the next folder up. */
export function lostPage({ lost }: Pick<Published, 'lost'>, path: string): string | undefined {
  const folder = lost.find((each) => path.startsWith(each));
  return folder === undefined ? undefined : folder + LOST;
}
