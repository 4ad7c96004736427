import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FOR_HOSTS } from './files.ts';

/** All files of a built site that are sent to readers, as sorted paths below it with slashes. */
export async function filesIn(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.filter((path) => !FOR_HOSTS.includes(path)).sort();
}
