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
  tracking: { page: 5_200, script: 22_000, rest: 17_800, requests: 23, elements: 200 },
  statuses: { page: 26_000, script: 6_000, rest: 6_900, requests: 12, elements: 3_900 },
  // Most of it are the words and dates of the whole tool in one file, which needs no further request; the rules for 28 situations are a third of the script.
  wizard: { page: 6_300, script: 32_200, rest: 51_500, requests: 22, elements: 330 },
  'wizard-map': { page: 10_000, script: READING, rest: 5_600, requests: 8, elements: 2_400 },
  // All that the wizard, and that the checklist knows, for readers without JavaScript.
  steps: { page: 46_000, script: READING, rest: 6_400, requests: 8, elements: 6_100 },
  lists: { page: 29_500, script: READING, rest: 6_400, requests: 8, elements: 3_800 },
  evidence: { page: 5_400, script: 32_000, rest: 41_500, requests: 23, elements: 230 },
  search: { page: 4_500, script: 11_500, rest: 5_000, requests: 13, elements: 320 },
  offline: { page: 3_000, script: 3_000, rest: 5_600, requests: 9, elements: 220 },
  lost: { page: 3_000, script: READING, rest: 6_100, requests: 8, elements: 220 },
};

/** The most a guide's own page may be, and the most for the few that give every market's bodies, banks or customs. */
export const GUIDE = { page: 12_500, byMarket: 16_500, by: ['disputes/consumer-agencies', 'disputes/card-chargeback-and-payment-protection', 'delivery/customs-and-import-charges'] } as const;

/** What a language keeps for when there is no network, fetched once after the first visit; a third of it is what reads tracking texts. */
export const KEPT = 425_000;

/** The worker itself, which browsers ask for at each visit. */
export const WORKER = 12_000;
