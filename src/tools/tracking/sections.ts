import type { StatusFacts } from './book.ts';
import { isStatusId, STAGES, STAGE_IDS, type StatusId } from './rules.ts';
import { daysOf } from './days-text.ts';
import type { Words } from './wording.ts';

/** One status as a section of the page shows it. */
export interface ShownStatus { id: string; title: string; other: string; meaning: string; days: number; daysText: string; fine: string; late: string }

/** The address of a status on the page: its id with dashes. */
export const anchorOf = (id: StatusId): string => id.replaceAll('_', '-');

/** The status at an address on the page; an error names one that does not exist. */
export const statusAt = (anchor: string): StatusId => {
  const id = anchor.replaceAll('-', '_');
  if (!isStatusId(id)) throw new Error(`There is no tracking status "${anchor}". Use the ids of content/tracking.yml, with dashes.`);
  return id;
};

/** All statuses by stage, in one language with the titles of the other; what `TrackingSections` takes. */
export function allSections(words: Words, twin: Words, twinLang: string, statuses: Readonly<Record<StatusId, StatusFacts>>) {
  const { ui } = words;
  const stages = STAGE_IDS.map((stage) => ({
    id: `stage-${stage}`,
    title: words.stages[stage],
    statuses: STAGES[stage].map((id): ShownStatus => {
      const days = statuses[id]['worry-after'];
      const { title, meaning, fine, late } = words.statuses[id];
      const put = (lines: readonly string[]) => lines.join(lines[0]?.endsWith('。') ? '' : ' ').replaceAll('{days}', String(days));
      return { id: anchorOf(id), title, other: twin.statuses[id].title, meaning, days, daysText: daysOf(days, words), fine: put(fine), late: put(late) };
    }),
  }));
  return {
    stages, twinLang, title: ui.all, contents: ui.contents, note: ui['sections-note'], thumb: ui['rule-of-thumb'],
    worry: ui['worry-head'], actNow: ui['act-today'], whileFine: ui['while-fine'], whenLate: ui['when-late'],
  };
}
