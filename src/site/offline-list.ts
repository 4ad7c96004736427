import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CODE_NAME, isPage, type KeptList, type Listed } from '../offline/addresses.ts';
import { TOOLS, type Tool } from '../lib/ids.ts';
import { languageOf, type Locale } from '../lib/locales.ts';
import { coverWordsHref, homeHref, href, statusHref, toolHref } from '../lib/urls.ts';
import type { LexiconFile } from '../search/lexicon.ts';

const CODE = '_astro/';
// Scripts, icons and the like that a page names in its head, and stylesheets.
const NAMED = /<(?:script|link)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g;

const fileOf = (dist: string, path: string) => join(dist, isPage(path) && path.endsWith('/') ? `${path}index.html` : path);

/** The pages and data of a language that must be there without a network, as paths from where the site begins. */
function startsOf(locale: Locale): { pages: string[]; data: string[] } {
  // Outside the bundler, addresses begin with a slash alone.
  const path = (address: string) => address.slice(1);
  const tools = (Object.keys(TOOLS) as Tool[]).map((tool) => path(toolHref(locale, tool)));
  return {
    pages: [homeHref(locale), href(`${locale}/search/`), statusHref(locale)].map(path).concat(tools, offlinePath(locale)),
    data: [coverWordsHref(locale), `${toolHref(locale, 'tracking')}meanings.json`, href(`${locale}/search-words.json`)].map(path),
  };
}

/** The page that stands in for one that is not kept, as a path. */
export const offlinePath = (locale: Locale): string => `${locale}/offline/`;

/** The parts of the search that every query needs. */
async function searchParts(dist: string, locale: Locale): Promise<string[]> {
  const lexicon = `pagefind/lexicon-${languageOf(locale).html.toLowerCase()}.json`;
  const { script } = JSON.parse(await readFile(join(dist, lexicon), 'utf8')) as LexiconFile;
  return [lexicon, ...(script ? [`pagefind/${script}`] : [])];
}

/** Code and styles with all that they import, at once or later; every name in them of a file that is there counts. */
async function withImports(dist: string, names: Iterable<string>): Promise<string[]> {
  const there = new Set(await readdir(join(dist, CODE)).catch(() => []));
  const reached = new Set([...names].filter((name) => there.has(name)));
  for (const name of reached) {
    for (const [found] of (await readFile(join(dist, CODE, name), 'utf8')).matchAll(CODE_NAME)) if (there.has(found)) reached.add(found);
  }
  return [...reached].map((name) => CODE + name);
}

/** What the worker of a language keeps: its start page, tools, statuses and search with all that they use, sorted; of a built site that is published under `base`. */
export async function keptList(dist: string, locale: Locale, base: string): Promise<KeptList> {
  const { pages, data } = startsOf(locale);
  const named = new Set<string>();
  const code = new Set<string>();
  for (const page of pages) {
    const html = await readFile(fileOf(dist, page), 'utf8');
    for (const [, address = ''] of html.matchAll(NAMED)) if (address.startsWith(base) && /\.(?:js|svg|webmanifest)$/.test(address)) named.add(address.slice(base.length));
    for (const [name] of html.matchAll(CODE_NAME)) code.add(name);
  }
  const plain = [...named].filter((path) => !path.startsWith(CODE));
  const paths = [...new Set([...pages, ...data, ...plain, ...await searchParts(dist, locale), ...await withImports(dist, code)])].sort();
  const files = await Promise.all(paths.map(async (path): Promise<Listed> => [path, createHash('sha256').update(await readFile(fileOf(dist, path))).digest('base64')]));
  return { base, offline: offlinePath(locale), files };
}
