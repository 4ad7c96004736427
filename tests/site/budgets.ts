import type { Kind } from '../../src/site/page-kinds.ts';

/** What the first visit to a page may cost: bytes after brotli of the page itself, of script and of everything else; requests; elements of the page. */
export interface Budget { page: number; script: number; rest: number; requests: number; elements: number }

/** Script of pages that are only read: appearance, market, and what opens search. */
const READING = 1_600;

/** The budget of each kind of page, for the page that stands for its kind, in every language. */
export const BUDGETS: Readonly<Record<Kind, Budget>> = {
  home: { page: 4_000, script: 1_800, rest: 5_600, requests: 10, elements: 360 },
  section: { page: 3_500, script: READING, rest: 4_300, requests: 6, elements: 200 },
  article: { page: 12_000, script: READING, rest: 8_300, requests: 11, elements: 850 },
  faqs: { page: 4_500, script: READING, rest: 4_300, requests: 6, elements: 360 },
  faq: { page: 7_000, script: READING, rest: 5_800, requests: 8, elements: 420 },
  // Every checked figure with its sources, once on the whole site.
  facts: { page: 66_000, script: READING, rest: 5_200, requests: 7, elements: 5_200 },
  glossary: { page: 6_000, script: READING, rest: 6_300, requests: 8, elements: 600 },
  about: { page: 4_000, script: READING, rest: 5_200, requests: 7, elements: 220 },
  privacy: { page: 5_000, script: 3_000, rest: 5_200, requests: 9, elements: 330 },
  tracking: { page: 18_000, script: 22_000, rest: 5_900, requests: 22, elements: 220 },
  statuses: { page: 26_000, script: 6_000, rest: 6_900, requests: 12, elements: 3_900 },
  // Half of it is the whole tool as sections for readers without JavaScript; the rules for 28 situations are a third of the script.
  wizard: { page: 71_000, script: 32_000, rest: 5_600, requests: 21, elements: 6_200 },
  'wizard-map': { page: 10_000, script: READING, rest: 5_600, requests: 8, elements: 2_400 },
  evidence: { page: 56_000, script: 32_000, rest: 6_600, requests: 22, elements: 4_600 },
  search: { page: 4_500, script: 11_500, rest: 5_000, requests: 13, elements: 320 },
  offline: { page: 3_000, script: 3_000, rest: 5_600, requests: 9, elements: 220 },
  lost: { page: 3_000, script: READING, rest: 6_100, requests: 8, elements: 220 },
};

/** The most a guide's own page may be, and the most for the few that give every market's bodies, banks or customs. */
export const GUIDE = { page: 12_500, byMarket: 16_500, by: ['disputes/consumer-agencies', 'disputes/card-chargeback-and-payment-protection', 'delivery/customs-and-import-charges'] } as const;

/** What a language keeps for when there is no network, fetched once after the first visit; nearly half of it are the lists of the tools that need no script, and what reads tracking texts. */
export const KEPT = 520_000;

/** The worker itself, which browsers ask for at each visit. */
export const WORKER = 12_000;
