import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, stalePairs, type Pair } from '../gate/freshness/freshness.ts';
import { markedAnew } from '../gate/freshness/marking.ts';
import { withMadeFrom } from '../gate/freshness/marks.ts';
import { readPages } from '../gate/pages.ts';

const nameOf = ({ translation }: Pair, moved: ReadonlyMap<string, string>) => moved.get(translation.file) ?? translation.file;

/** The translated sections under `root` that are behind now, to be left so by a change that both languages get at once; `moved` are files that the change renames. */
export const behindNow = (root: string, moved: ReadonlyMap<string, string> = new Map()): ReadonlySet<string> =>
  new Set(stalePairs(root).flatMap((pair) => pair.sections.map(({ id }) => `${nameOf(pair, moved)} ${id}`)));

/** Marks the sections as in step that were not behind before a change which both languages got at once, such as another name in their links. */
export function keepInStep(root: string, before: ReadonlySet<string>): void {
  for (const pair of pairsOf(readPages(root, []))) {
    const fresh = pair.sections.filter(({ id, state }) => state === 'stale' && !before.has(`${pair.translation.file} ${id}`));
    if (fresh.length === 0) continue;
    const path = join(root, pair.translation.file);
    writeFileSync(path, withMadeFrom(readFileSync(path, 'utf8'), markedAnew(pair, fresh)));
  }
}
