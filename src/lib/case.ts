import { isIsoDate, type IsoDate } from './dates.ts';
import { ORDER_DATES, type OrderDate } from './ids.ts';
import { keep, recall } from './store.ts';

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

// What happens to an order, each event not before those of the lines above it.
const IN_TURN: readonly (readonly OrderDate[])[] = [
  ['ordered', 'paid'], ['delivered'], ['request-filed'], ['request-rejected', 'return-approved'], ['shipped-back'],
];
const AFTER_ORDER: readonly OrderDate[] = ['ship-by', 'estimated-delivery', 'last-scan', 'contacted-seller', 'seller-replied', 'refund-approved', 'statement'];

/** A date already given that cannot be true together with this one, as one of them would come before what it follows. */
export function conflictOf(dates: CaseDates, of: OrderDate, day: IsoDate): OrderDate | undefined {
  const place = IN_TURN.findIndex((ids) => ids.includes(of));
  const earlier = place < 0 ? IN_TURN[0] ?? [] : IN_TURN.slice(0, place).flat();
  const later = place < 0 ? [] : [...IN_TURN.slice(place + 1).flat(), ...(place === 0 ? AFTER_ORDER : [])];
  // A request may be made without a delivery, and a parcel be refused on the way: only what was given counts.
  return earlier.find((id) => (dates[id] ?? day) > day) ?? later.find((id) => (dates[id] ?? day) < day);
}

/** Adds dates to those of this visit; an undefined date is removed. */
export const keepCaseDates = (dates: CaseDates): boolean => keep('visit', 'dates', { ...caseDates(), ...dates });
