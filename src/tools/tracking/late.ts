import type { CaseDates } from '../../lib/case.ts';
import { addDays, daysBetween, type IsoDate, type WorkCalendar } from '../../lib/dates.ts';
import { calendarOf, endOfFigure, figureFor, type FactBook, type ShownFigure } from '../../lib/facts.ts';
import { ORDER_DATES, type Market, type MarketChoice, type OrderDate, type Step } from '../../lib/ids.ts';
import type { StatusFacts } from './book.ts';
import { DEADLINES_OF, NAMES_LAST_DAY, type Deadline, type DeadlineId } from './deadlines.ts';
import { DATE_OF, type StatusId } from './rules.ts';

/** What days are counted with; `market` undefined = not chosen. */
export interface Setting {
  today: IsoDate;
  market: MarketChoice | undefined;
  facts: FactBook;
  calendars: Partial<Record<Market, WorkCalendar>>;
}

/** A day that counts for this parcel, or the figure where the day it counts `from` is not known. */
export interface Mark { id: DeadlineId; day?: IsoDate; figure?: ShownFigure; from?: OrderDate; last: boolean }

/** Whether a parcel is late today. */
export interface Lateness {
  /** The day of the newest scan; missing where the text gave none. */
  since?: IsoDate;
  /** Calendar days since that scan, never negative. */
  day?: number;
  /** Our rule of thumb: days without a newer line after which to act; 0 is at once. */
  after: number;
  /** The first day on which to act; missing without a date unless it is today. */
  from?: IsoDate;
  /** What decided it: our rule of thumb, or a day of the order. */
  why: 'rule' | DeadlineId;
  late: boolean;
  /** The one thing to do first today. */
  step: Step;
  marks: readonly Mark[];
}

/** The buyer's date that the newest line of a status gives. */
export const dateOf = (status: StatusId): OrderDate => DATE_OF[status] ?? 'last-scan';

/** The dates of an order that make the answer more exact while a status stands, that of the newest line first. */
export function datesFor(status: StatusId): readonly OrderDate[] {
  const named = (DEADLINES_OF[status] ?? []).flatMap(({ date }) => date ?? []);
  return [dateOf(status), ...named, ...(named.length ? ['ordered' as const] : [])];
}

function markOf({ id, date, facts: ids, last: firm }: Deadline, dates: CaseDates, setting: Setting): Mark | undefined {
  const { market, facts } = setting;
  const last = firm === true;
  const given = date && dates[date];
  if (given) return { id, day: given, last };
  const fact = ids.find((each) => figureFor(facts, each, market));
  const figure = fact && figureFor(facts, fact, market);
  if (!fact || !figure) return undefined;
  const from = ORDER_DATES.find((each) => each === facts[fact]?.from);
  const start = from && dates[from];
  const end = start && endOfFigure(start, figure, calendarOf(setting), last ? 'early' : 'late');
  return { id, figure, last, ...(end ? { day: end } : {}), ...(from && !end ? { from } : {}) };
}

/**
 * Counts from the newest scan and the order's own dates to today. Without a date only statuses that cannot wait are late.
 * `named` is a last day that the newest line itself names.
 */
export function lateness(status: StatusId, entry: StatusFacts, dates: CaseDates, setting: Setting, named?: IsoDate): Lateness {
  const { today } = setting;
  const since = dates[dateOf(status)];
  const after = entry['worry-after'];
  const deadlines = DEADLINES_OF[status] ?? [];
  const last: Mark[] = named && NAMES_LAST_DAY.includes(status) ? [{ id: 'named', day: named, last: true }] : [];
  const marks = [...last, ...deadlines.flatMap((deadline) => markOf(deadline, dates, setting) ?? [])];

  const acting = deadlines.flatMap(({ id, acts, date, instead }) => {
    const mark = marks.find((each) => each.id === id);
    const own = mark?.day !== undefined && mark.figure === undefined && date !== undefined;
    return mark?.day && (acts === 'always' || (acts === 'date' && own)) ? [{ why: id, from: addDays(mark.day, 1), instead: own && instead === true }] : [];
  });
  // What cannot wait is due today, even if its scan is tomorrow’s elsewhere.
  const thumb = after === 0 ? (since && since < today ? since : today) : since && addDays(since, after);
  const reasons = [...(thumb && !acting.some(({ instead }) => instead) ? [{ why: 'rule' as const, from: thumb }] : []), ...acting];
  const first = reasons.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  const late = first !== undefined && first.from <= today;
  return {
    after, late, why: first?.why ?? 'rule', step: late ? entry.step : entry.fine, marks,
    ...(since ? { since, day: Math.max(0, daysBetween(since, today)) } : {}),
    ...(first ? { from: first.from } : {}),
  };
}
