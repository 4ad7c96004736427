import { FACTS_OF_TOOLS } from '../needs.ts';
import type { Shelves } from './report-rows.ts';
import { factsIn } from '../tags.ts';

/** The facts that no guide and no tool shows, in the order of the file; readers meet them on the page of all facts only. Public bodies are shown all together. */
export function unusedFacts({ facts, pages }: Shelves): string[] {
  const used = new Set([...FACTS_OF_TOOLS, ...pages.flatMap(({ read }) => factsIn(read.body))]);
  return Object.entries(facts.data ?? {}).filter(([id, fact]) => !used.has(id) && !(typeof fact === 'object' && fact !== null && 'contact' in fact)).map(([id]) => id);
}
