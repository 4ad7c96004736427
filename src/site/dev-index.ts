import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the background build of the dev server puts a site whose search index the dev server may use. */
export const INDEX_SITE = 'node_modules/.cache/aftercart/search-site';

/** A search index on this machine: its folder, and when it was made. */
export interface SearchIndex { folder: string; made: Date }

const ENTRY = 'lexicon-en.json';

/** The newest search index of the project under `root`, of the last build or made beside the dev server. */
export function newestIndex(root: string): SearchIndex | undefined {
  const folders = ['dist', INDEX_SITE].map((site) => join(root, site, 'pagefind')).filter((folder) => existsSync(join(folder, ENTRY)));
  const [newest] = folders.map((folder) => ({ folder, made: statSync(join(folder, ENTRY)).mtime })).sort((a, b) => b.made.getTime() - a.made.getTime());
  return newest;
}

/** When anything of the content was saved last. */
export function lastSaved(root: string): Date {
  const times = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return new Date(Math.max(0, ...times));
}
