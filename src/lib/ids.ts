// The closed lists of ids that content, rules, addresses and tests share.

/** The seven first steps an outcome may tell a buyer to take. */
export const STEPS = [
  'wait', 'contact-seller', 'contact-carrier', 'ask-platform',
  'payment-provider', 'secure-account', 'consumer-agency',
] as const;
export type Step = (typeof STEPS)[number];

/** The markets a buyer may choose; `other` is a real choice with general advice. */
export const MARKETS = [
  'us', 'uk', 'de', 'fr', 'es', 'it', 'ie', 'th', 'vn', 'id', 'my', 'sg', 'ph', 'mx', 'br', 'jp',
] as const;
export type Market = (typeof MARKETS)[number];
export type MarketChoice = Market | 'other';

/** Says whether a text names a market or the choice of another market. */
export const isMarketChoice = (text: string | null | undefined): text is MarketChoice =>
  text === 'other' || MARKETS.some((market) => market === text);

/** The dates a buyer may give about an order. */
export const ORDER_DATES = [
  'ordered', 'ship-by', 'estimated-delivery', 'last-scan', 'delivered', 'contacted-seller', 'seller-replied',
  'request-filed', 'request-rejected', 'return-approved', 'shipped-back', 'refund-approved', 'paid', 'statement',
] as const;
export type OrderDate = (typeof ORDER_DATES)[number];

/** What a figure may count from: a buyer's date, or an event outside the order. */
export const FACT_STARTS = [...ORDER_DATES, 'awaiting-shipment', 'dispute-opened'] as const;
export type FactStart = (typeof FACT_STARTS)[number];

/** The problems of the evidence checklist; the wizard's first question offers them too. */
export const PROBLEMS = [
  'not-shipped', 'late', 'tracking-stuck', 'delivered-not-received', 'damaged', 'defective', 'wrong-item',
  'missing-parts', 'not-as-described', 'counterfeit', 'return-refused', 'refund-not-received', 'empty-box',
  'unauthorised-purchase', 'off-platform-payment-scam', 'customs-problem', 'fake-tracking',
  'return-not-acknowledged', 'cancel-refused',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What a buyer may begin with in the wizard: the problems, and situations that have no checklist of their own. */
export const CONCERNS = [
  ...PROBLEMS, 'cancel-in-time', 'change-of-mind', 'seller-silent', 'partial-offer', 'outside-app', 'support-impostor',
  'charge-problem', 'never-ordered', 'unsafe-product',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Who may receive a message or a set of evidence. */
export const RECIPIENTS = ['seller', 'carrier', 'platform', 'card', 'paypal', 'pay-later', 'consumer-agency', 'police'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The sections of the library, in reading order. */
export const SECTIONS = ['orders', 'delivery', 'sellers', 'returns', 'disputes', 'support'] as const;
export type Section = (typeof SECTIONS)[number];

/** The tools and the last part of their addresses. */
export const TOOLS = { tracking: 'tracking', wizard: 'contact-or-escalate', evidence: 'evidence' } as const;
export type Tool = keyof typeof TOOLS;

/** What may already be so in a case: the wizard knows some of it, and the evidence checklist changes with it. */
export const SITUATIONS = ['asked', 'refused', 'sent-back', 'approved', 'decided', 'unfilmed', 'unpacked', 'stolen'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What a buyer types about a case, to be filled into messages and the cover of an evidence pack. */
export const CASE_TEXTS = ['order-number', 'shop', 'item', 'tracking-number', 'fault', 'reason', 'amount', 'payee', 'case-number', 'name'] as const;
export type CaseText = (typeof CASE_TEXTS)[number];
