import type { CaseDates } from '../../lib/case.ts';
import { addDays, daysBetween, isWorkingDay, type IsoDate } from '../../lib/dates.ts';
import { calendarOf } from '../../lib/facts.ts';
import { ORDER_DATES, type OrderDate } from '../../lib/ids.ts';
import type { Setting, ShownDate } from './dates.ts';

/** One day of the strip: what falls on it, and whether limits in working days pass over it. */
export interface StripDay { day: IsoDate; own: OrderDate[]; due: string[]; today: boolean; off: boolean }

/** A strip of more days than this is too narrow on a phone. */
const MOST = 11;

/** The days from the buyer's own dates to the last date of an outcome; nothing if there is no day but today, or too many. */
export function dayStrip(shown: readonly ShownDate[], dates: CaseDates, setting: Setting): StripDay[] {
  const { today } = setting;
  const due = shown.filter((item): item is ShownDate & { day: IsoDate } => item.day !== undefined && item.day !== today && !item.given);
  if (due.length === 0) return [];
  const last = [...due.map(({ day }) => day), today].toSorted().at(-1) ?? today;
  const first = [...due.map(({ day }) => day), today, ...ORDER_DATES.flatMap((id) => dates[id] ?? [])]
    .filter((day) => daysBetween(day, last) < MOST && day <= last).toSorted()[0] ?? today;
  if (due.some(({ day }) => day < first) || today < first) return [];
  const working = shown.some(({ figure }) => figure?.unit === 'business-day');
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, place) => {
    const day = addDays(first, place);
    return {
      day, today: day === today, off: working && !isWorkingDay(day, calendarOf(setting)),
      own: ORDER_DATES.filter((id) => dates[id] === day),
      due: due.filter((item) => item.day === day).map(({ id }) => id),
    };
  });
}
