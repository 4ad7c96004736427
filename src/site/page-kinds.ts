import { LOCALES, type Locale } from '../lib/locales.ts';

/** One page of each kind, as an address under a language; measurements and tests look at these. */
export const KINDS = {
  home: '',
  section: 'sellers/',
  article: 'sellers/seller-has-not-shipped/',
  faqs: 'faq/',
  faq: 'faq/delivery/',
  facts: 'facts/',
  glossary: 'glossary/',
  about: 'about/',
  privacy: 'privacy/',
  tracking: 'tools/tracking/',
  statuses: 'tools/tracking/statuses/',
  wizard: 'tools/contact-or-escalate/',
  steps: 'tools/contact-or-escalate/steps/',
  'wizard-map': 'tools/contact-or-escalate/map/',
  evidence: 'tools/evidence/',
  lists: 'tools/evidence/lists/',
  search: 'search/',
  offline: 'offline/',
  lost: 'no-such-page/',
} as const;
export type Kind = keyof typeof KINDS;

/** Every kind, in order. */
export const ALL_KINDS = Object.keys(KINDS) as Kind[];

/** Where the page of a kind is in a language. */
export const addressOf = (kind: Kind, locale: Locale): string => `/${locale}/${KINDS[kind]}`;

/** Every page kind in every language, and the choice of a language. */
export const EVERY_PAGE: readonly string[] = ['/', ...LOCALES.flatMap((locale) => ALL_KINDS.map((kind) => addressOf(kind, locale)))];
