import { LOCALES, type Locale } from '../../src/lib/locales.ts';

/** One page of each kind, as an address under a language. */
export const KINDS = {
  home: '',
  section: 'sellers/',
  article: 'sellers/seller-has-not-shipped/',
  faqs: 'faq/',
  faq: 'faq/delivery/',
  facts: 'facts/',
  glossary: 'glossary/',
  about: 'about/',
  tracking: 'tools/tracking/',
  statuses: 'tools/tracking/statuses/',
  wizard: 'tools/contact-or-escalate/',
  'wizard-map': 'tools/contact-or-escalate/map/',
  evidence: 'tools/evidence/',
  search: 'search/',
  offline: 'offline/',
  lost: 'no-such-page/',
} as const;
export type Kind = keyof typeof KINDS;

/** Guides that between them show every piece a guide may hold: pictures, clocks, statuses, the wizard's question, public bodies. */
export const RICH_GUIDES = ['delivery/tracking-updates-explained/', 'disputes/ask-the-platform-to-step-in/', 'disputes/consumer-agencies/', 'returns/return-deadlines/', 'returns/damaged-or-defective/'] as const;

/** The kinds that are tools. */
export const TOOL_KINDS = ['tracking', 'wizard', 'evidence'] as const satisfies readonly Kind[];

/** Where the page of a kind is in a language. */
export const addressOf = (kind: Kind, locale: Locale): string => `/${locale}/${KINDS[kind]}`;

const kinds = Object.keys(KINDS) as Kind[];

/** Every page kind in every language, and the choice of a language. */
export const EVERY_PAGE: readonly string[] = ['/', ...LOCALES.flatMap((locale) => kinds.map((kind) => addressOf(kind, locale)))];
