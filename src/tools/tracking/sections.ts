import { daysOf } from './days-text.ts';
import type { StatusEntry } from './book.ts';
import { isStatusId, NEXT, STAGES, STAGE_IDS, type StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** One status as the page of all statuses shows it. */
export interface ShownStatus {
  id: string; title: string; other: string; meaning: string; turn: string; days: number; daysText: string;
  fine: readonly string[]; late: readonly string[];
  next: readonly { id: string; title: string }[];
  /** What carriers write, each once. */
  also: readonly string[];
  article?: string;
}

/** The address of a status on the page of all statuses: its id with dashes. */
export const anchorOf = (id: StatusId): string => id.replaceAll('_', '-');

/** The status at an address, or undefined. */
export const statusOf = (anchor: string): StatusId | undefined => {
  const id = anchor.replaceAll('-', '_');
  return isStatusId(id) ? id : undefined;
};

/** The status at an address that an article names; an error names one that does not exist. */
export const statusAt = (anchor: string): StatusId => {
  const id = statusOf(anchor);
  if (!id) throw new Error(`There is no tracking status "${anchor}". Use the ids of content/tracking.yml, with dashes.`);
  return id;
};

/** All statuses by stage, in one language with the titles of the other; what `TrackingSections` takes. */
export function allSections(words: Words, twin: Words, book: Readonly<Record<StatusId, StatusEntry>>) {
  const shown = (id: StatusId): ShownStatus => {
    const { 'worry-after': days, turn, article, phrases } = book[id];
    const { title, meaning, fine, late } = words.statuses[id];
    const put = (lines: readonly string[]) => lines.map((line) => line.replaceAll('{days}', String(days)));
    return {
      id: anchorOf(id), title, other: twin.statuses[id].title, meaning, turn: words.turns[turn], days, daysText: days === 0 ? words.ui['act-today'] : daysOf(days, words),
      fine: put(fine), late: put(late),
      next: (NEXT[id] ?? []).map((next) => ({ id: anchorOf(next), title: words.statuses[next].title })),
      // Codes of interfaces say nothing to a buyer.
      also: [...new Map(phrases.map(({ text }) => text).filter((text) => !/^[A-Za-z]+(?:_[A-Za-z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text)).map((text) => [text.toLowerCase(), text])).values()],
      ...(article ? { article } : {}),
    };
  };
  return { stages: STAGE_IDS.map((stage) => ({ id: `stage-${stage}`, title: words.stages[stage], statuses: STAGES[stage].map(shown) })) };
}
