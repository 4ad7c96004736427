import type { OrderDate, Problem, Recipient } from '../../lib/ids.ts';

// Who reads the evidence. An item goes to those who need it to decide. It does not go to somebody who wrote it
// or issued it (the seller's own chat and refusal, the platform's own refund number), and papers about money,
// accounts or the police never go to the seller. The choice `everyone` leaves nothing out.
export const EVIDENCE_RECIPIENTS = [
  'seller', 'platform', 'payment-provider', 'consumer-agency',
] as const satisfies readonly Recipient[];
export type EvidenceRecipient = (typeof EVIDENCE_RECIPIENTS)[number];
export type Audience = EvidenceRecipient | 'everyone';

const all = EVIDENCE_RECIPIENTS;
const notSeller = ['platform', 'payment-provider', 'consumer-agency'] as const;
const outside = ['payment-provider', 'consumer-agency'] as const;

export const KINDS = ['photo', 'screenshot', 'video', 'document', 'note'] as const;
export type Kind = (typeof KINDS)[number];

interface ItemRule { kind: Kind; for: readonly EvidenceRecipient[]; drawing?: true }

/** Every item, in the order of an order's life. Words: content/<locale>/tools/evidence.yml, same ids. */
export const items = {
  'order-page': { kind: 'screenshot', for: all, drawing: true },
  'promise-date': { kind: 'screenshot', for: all },
  listing: { kind: 'screenshot', for: all },
  payment: { kind: 'document', for: outside },
  chat: { kind: 'screenshot', for: notSeller, drawing: true },
  'support-chat': { kind: 'screenshot', for: notSeller },
  'cancel-request': { kind: 'screenshot', for: all },
  'tracking-full': { kind: 'screenshot', for: all, drawing: true },
  'carrier-statement': { kind: 'document', for: all },
  'customs-notice': { kind: 'document', for: all },
  pod: { kind: 'screenshot', for: all },
  'address-proof': { kind: 'document', for: all },
  neighbours: { kind: 'note', for: ['seller', 'platform', 'consumer-agency'] },
  'police-theft': { kind: 'document', for: notSeller },
  'photo-package': { kind: 'photo', for: all, drawing: true },
  'photo-label': { kind: 'photo', for: all, drawing: true },
  weight: { kind: 'photo', for: all, drawing: true },
  unboxing: { kind: 'video', for: all, drawing: true },
  'all-contents': { kind: 'photo', for: all, drawing: true },
  'packing-list': { kind: 'photo', for: all, drawing: true },
  'photo-defect': { kind: 'photo', for: all, drawing: true },
  'video-fault': { kind: 'video', for: all },
  'side-by-side': { kind: 'photo', for: all, drawing: true },
  'sku-tag': { kind: 'photo', for: all, drawing: true },
  measure: { kind: 'photo', for: all, drawing: true },
  'brand-marks': { kind: 'photo', for: all, drawing: true },
  'auth-report': { kind: 'document', for: notSeller },
  invoice: { kind: 'document', for: all },
  'return-photos': { kind: 'photo', for: all, drawing: true },
  'return-receipt': { kind: 'photo', for: all, drawing: true },
  'return-delivered': { kind: 'screenshot', for: all },
  rejection: { kind: 'screenshot', for: notSeller },
  approval: { kind: 'screenshot', for: all },
  statements: { kind: 'document', for: notSeller },
  'refund-ref': { kind: 'document', for: outside },
  'not-mine': { kind: 'note', for: notSeller },
  'device-log': { kind: 'screenshot', for: notSeller },
  police: { kind: 'document', for: notSeller },
  transfer: { kind: 'document', for: notSeller },
  'offplat-msgs': { kind: 'screenshot', for: notSeller },
  timeline: { kind: 'note', for: notSeller },
} as const satisfies Record<string, ItemRule>;

export type Item = keyof typeof items;
export type DrawnItem = { [I in Item]: (typeof items)[I] extends { drawing: true } ? I : never }[Item];

/** Says whether a text is the id of an item. */
export const isItem = (text: string): text is Item => Object.hasOwn(items, text);

/** Says whether an item has a pair of drawings. */
export const isDrawn = (item: Item): item is DrawnItem => 'drawing' in items[item];

export const PRIORITIES = ['must', 'should', 'nice'] as const;
export type Priority = (typeof PRIORITIES)[number];

// Facts that set a time. `act`: the buyer must have asked by then; `wait`: somebody else must have acted by then.
export const clocks = {
  'ship-by': 'wait', 'auto-cancel-unshipped': 'wait', 'auto-cancel-uncollected': 'wait', 'cancel-answer': 'wait',
  'delivery-target': 'wait', 'lost-no-scan': 'wait', 'delivery-default-law': 'wait',
  'missing-parcel-report': 'act', 'return-window': 'act', 'return-window-mall': 'act',
  'guarantee-window': 'act', 'legal-guarantee': 'act',
  'dispute-window-wrong-or-missing': 'act', 'dispute-window-counterfeit': 'act',
  'escalate-after-rejection': 'act', 'evidence-answer': 'act',
  'return-check': 'wait', 'return-check-small': 'wait', 'return-check-large': 'wait', 'return-check-without-scan': 'wait',
  'refund-time-card': 'wait', 'refund-time-wallet': 'wait', 'refund-time-bank': 'wait',
  'chargeback-window': 'act', 'paypal-dispute': 'act', 'billing-error-letter': 'act', 'debit-error-report': 'act',
} as const satisfies Record<string, 'act' | 'wait'>;
export type Clock = keyof typeof clocks;

/** The buyer's dates that the checklist asks for; a clock that starts on another day is shown without a date. */
export const ASKED_DATES = [
  'ordered', 'last-scan', 'delivered', 'request-filed', 'request-rejected', 'shipped-back', 'refund-approved', 'paid',
] as const satisfies readonly OrderDate[];
export type AskedDate = (typeof ASKED_DATES)[number];

interface ProblemRule extends Record<Priority, readonly Item[]> {
  deadlines: readonly Clock[];
  article: string;
  /** Money or an account is in danger now: the bank or the password comes before any evidence. */
  urgent?: true;
}

const returns = ['return-window', 'return-window-mall'] as const;

export const problems = {
  'not-shipped': {
    must: ['order-page', 'promise-date', 'chat'],
    should: ['cancel-request', 'payment', 'tracking-full'],
    nice: ['support-chat', 'timeline'],
    deadlines: ['ship-by', 'auto-cancel-unshipped', 'auto-cancel-uncollected', 'delivery-default-law'], article: 'seller-has-not-shipped',
  },
  late: {
    must: ['order-page', 'promise-date', 'tracking-full'],
    should: ['chat'],
    nice: ['carrier-statement', 'payment', 'timeline'],
    deadlines: ['delivery-target', 'lost-no-scan', 'delivery-default-law'], article: 'late-delivery',
  },
  'tracking-stuck': {
    must: ['tracking-full', 'order-page', 'chat'],
    should: ['promise-date', 'carrier-statement'],
    nice: ['payment', 'timeline'],
    deadlines: ['lost-no-scan', 'delivery-default-law'], article: 'tracking-not-updating',
  },
  'delivered-not-received': {
    must: ['tracking-full', 'pod', 'order-page', 'address-proof'],
    should: ['neighbours', 'carrier-statement', 'chat', 'payment'],
    nice: ['police-theft'],
    deadlines: ['missing-parcel-report'], article: 'delivered-but-not-received',
  },
  damaged: {
    must: ['photo-defect', 'photo-package', 'photo-label', 'order-page'],
    should: ['unboxing', 'chat'],
    nice: ['listing', 'carrier-statement'],
    deadlines: [...returns, 'guarantee-window'], article: 'damaged-or-defective',
  },
  defective: {
    must: ['video-fault', 'photo-defect', 'order-page'],
    should: ['sku-tag', 'listing', 'chat'],
    nice: ['unboxing', 'invoice'],
    deadlines: [...returns, 'guarantee-window', 'legal-guarantee'], article: 'damaged-or-defective',
  },
  'wrong-item': {
    must: ['side-by-side', 'sku-tag', 'order-page'],
    should: ['photo-label', 'unboxing', 'listing', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'missing-parts': {
    must: ['all-contents', 'packing-list', 'order-page'],
    should: ['unboxing', 'weight', 'photo-label', 'listing', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'not-as-described': {
    must: ['listing', 'side-by-side', 'measure', 'order-page'],
    should: ['photo-defect', 'chat'],
    nice: ['sku-tag'],
    deadlines: returns, article: 'not-as-described',
  },
  counterfeit: {
    must: ['brand-marks', 'listing', 'order-page'],
    should: ['auth-report', 'sku-tag', 'chat', 'payment'],
    nice: ['invoice'],
    deadlines: [...returns, 'dispute-window-counterfeit'], article: 'counterfeit',
  },
  'return-refused': {
    must: ['rejection', 'return-photos', 'return-receipt', 'chat', 'order-page'],
    should: ['photo-defect', 'listing', 'timeline'],
    nice: [],
    deadlines: ['escalate-after-rejection', 'evidence-answer'], article: 'return-request-refused',
  },
  'refund-not-received': {
    must: ['approval', 'statements', 'refund-ref', 'order-page'],
    should: ['return-delivered', 'chat', 'support-chat'],
    nice: ['timeline'],
    deadlines: ['refund-time-card', 'refund-time-wallet', 'refund-time-bank'], article: 'refund-not-received',
  },
  'empty-box': {
    must: ['unboxing', 'photo-label', 'weight', 'photo-package', 'order-page'],
    should: ['carrier-statement', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'unauthorised-purchase': {
    must: ['not-mine', 'payment'],
    should: ['device-log', 'order-page', 'support-chat'],
    nice: ['police'],
    deadlines: ['billing-error-letter', 'debit-error-report'], article: 'account-or-payment-security', urgent: true,
  },
  'off-platform-payment-scam': {
    must: ['transfer', 'offplat-msgs', 'police'],
    should: ['listing', 'payment', 'support-chat'],
    nice: ['timeline'],
    deadlines: ['chargeback-window', 'paypal-dispute'], article: 'asked-to-pay-or-talk-outside-the-app', urgent: true,
  },
  'customs-problem': {
    must: ['customs-notice', 'tracking-full', 'order-page', 'chat'],
    should: ['payment'],
    nice: ['listing'],
    deadlines: ['delivery-default-law'], article: 'customs-and-import-charges',
  },
  'fake-tracking': {
    must: ['tracking-full', 'order-page', 'pod', 'carrier-statement'],
    should: ['chat', 'address-proof', 'payment'],
    nice: [],
    deadlines: ['missing-parcel-report'], article: 'no-tracking-number',
  },
  'return-not-acknowledged': {
    must: ['return-receipt', 'return-delivered', 'return-photos', 'order-page'],
    should: ['approval', 'chat'],
    nice: [],
    deadlines: ['return-check', 'return-check-small', 'return-check-large', 'return-check-without-scan'], article: 'refund-not-received',
  },
  'cancel-refused': {
    must: ['cancel-request', 'order-page', 'tracking-full', 'chat'],
    should: [],
    nice: ['payment'],
    deadlines: ['cancel-answer', 'auto-cancel-unshipped'], article: 'change-or-cancel-an-order',
  },
} as const satisfies Record<Problem, ProblemRule>;

/** The clocks of a recipient's own procedure; they take the place of the problem's clocks. */
export const ownClocks: Partial<Record<Audience, readonly Clock[]>> = {
  'payment-provider': ['billing-error-letter', 'debit-error-report', 'chargeback-window', 'paypal-dispute'],
};

/** What the page shows before a reader has chosen. */
export const START = { problem: 'damaged', recipient: 'everyone' } as const satisfies { problem: Problem; recipient: Audience };

/** The four rules against a refusal, and the warnings that go with every list. */
export const CHECKS = ['sharp', 'whole', 'dated', 'yours'] as const;
export const WARNINGS = ['never-staged', 'hide-card', 'keep-originals'] as const;
