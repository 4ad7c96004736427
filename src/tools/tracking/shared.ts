import type { IsoDate } from '../../lib/dates.ts';
import { agency, carrier, payment, platform, secure, seller, wait } from '../../lib/icons.ts';
import type { Step } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import type { StatusFacts } from './book.ts';
import type { PhraseBook } from './matcher.ts';
import type { StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** What the page gives to the island. */
export interface TrackingProps {
  locale: Locale;
  words: Words;
  /** `packStatuses(book)` of content/tracking.yml. */
  statuses: Readonly<Record<StatusId, StatusFacts>>;
  /** `packPhrases(book)` of content/tracking.yml. */
  phrases: PhraseBook;
  /** The address of the wizard without a fragment; articles by id. */
  links: { wizard: string; articles: Readonly<Record<string, { href: string; title: string }>> };
  /** Only for tests: the day to count from instead of the clock. */
  today?: IsoDate;
}

/** The drawing of each step. */
export const STEP_ICON = {
  wait, 'contact-seller': seller, 'contact-carrier': carrier, 'ask-platform': platform,
  'payment-provider': payment, 'secure-account': secure, 'consumer-agency': agency,
} as const satisfies Record<Step, string>;

