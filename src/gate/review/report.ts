import { addDays, type IsoDate } from '../../lib/dates.ts';
import { isDue } from './next-check.ts';
import { checksOf } from './report-checks.ts';
import { unlinkedGuides } from './report-links.ts';
import { draftsOf, labelsUnverified, marketsMissing, onlyReported, queriesMissing, twinsMissing } from './report-missing.ts';
import { factRow, shelvesOf, type Row } from './report-rows.ts';
import { unusedFacts } from './unused.ts';

/** The sections of the report, in the order in which they are read. */
export const REPORT_SECTIONS = ['due', 'soon', 'stale', 'figures', 'labels', 'drafts', 'twins', 'queries', 'reported', 'unused', 'unlinked'] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What the content needs on a day. `next` is the first day on which more becomes due than what is due or announced, and how much. */
export interface Report { today: IsoDate; next?: { day: IsoDate; count: number }; sections: Readonly<Record<ReportSection, readonly Row[]>> }

/** How many days ahead a check is announced. */
export const AHEAD = 30;

/** What is due, stale, missing, unused or without a way to it in the content under `root`; `stale` are translated sections that are older than their source. */
export function reportOf(root: string, today: IsoDate, stale: readonly Row[] = []): Report {
  const shelves = shelvesOf(root);
  const [checks, ahead] = [checksOf(shelves), addDays(today, AHEAD)];
  const later = checks.flatMap(({ day }) => (day && !isDue(day, ahead) ? day : []));
  const between = (after: IsoDate | undefined, until: IsoDate) => checks.filter(({ day }) => day && isDue(day, until) && !(after && isDue(day, after)));
  return {
    today,
    ...(later[0] && { next: { day: later[0], count: later.filter((day) => day === later[0]).length } }),
    sections: {
      due: between(undefined, today),
      soon: between(today, ahead),
      stale,
      figures: marketsMissing(shelves),
      labels: labelsUnverified(shelves),
      drafts: draftsOf(shelves),
      twins: twinsMissing(shelves),
      queries: queriesMissing(shelves),
      reported: onlyReported(shelves),
      unused: unusedFacts(shelves).map((id) => factRow(shelves, id)),
      unlinked: unlinkedGuides(shelves),
    },
  };
}
