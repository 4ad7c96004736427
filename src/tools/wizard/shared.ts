import type { CaseDates } from '../../lib/case.ts';
import type { WorkCalendar } from '../../lib/dates.ts';
import type { FactBook } from '../../lib/facts.ts';
import type { Market, MarketChoice } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Setting } from './dates.ts';
import type { Words } from './wording.ts';

/** A checked statement (`lang` where it is not in the page's language), where it holds, and the way to its source. */
export interface ShownStatement { text: string; lang?: string; places: readonly (Market | 'all')[]; href: string }
/** A public body that helps in a market. */
export interface Agency { name: string; does: string; lang?: string; web?: string | undefined }

/** What a page gives the wizard. */
export interface WizardProps {
  locale: Locale;
  /** content/<locale>/tools/wizard.yml, checked by `wording`. */
  words: Words;
  /** At least the figures of `factIds(rules)`; others are ignored. */
  facts: FactBook;
  /** The statements among `factIds(rules)`. */
  statements: Partial<Record<string, ShownStatement>>;
  /** Working days by market; a missing market works Monday to Friday. */
  calendars: Partial<Record<Market, WorkCalendar>>;
  /** The markets as this language calls them, in the order in which they are offered, without `other`. */
  markets: readonly { id: Market; name: string; short: string }[];
  /** Public bodies by market, for the last step. */
  agencies?: Partial<Record<Market, readonly Agency[]>>;
  links: {
    /** The evidence page without a fragment. */
    evidence: string;
    /** The page of the whole wizard as sections, without a fragment. */
    plain: string;
    /** Guides by article id; those that do not exist yet are left out. */
    articles: Partial<Record<string, { href: string; title: string }>>;
  };
}

/** What every piece of the wizard's screen needs; `setting` is unknown until the page has started. */
export interface Shared extends WizardProps {
  market: MarketChoice | undefined;
  tellMarket: (market: string) => void;
  dates: CaseDates;
  give: (dates: CaseDates) => void;
  /** Drops the dates of this visit, as whoever starts again may have another order. */
  forget: () => void;
  setting: Setting | undefined;
}
