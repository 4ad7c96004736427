import { addDays, addWorkingDays, type IsoDate, type WorkCalendar } from '../../lib/dates.ts';
import { calendarOf, endOfFigure, figureFor, type FactBook, type ShownFigure } from '../../lib/facts.ts';
import type { CaseDates } from '../../lib/case.ts';
import type { Market, MarketChoice, Problem } from '../../lib/ids.ts';
import { isUrgent } from './engine.ts';
import { ASKED_DATES, clocks, ownClocks, problems, type AskedDate, type Audience, type Clock } from './rules.ts';

/** The working days of the markets; a market that is missing works Monday to Friday. */
export type Calendars = Partial<Record<Market, WorkCalendar>>;

/** One time limit that has a checked figure in the buyer's market. */
export interface Deadline {
  clock: Clock;
  figure: ShownFigure;
  /** The figure holds in general, not for this market alone. */
  general: boolean;
  /** The buyer's date it counts from, where a buyer can know that day. */
  from?: AskedDate;
  /** Its last day, where that date was given. */
  end?: IsoDate;
}

/** The time limits of a problem (or of the recipient's own procedure), with the last day of each where the buyer's date is known. */
export function deadlines({ problem, recipient = 'everyone', market, dates, facts, calendars }: {
  problem: Problem; recipient?: Audience; market: MarketChoice | undefined;
  dates: CaseDates; facts: FactBook; calendars: Calendars;
}): readonly Deadline[] {
  const calendar = calendarOf({ market, calendars });
  const wanted: readonly Clock[] = (isUrgent(problem) ? undefined : ownClocks[recipient]) ?? problems[problem].deadlines;
  return wanted.flatMap((clock): Deadline[] => {
    const figure = figureFor(facts, clock, market);
    if (!figure) return [];
    const from = ASKED_DATES.find((id) => id === facts[clock]?.from);
    const start = from && dates[from];
    const end = start && endOfFigure(start, figure, calendar, clocks[clock] === 'wait' ? 'late' : 'early');
    return [{
      clock, figure, general: figure === facts[clock]?.figures.all,
      ...(from && { from }), ...(end && { end }),
    }];
  });
}

/** An answer in a chat is asked for within so many working days: an editorial rule of thumb of ours. */
const ANSWER_DAYS = 2;

/** The days that a message to a seller may name: the last day of the window that ends first, and by when an answer is asked for, so that a day is left before that. */
export function askedDays(limits: readonly Deadline[], today: IsoDate, calendar: WorkCalendar): { 'answer-by': IsoDate; deadline?: IsoDate } {
  const deadline = limits.flatMap(({ clock, end }) => (clocks[clock] === 'act' && end && end >= today ? [end] : [])).sort()[0];
  const answer = addWorkingDays(today, ANSWER_DAYS, calendar);
  const before = deadline && addDays(deadline, -1);
  return { 'answer-by': before && before < answer ? (before > today ? before : today) : answer, ...(deadline && { deadline }) };
}
