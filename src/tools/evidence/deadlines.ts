import { endOfLimit, type IsoDate, type WorkCalendar } from '../../lib/dates.ts';
import { figureFor, type FactBook, type ShownFigure } from '../../lib/facts.ts';
import type { CaseDates } from '../../lib/case.ts';
import type { Market, MarketChoice, Problem } from '../../lib/ids.ts';
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

const PLAIN_WEEK: WorkCalendar = { week: 'mon-fri', holidays: [] };

// Asking early costs nothing, so a range is read by its early end; waiting is only over at its late end.
const lengthOf = (clock: Clock, figure: ShownFigure): number =>
  clocks[clock] === 'wait' ? figure.max ?? figure.value : figure.value;

/** The time limits of a problem (or of the recipient's own procedure), with the last day of each where the buyer's date is known. */
export function deadlines({ problem, recipient = 'everyone', market, dates, facts, calendars }: {
  problem: Problem; recipient?: Audience; market: MarketChoice | undefined;
  dates: CaseDates; facts: FactBook; calendars: Calendars;
}): readonly Deadline[] {
  const calendar = (market && market !== 'other' ? calendars[market] : undefined) ?? PLAIN_WEEK;
  const wanted: readonly Clock[] = ownClocks[recipient] ?? problems[problem].deadlines;
  return wanted.flatMap((clock): Deadline[] => {
    const figure = figureFor(facts, clock, market);
    if (!figure) return [];
    const from = ASKED_DATES.find((id) => id === facts[clock]?.from);
    const start = from && dates[from];
    const end = start && endOfLimit(start, { value: lengthOf(clock, figure), unit: figure.unit, firstDay: figure.firstDay }, calendar);
    return [{
      clock, figure, general: figure === facts[clock]?.figures.all,
      ...(from && { from }), ...(end && { end }),
    }];
  });
}
