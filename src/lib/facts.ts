import { MARKETS, type FactStart, type Market, type MarketChoice } from './ids.ts';
import { endOfLimit, type IsoDate, type WorkCalendar } from './dates.ts';

/** A figure as a page or tool shows it: already worded in one language, with the way to its source. */
export interface ShownFigure {
  value: number;
  max?: number;
  unit: string;
  /** `2 business days`, `30 days`, `US$100`. */
  text: string;
  note?: string;
  law?: boolean;
  /** The day it counts from is itself day one. */
  firstDay?: boolean;
  confidence: 'high' | 'medium';
  /** When it was checked, in words; where a new check is due they say so. */
  checked: string;
  /** A new check is due. */
  due?: true;
  /** The address of the fact's entry on the page of all facts. */
  href: string;
}

/** One fact with its figure for each market that has one; `all` holds everywhere else. */
export interface ShownFact {
  title: string;
  from?: FactStart;
  figures: Partial<Record<Market | 'all', ShownFigure>>;
}

/** Facts by id, in one language; what a tool receives as a prop. */
export type FactBook = Record<string, ShownFact>;

const DAYS: Partial<Record<string, number>> = { hour: 1 / 24, day: 1, 'business-day': 7 / 5, month: 30.4, year: 365 };

/** About how many calendar days a figure is long, for drawing it; 0 if it is no length of time. `max` takes the longer end of a range. */
export const lengthInDays = ({ value, max, unit }: ShownFigure, end?: 'max'): number => ((end && max) ?? value) * (DAYS[unit] ?? 0);

/** The figure that holds in this market, or undefined where none was checked. */
export function figureFor(book: FactBook, id: string, market: MarketChoice | undefined): ShownFigure | undefined {
  const figures = book[id]?.figures;
  return (market && market !== 'other' ? figures?.[market] : undefined) ?? figures?.all;
}

/** A fact's figures market by market, that of everywhere first, for a list of all of them. */
export const figureRows = (fact: ShownFact, markets: readonly { id: MarketChoice; name: string }[]): { market: string | undefined; figure: ShownFigure }[] =>
  (['all', ...MARKETS] as const).flatMap((market) => {
    const figure = fact.figures[market];
    return figure ? [{ market: markets.find(({ id }) => id === market)?.name, figure }] : [];
  });

const PLAIN: WorkCalendar = { week: 'mon-fri', holidays: [] };

/** The working days of the chosen market; without one, or where a market has none here, Monday to Friday. */
export const calendarOf = ({ market, calendars }: { market: MarketChoice | undefined; calendars: Partial<Record<Market, WorkCalendar>> }): WorkCalendar =>
  (market && market !== 'other' ? calendars[market] : undefined) ?? PLAIN;

/** The last day of a figure's time from `start`: the early end of a range for a day not to be missed, else the late end, as only then waiting is over. */
export const endOfFigure = (start: IsoDate, { value, max = value, unit, firstDay }: ShownFigure, calendar: WorkCalendar, end: 'early' | 'late'): IsoDate | undefined =>
  endOfLimit(start, { value: end === 'early' ? value : max, unit, firstDay }, calendar);
