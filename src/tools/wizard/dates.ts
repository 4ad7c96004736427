import type { CaseDates } from '../../lib/case.ts';
import { addDays, type IsoDate, type WorkCalendar } from '../../lib/dates.ts';
import { calendarOf, endOfFigure, figureFor, type FactBook, type ShownFigure } from '../../lib/facts.ts';
import { type Market, type MarketChoice, ORDER_DATES, type OrderDate } from '../../lib/ids.ts';
import { CLOSING, OLD, type Clock, type FactIds, type Flow, type Limit, type Outcome } from './flow.ts';

/** What dates are counted with; `market` undefined = not chosen. */
export interface Setting {
  today: IsoDate;
  market: MarketChoice | undefined;
  facts: FactBook;
  calendars: Partial<Record<Market, WorkCalendar>>;
}

/** Says whether a fact still fits the order after these questions. */
export const fits = (flow: Flow, fact: string, asked: readonly string[]): boolean =>
  !(Object.hasOwn(flow.notAfter, fact) && flow.notAfter[fact]?.some((question) => asked.includes(question)));

/** The first of these facts with a figure that holds here for the wizard's questions. */
export function holding(flow: Flow, ids: FactIds, { facts, market }: Setting): { fact: string; figure: ShownFigure } | undefined {
  for (const fact of typeof ids === 'string' ? [ids] : ids) {
    const except = Object.hasOwn(flow.exceptions, fact) ? flow.exceptions[fact] : undefined;
    const figure = except?.some((id) => id === market) ? undefined : figureFor(facts, fact, market);
    if (figure) return { fact, figure };
  }
  return undefined;
}

/** The buyer's date a fact counts from; the moment an order waits for shipment is taken as the day of the order. */
export function startDate(fact: string, facts: FactBook): OrderDate | undefined {
  const from = facts[fact]?.from;
  return from === 'awaiting-shipment' ? 'ordered' : ORDER_DATES.find((id) => id === from);
}

/** The day that a time counts from, as the buyer gave it; an order is taken as paid on the day it was made. */
const givenFor = (from: OrderDate | undefined, dates: CaseDates): IsoDate | undefined =>
  from && (dates[from] ?? (from === 'paid' ? dates.ordered : undefined));

/** A time of some hours; a buyer gives days only, so its end is no day that could be named. */
const isShort = ({ unit, value }: ShownFigure) => unit === 'hour' && value < 24;

/** The last day on which an answer holds; `forever`, `next` (the answer does not exist here), or another answer to give. */
function holdsThrough(flow: Flow, limit: Limit, clock: Clock, given: IsoDate, dates: CaseDates, setting: Setting): { day: IsoDate } | { say: string } {
  if (typeof limit === 'number') return { day: addDays(given, limit) };
  if ('without' in limit) {
    if (holding(flow, limit.without, setting)) return { say: 'next' };
    return limit.days === undefined ? { say: 'forever' } : { day: addDays(given, limit.days) };
  }
  const held = holding(flow, limit.fact, setting);
  if (!held && limit.alsoIn?.some((id) => id === setting.market)) return { say: 'forever' };
  if (!held) return limit.days === undefined ? { say: limit.otherwise ?? 'forever' } : { day: addDays(given, limit.days) };
  const from = startDate(held.fact, setting.facts) ?? clock.date;
  const start = from === clock.date ? given : dates[from];
  const end = start && endOfFigure(start, held.figure, calendarOf(setting), 'late');
  return end ? { day: addDays(end, -(limit.less ?? 0)) } : { say: 'forever' };
}

/** The answer a date gives to a question with a clock; undefined where the question has none. */
export function answerFromDate(flow: Flow, question: string, date: IsoDate, setting: Setting, dates: CaseDates = {}): string | undefined {
  const clock = Object.hasOwn(flow.clocks, question) ? flow.clocks[question] : undefined;
  for (const [answer, limit] of clock?.steps ?? []) {
    if (!clock || limit === undefined) return answer;
    const holds = holdsThrough(flow, limit, clock, date, dates, setting);
    if ('day' in holds) {
      if (setting.today <= holds.day) return answer;
    } else if (holds.say !== 'next') {
      return holds.say === 'forever' ? answer : holds.say;
    }
  }
  return undefined;
}

/** Whether an answer exists in the chosen market; with no market chosen every answer does. */
export function answerExists(flow: Flow, question: string, answer: string, setting: Setting): boolean {
  if (!setting.market) return true;
  const step = flow.clocks[question]?.steps.find(([id]) => id === answer)?.[1];
  return typeof step !== 'object' || 'without' in step || step.otherwise !== 'next' || holding(flow, step.fact, setting) !== undefined
    || (step.alsoIn?.some((id) => id === setting.market) ?? false);
}

/** One date of an outcome: its day if it can be counted (`thumb`: by our own rule of thumb), else the figure and the day it counts from, else `hidden`. */
export interface ShownDate { id: string; thumb?: true; day?: IsoDate; figure?: ShownFigure; fact?: string; from?: OrderDate; given?: OrderDate; last: boolean; hidden: boolean }

/**
 * The dates of an outcome's label after the questions `asked`; a date whose fact has no figure in the market is `hidden`
 * (the order page shows it), one that no longer fits the order, or a law without a figure, is left out.
 */
export function outcomeDates(flow: Flow, outcome: Outcome, dates: CaseDates, setting: Setting, asked: readonly string[] = []): ShownDate[] {
  const old = ORDER_DATES.some((id) => (dates[id] ?? setting.today) <= addDays(setting.today, -OLD));
  return outcome.dates.filter((item) => old || !item.old).flatMap(({ id, date, fact, days, from, law, last = false }): ShownDate[] => {
    if (date) {
      if (date === 'today') return [{ id, day: setting.today, last, hidden: false }];
      const day = dates[date];
      if (day) return [{ id, day, given: date, last, hidden: false }];
      if (!fact) return [{ id, from: date, last, hidden: false }];
    }
    const fitting = (typeof fact === 'string' ? [fact] : fact ?? []).filter((item) => fits(flow, item, asked));
    const held = holding(flow, fitting, setting);
    const counted = held?.fact ?? (days === undefined ? undefined : fitting[0]);
    if (!counted) return law || fitting.length === 0 ? [] : [{ id, last, hidden: true }];
    if (held && last && isShort(held.figure)) return [{ id, last, hidden: false, ...held }];
    const starts = from ? undefined : startDate(counted, setting.facts);
    const start = from ? setting.today : givenFor(starts, dates);
    const day = start && (held ? endOfFigure(start, held.figure, calendarOf(setting), last ? 'early' : 'late') : addDays(start, days ?? 0));
    return [{ id, last, hidden: !held && !start && !starts, ...(held ?? { thumb: true }), ...(day ? { day } : starts ? { from: starts } : {}) }];
  });
}

/** The outcome that holds once dates are known: the one the answers led to, or what it says instead where one of its windows closes. */
export function settled(flow: Flow, id: string, dates: CaseDates, setting: Setting, asked: readonly string[] = []): string {
  const outcome = Object.hasOwn(flow.outcomes, id) ? flow.outcomes[id] : undefined;
  if (!outcome?.instead) return id;
  const near = outcomeDates(flow, outcome, dates, setting, asked)
    .some(({ id: date, day }) => day && outcome.closing?.includes(date) && day >= setting.today && addDays(setting.today, CLOSING) >= day);
  return near ? outcome.instead : id;
}
