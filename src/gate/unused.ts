import { LOCALES } from '../lib/locales.ts';
import { pagesOf, plainPagesOf } from './files.ts';
import { FACTS_OF_TOOLS } from './needs.ts';
import { readPage, readYaml } from './read.ts';
import { factsIn } from './tags.ts';

/** The facts that no guide and no tool shows, in the order of the file; readers meet them on the page of all facts only. Public bodies are shown all together. */
export function unusedFacts(root: string): string[] {
  const pages = LOCALES.flatMap((locale) => [...pagesOf(root, locale), ...plainPagesOf(locale)]);
  const used = new Set([...FACTS_OF_TOOLS, ...pages.flatMap(({ file }) => factsIn(readPage(root, file, []).body))]);
  const { data } = readYaml(root, 'content/facts.yml', []);
  return Object.entries(data ?? {}).filter(([id, fact]) => !used.has(id) && !(typeof fact === 'object' && fact !== null && 'contact' in fact)).map(([id]) => id);
}
