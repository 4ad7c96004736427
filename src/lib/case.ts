import { isIsoDate, type IsoDate } from './dates.ts';
import { CASE_TEXTS, ORDER_DATES, type CaseText, type OrderDate } from './ids.ts';
import { forget, keep, recall } from './store.ts';

/** Choices that may stand in an address; never dates, numbers of orders or notes. */
export type Choices = Record<string, string>;

const ID = /^[a-z][a-z0-9_-]{0,60}$/;

/** Reads `#problem=damaged&for=platform` or the bare form `#damaged` (then under `problem`); what is malformed is dropped. */
export function readFragment(hash: string): Choices {
  const text = hash.replace(/^#/, '').slice(0, 2000);
  if (ID.test(text)) return { problem: text };
  const choices: Choices = {};
  for (const pair of text.split('&')) {
    const [key = '', value = ''] = pair.split('=');
    if (ID.test(key) && ID.test(value)) choices[key] = value;
  }
  return choices;
}

/** Writes choices as a fragment without the `#`, in the order given; empty choices give an empty text. */
export const writeFragment = (choices: Choices): string =>
  Object.entries(choices).map(([key, value]) => `${key}=${value}`).join('&');

/** The buyer's own dates about one order. */
export type CaseDates = Partial<Record<OrderDate, IsoDate>>;

/** The dates given on this visit, on any page; anything malformed is dropped. */
export const caseDates = (): CaseDates => asCaseDates(recall('visit', 'dates'));

/** What was kept as dates of an order; anything malformed is dropped. */
export function asCaseDates(kept: unknown): CaseDates {
  if (typeof kept !== 'object' || kept === null) return {};
  const entries = ORDER_DATES.map((id) => [id, Reflect.get(kept, id)] as const);
  return Object.fromEntries(entries.filter(([, date]) => isIsoDate(date)));
}

// Which dates cannot lie before which: only what is always so, as a request may come before a delivery, and cash is paid at the door.
const FOLLOWS: Partial<Record<OrderDate, readonly OrderDate[]>> = {
  ordered: ORDER_DATES.filter((id) => id !== 'ordered'),
  delivered: ['shipped-back'],
  'contacted-seller': ['seller-replied'],
  'request-filed': ['request-rejected', 'return-approved', 'shipped-back'],
  'return-approved': ['shipped-back'],
  paid: ['statement'],
};

/** A date already given that cannot be true together with this one, as one of them would come before what it follows. */
export const conflictOf = (dates: CaseDates, of: OrderDate, day: IsoDate): OrderDate | undefined => ORDER_DATES.find((other) => {
  const given = dates[other];
  return given !== undefined && ((FOLLOWS[other]?.includes(of) && given > day) || (FOLLOWS[of]?.includes(other) && given < day));
});

/** Nothing was bought on the platform before this day. */
const FIRST_DAY = '2020-01-01';
// The two dates that may still be to come.
const AHEAD: readonly OrderDate[] = ['ship-by', 'estimated-delivery'];

/** What is wrong with a day on which something happened: before there was a shop, or still to come. */
export const faultOfDay = (day: IsoDate, today: IsoDate | undefined): 'old' | 'future' | undefined =>
  (day < FIRST_DAY ? 'old' : today && day > today ? 'future' : undefined);

/** What is wrong with a date of the order: before there was a shop, still to come, or impossible beside another date; undefined if it can be. */
export function faultOf(dates: CaseDates, of: OrderDate, day: IsoDate, today: IsoDate | undefined): 'old' | 'future' | { other: OrderDate; date: IsoDate } | undefined {
  const alone = faultOfDay(day, AHEAD.includes(of) ? undefined : today);
  if (alone) return alone;
  const other = conflictOf(dates, of, day);
  const date = other && dates[other];
  return other && date ? { other, date } : undefined;
}

/** Whether two sets of dates can belong to one order: no date is known to both and differs. */
export const sameOrder = (one: CaseDates, other: CaseDates): boolean =>
  ORDER_DATES.every((id) => one[id] === undefined || other[id] === undefined || one[id] === other[id]);

/** Adds dates to those of this visit; an undefined date is removed. */
export const keepCaseDates = (dates: CaseDates): boolean => keep('visit', 'dates', { ...caseDates(), ...dates });

/** What the buyer typed about one order, to stand in messages. */
export type CaseTexts = Partial<Record<CaseText, string>>;

/** The longest such text, in characters. */
export const TEXT_LENGTH = 300;

/** What was kept as texts of a case; anything malformed is dropped. */
export function asCaseTexts(kept: unknown): CaseTexts {
  if (typeof kept !== 'object' || kept === null) return {};
  const entries = CASE_TEXTS.map((id) => [id, Reflect.get(kept, id)] as const);
  return Object.fromEntries(entries.flatMap(([id, text]) => (typeof text === 'string' && text !== '' ? [[id, text.slice(0, TEXT_LENGTH)]] : [])));
}

/** The texts typed on this visit, on any page. */
export const caseTexts = (): CaseTexts => asCaseTexts(recall('visit', 'texts'));

/** Adds texts to those of this visit; an empty text is removed. */
export const keepCaseTexts = (texts: CaseTexts): boolean => keep('visit', 'texts', asCaseTexts({ ...caseTexts(), ...texts }));

/** Forgets what was said of an order on this visit: its dates, its texts, and which kept case was in view. */
export const forgetVisitCase = (): void => (['dates', 'texts', 'open-case'] as const).forEach(forget);
