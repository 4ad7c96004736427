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
  wizard: 'tools/contact-or-escalate/',
  evidence: 'tools/evidence/',
  search: 'search/',
  lost: 'no-such-page/',
} as const;
export type Kind = keyof typeof KINDS;

/** The kinds that are tools. */
export const TOOL_KINDS = ['tracking', 'wizard', 'evidence'] as const satisfies readonly Kind[];

/** Where the page of a kind is in a language. */
export const addressOf = (kind: Kind, locale: Locale): string => `/${locale}/${KINDS[kind]}`;

const kinds = Object.keys(KINDS) as Kind[];

/** Every page kind in every language, and the choice of a language. */
export const EVERY_PAGE: readonly string[] = ['/', ...LOCALES.flatMap((locale) => kinds.map((kind) => addressOf(kind, locale)))];
