import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from '../lib/locales.ts';
import { withSearch } from '../site/explain-search.ts';
import { readingOf } from '../site/reading.ts';
import type { CarrierBook } from '../tools/tracking/numbers.ts';
import { readCorpus } from './corpus.ts';
import type { Target } from './target.ts';
import { copyTargets } from './targets/copies.ts';
import { fragmentTargets } from './targets/fragments.ts';
import { packTargets } from './targets/packs.ts';
import { searchTargets } from './targets/search.ts';
import { storedTargets } from './targets/stored.ts';
import { trackingTargets } from './targets/tracking.ts';

/** Everything that takes a text of the reader's and needs no built site. */
export function plainTargets(root: string): Target[] {
  const { pastes, queries } = readCorpus(root);
  const carriers = parse(readFileSync(join(root, 'content/carriers.yml'), 'utf8')) as CarrierBook;
  return [...trackingTargets(pastes, readingOf(root), carriers), ...fragmentTargets(), ...storedTargets(queries), ...packTargets(root), ...copyTargets(queries)];
}

/** The search of every language over a built site, handed to `use` while it is open. Without a built site there is none. */
export async function withSearchTargets<T>(root: string, use: (targets: Target[]) => Promise<T>): Promise<T> {
  const dist = join(root, 'dist');
  const { queries } = readCorpus(root);
  const open = (locales: readonly (typeof LOCALES)[number][], found: Target[]): Promise<T> => {
    const [locale, ...rest] = locales;
    return locale ? withSearch(dist, locale, (opened) => open(rest, [...found, ...searchTargets(locale, opened, queries)])) : use(found);
  };
  return open(existsSync(join(dist, 'pagefind')) ? LOCALES : [], []);
}
