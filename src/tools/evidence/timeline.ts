import type { IsoDate } from '../../lib/dates.ts';
import { ORDER_DATES, type OrderDate } from '../../lib/ids.ts';
import type { Case, Happening } from './cases.ts';

/** One day of a case; `own` is the buyer's line, where it is one. */
export interface TimelineLine { date: IsoDate; text: string; own?: Happening }

/** What happened, day by day: the order's dates and the buyer's own lines, the earliest first. */
export const timelineOf = ({ dates, happenings }: Pick<Case, 'dates' | 'happenings'>, events: Record<OrderDate, string>): TimelineLine[] => [
  ...ORDER_DATES.flatMap((id) => (dates[id] ? [{ date: dates[id], text: events[id] }] : [])),
  ...happenings.map((own) => ({ ...own, own })),
].sort((a, b) => a.date.localeCompare(b.date));
