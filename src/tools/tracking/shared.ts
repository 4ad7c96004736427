import type { WorkCalendar } from '../../lib/dates.ts';
import type { FactBook } from '../../lib/facts.ts';
import { agency, carrier, payment, platform, secure, seller, wait } from '../../lib/icons.ts';
import type { Market, Step } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import type { StatusFacts } from './book.ts';
import type { StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** What the page gives to the island. */
export interface TrackingProps {
  locale: Locale;
  words: Words;
  /** `packStatuses(book)` of content/tracking.yml. */
  statuses: Readonly<Record<StatusId, StatusFacts>>;
  /** At least the figures of `FACTS` in rules.ts. */
  facts: FactBook;
  /** Working days by market; a missing market works Monday to Friday. */
  calendars: Partial<Record<Market, WorkCalendar>>;
  /** The markets as this language calls them, without `other`. */
  markets: readonly { id: Market; name: string }[];
  /** The wizard and the page of all statuses without a fragment; articles by id. */
  links: { wizard: string; statuses: string; articles: Readonly<Record<string, { href: string; title: string }>> };
}

/** The drawing of each step. */
export const STEP_ICON = {
  wait, 'contact-seller': seller, 'contact-carrier': carrier, 'ask-platform': platform,
  'payment-provider': payment, 'secure-account': secure, 'consumer-agency': agency,
} as const satisfies Record<Step, string>;
