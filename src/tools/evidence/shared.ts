import type { CaseDates, CaseTexts } from '../../lib/case.ts';
import type { FactBook } from '../../lib/facts.ts';
import type { IsoDate } from '../../lib/dates.ts';
import type { Market, Problem } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import type { ComponentChildren } from 'preact';
import type { MarketName } from './Pickers.tsx';
import type { Calendars } from './deadlines.ts';
import type { Words } from './wording.ts';

/** A checked statement: its words (`lang` where they are not in the page's language), where it holds (`all`, or markets), its entry among the facts, and when it was checked, in words. */
export interface Saying { text: string; lang?: string; places: readonly (Market | 'all')[]; place: string; href: string; checked: string }

/** A public body: its fact, what it does, and how to reach it. */
export interface Body { id: string; name: string; does: string; lang?: string; web?: string | undefined; phone?: string | undefined }

/** The messages about a problem, as the page joins them: whom one can write to, and the slip for one of them. */
export interface MessagePiece {
  stages: readonly { id: string; label: string }[];
  /** The stage that fits best at first. */
  stage: string;
  choose: (stage: string) => void;
  slip: ComponentChildren;
  /** The texts, where nothing is left open in them. */
  letters: readonly { locale: Locale; text: string }[];
}
export type UseMessages = (of: {
  problem: Problem; wanted: string; dates: CaseDates; onDates: (dates: CaseDates) => void; texts: CaseTexts; onTexts: (texts: CaseTexts) => void;
  days: { 'answer-by'?: IsoDate; deadline?: IsoDate };
}) => MessagePiece | undefined;

/** The words that the page shows; those of the cover are fetched when a pack is made. */
export type ShownWords = Omit<Words, 'cover'>;

export interface Props {
  locale: Locale;
  /** content/<locale>/tools/evidence.yml, checked by `wording`, without the words of the cover. */
  words: ShownWords;
  /** At least the facts named by the keys of `clocks` in rules.ts; others are ignored. */
  facts: FactBook;
  /** The statements named by the keys of `sayings` in rules.ts. */
  statements: Readonly<Record<string, Saying>>;
  /** Working days by market; a missing market works Monday to Friday. */
  calendars: Calendars;
  /** The markets as this language calls them, in the order in which they are offered, without `other`. */
  markets: readonly MarketName[];
  /** The public bodies that help buyers, by market. */
  bodies: Partial<Record<Market, readonly Body[]>>;
  /** False where the page's own market picker stands close enough. */
  marketPicker?: boolean;
  links: {
    /** The wizard's page without a fragment. */
    wizard: string;
    /** The page of all lists, without a fragment. */
    plain: string;
    /** Where the words of the cover are, in each language in which one can be made; the page's own comes first. */
    cover: readonly { locale: Locale; href: string }[];
    /** Guides by article id; those that do not exist yet are left out. */
    articles: Partial<Record<string, { href: string; title: string }>>;
  };
  /** A hook that gives the messages; tools do not know each other, so the page joins them. */
  useMessages?: UseMessages;
}
