import { factsOfPicture, isPicture } from '../lib/pictures.ts';
import { LOCALES } from '../lib/locales.ts';
import { pagesOf, plainPagesOf } from './files.ts';
import { FACTS_OF_TOOLS } from './needs.ts';
import { readPage, readYaml } from './read.ts';
import { usesIn, type Use } from './tags.ts';

const named = ({ name, attributes: { id = '', ids = id } }: Use): string[] => {
  if (name === 'Picture') return isPicture(id) ? factsOfPicture(id) : [];
  return ['Fact', 'FactTable', 'Clock', 'Statement'].includes(name) ? ids.split(/[\s,]+/) : [];
};

/** The facts that no guide and no tool shows, in the order of the file; readers meet them on the page of all facts only. Public bodies are shown all together. */
export function unusedFacts(root: string): string[] {
  const pages = LOCALES.flatMap((locale) => [...pagesOf(root, locale), ...plainPagesOf(locale)]);
  const used = new Set([...FACTS_OF_TOOLS, ...pages.flatMap(({ file }) => usesIn(readPage(root, file, []).body, 1).flatMap(named))]);
  const { data } = readYaml(root, 'content/facts.yml', []);
  return Object.entries(data ?? {}).filter(([id, fact]) => !used.has(id) && !(typeof fact === 'object' && fact !== null && 'contact' in fact)).map(([id]) => id);
}
