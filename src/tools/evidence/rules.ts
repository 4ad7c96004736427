import { PROBLEMS, type Market, type OrderDate, type Problem, type Recipient, type Situation } from '../../lib/ids.ts';

// Who reads the evidence. An item goes to those who need it to decide. It does not go to somebody who wrote it
// or issued it (the seller's own chat and refusal, the platform's own refund number), and papers about money,
// accounts or the police never go to the seller. The choice `everyone` leaves nothing out.
export const EVIDENCE_RECIPIENTS = [
  'seller', 'carrier', 'platform', 'card', 'paypal', 'pay-later', 'consumer-agency', 'police',
] as const satisfies readonly Recipient[];
export type EvidenceRecipient = (typeof EVIDENCE_RECIPIENTS)[number];
export type Audience = EvidenceRecipient | 'everyone';

const payers = ['card', 'paypal', 'pay-later'] as const;
const outside = [...payers, 'consumer-agency'] as const;
const judges = ['platform', ...outside] as const;
const all = ['seller', ...judges] as const;
const judgesAndPolice = [...judges, 'police'] as const;
const allAndCarrier = [...all, 'carrier'] as const;

export const KINDS = ['photo', 'screenshot', 'video', 'document', 'note'] as const;
export type Kind = (typeof KINDS)[number];

/** When a thing must be made, where a later day is too late. */
export const WHENS = ['before-opening', 'before-binning', 'before-tags-off', 'before-sending', 'at-the-counter', 'on-the-day', 'now'] as const;
export type When = (typeof WHENS)[number];

/** What a reader of evidence looks for before believing it; the buyer ticks them off one by one. */
export const CHECKS = [
  'sharp', 'whole', 'dated', 'yours', 'unedited', 'one-take', 'label', 'all-sides', 'gapless', 'to-scale', 'masked', 'plain',
] as const;
export type Check = (typeof CHECKS)[number];

/** What every piece of a kind is checked for. */
const kindChecks: Record<Kind, readonly Check[]> = {
  photo: ['sharp', 'unedited', 'dated'], screenshot: ['whole', 'dated', 'yours'], video: ['one-take', 'sharp', 'unedited'],
  document: ['whole', 'dated', 'yours'], note: ['plain', 'dated'],
};

interface ItemRule { kind: Kind; for: readonly EvidenceRecipient[]; when?: When; checks?: readonly Check[]; drawing?: true }

/** Every item, in the order of an order's life. Words: content/<locale>/tools/evidence.yml, same ids. */
export const items = {
  'order-page': { kind: 'screenshot', for: [...allAndCarrier, 'police'], drawing: true },
  'promise-date': { kind: 'screenshot', for: all, when: 'now' },
  listing: { kind: 'screenshot', for: [...all, 'police'], when: 'now', checks: ['gapless'] },
  payment: { kind: 'document', for: [...outside, 'police'], checks: ['masked'] },
  'transaction-id': { kind: 'note', for: ['paypal', 'pay-later'] },
  chat: { kind: 'screenshot', for: judges, checks: ['gapless'] , drawing: true },
  request: { kind: 'screenshot', for: judges, when: 'on-the-day' },
  'support-chat': { kind: 'screenshot', for: judgesAndPolice, when: 'on-the-day', checks: ['gapless'] },
  'cancel-request': { kind: 'screenshot', for: all, when: 'on-the-day' },
  'tracking-full': { kind: 'screenshot', for: [...allAndCarrier, 'police'], when: 'now', checks: ['gapless'], drawing: true },
  'carrier-statement': { kind: 'document', for: all },
  'customs-notice': { kind: 'document', for: allAndCarrier },
  pod: { kind: 'screenshot', for: [...allAndCarrier, 'police'], when: 'now' },
  'address-proof': { kind: 'document', for: allAndCarrier, checks: ['masked'] },
  neighbours: { kind: 'note', for: ['seller', 'carrier', 'platform', 'consumer-agency', 'police'], when: 'now' },
  'police-theft': { kind: 'document', for: judges },
  'photo-package': { kind: 'photo', for: allAndCarrier, when: 'before-binning', checks: ['all-sides'], drawing: true },
  'photo-label': { kind: 'photo', for: allAndCarrier, when: 'before-binning', checks: ['label'], drawing: true },
  weight: { kind: 'photo', for: allAndCarrier, when: 'before-binning', checks: ['yours'], drawing: true },
  unboxing: { kind: 'video', for: allAndCarrier, when: 'before-opening', checks: ['label'], drawing: true },
  'own-account': { kind: 'note', for: allAndCarrier, when: 'now' },
  'all-contents': { kind: 'photo', for: allAndCarrier, when: 'before-binning', checks: ['label'], drawing: true },
  'packing-list': { kind: 'photo', for: all, when: 'before-binning', checks: ['whole'], drawing: true },
  'photo-defect': { kind: 'photo', for: allAndCarrier, checks: ['to-scale'], drawing: true },
  'video-fault': { kind: 'video', for: all },
  'side-by-side': { kind: 'photo', for: all, checks: ['yours'], drawing: true },
  'sku-tag': { kind: 'photo', for: all, when: 'before-tags-off', drawing: true },
  measure: { kind: 'photo', for: all, checks: ['to-scale'], drawing: true },
  'brand-marks': { kind: 'photo', for: all, when: 'before-tags-off', drawing: true },
  'auth-report': { kind: 'document', for: judges },
  invoice: { kind: 'document', for: all },
  'return-photos': { kind: 'photo', for: allAndCarrier, when: 'before-sending', checks: ['label'], drawing: true },
  'return-offer': { kind: 'screenshot', for: outside, when: 'on-the-day' },
  'return-receipt': { kind: 'photo', for: allAndCarrier, when: 'at-the-counter', checks: ['whole'], drawing: true },
  'return-delivered': { kind: 'screenshot', for: allAndCarrier, when: 'on-the-day' },
  rejection: { kind: 'screenshot', for: judges, when: 'on-the-day' },
  approval: { kind: 'screenshot', for: all, when: 'on-the-day' },
  decision: { kind: 'screenshot', for: outside, when: 'on-the-day' },
  statements: { kind: 'document', for: judges, checks: ['gapless', 'masked'] },
  'refund-ref': { kind: 'document', for: outside },
  terms: { kind: 'document', for: ['consumer-agency'], when: 'now' },
  'seller-details': { kind: 'screenshot', for: [...outside, 'police'], when: 'now' },
  'id-papers': { kind: 'document', for: ['consumer-agency', 'police'], checks: ['masked'] },
  'letter-copy': { kind: 'document', for: ['card', 'consumer-agency'], when: 'at-the-counter' },
  'not-mine': { kind: 'note', for: judgesAndPolice },
  'device-log': { kind: 'screenshot', for: judgesAndPolice, when: 'now' },
  police: { kind: 'document', for: judges },
  transfer: { kind: 'document', for: judgesAndPolice, when: 'now', checks: ['masked'] },
  'offplat-msgs': { kind: 'screenshot', for: judgesAndPolice, when: 'now', checks: ['gapless'] },
  'mail-originals': { kind: 'document', for: judgesAndPolice, when: 'now' },
  timeline: { kind: 'note', for: judgesAndPolice },
} as const satisfies Record<string, ItemRule>;

export type Item = keyof typeof items;
export type DrawnItem = { [I in Item]: (typeof items)[I] extends { drawing: true } ? I : never }[Item];

/** Says whether a text is the id of an item. */
export const isItem = (text: string): text is Item => Object.hasOwn(items, text);

/** Says whether an item has a pair of drawings. */
export const isDrawn = (item: Item): item is DrawnItem => 'drawing' in items[item];

/** What a piece is checked for, its kind's checks first. */
export const checksOf = (item: Item): readonly Check[] => {
  const { kind, checks = [] }: ItemRule = items[item];
  return [...kindChecks[kind], ...checks];
};

/** By when a piece must be made, where that is not simply "in time". */
export const whenOf = (item: Item): When | undefined => (items[item] as ItemRule).when;

export const PRIORITIES = ['must', 'should', 'nice'] as const;
export type Priority = (typeof PRIORITIES)[number];

// Facts that set a time. `act`: the buyer must have asked by then; `wait`: somebody else must have acted by then.
export const clocks = {
  'ship-by': 'wait', 'auto-cancel-unshipped': 'wait', 'auto-cancel-uncollected': 'wait', 'cancel-answer': 'wait',
  'delivery-target': 'wait', 'lost-no-scan': 'wait', 'delivery-default-law': 'wait',
  'missing-parcel-report': 'act', 'return-window': 'act', 'return-window-mall': 'act',
  'guarantee-window': 'act', 'legal-guarantee': 'act',
  'dispute-window-wrong-or-missing': 'act', 'dispute-window-counterfeit': 'act', 'evidence-answer-hidden-fake': 'act',
  'escalate-after-rejection': 'act', 'evidence-answer': 'act',
  'return-check': 'wait', 'return-check-small': 'wait', 'return-check-large': 'wait', 'return-check-without-scan': 'wait',
  'refund-dispute-wait': 'wait', 'refund-time-card': 'wait', 'refund-time-wallet': 'wait', 'refund-time-bank': 'wait',
  'chargeback-window': 'act', 'paypal-dispute': 'act', 'billing-error-letter': 'act', 'debit-error-report': 'act', 'section-75-years': 'act',
  'klarna-report': 'act', 'afterpay-wait': 'wait',
} as const satisfies Record<string, 'act' | 'wait'>;
export type Clock = keyof typeof clocks;

/** The buyer's dates that the checklist asks for; a clock that starts on another day is shown without a date. */
export const ASKED_DATES = [
  'ordered', 'last-scan', 'delivered', 'contacted-seller', 'request-filed', 'request-rejected', 'shipped-back', 'refund-approved', 'paid', 'statement',
] as const satisfies readonly OrderDate[];
export type AskedDate = (typeof ASKED_DATES)[number];

/** Things by how much they are needed. */
export type Needs = Partial<Record<Priority, readonly Item[]>>;

interface ProblemRule extends Record<Priority, readonly Item[]> {
  /** Who may be given this evidence. */
  to: readonly EvidenceRecipient[];
  deadlines: readonly Clock[];
  article: string;
  /** Money or an account is in danger now: the bank or the password comes before any evidence. */
  urgent?: true;
}

const returns = ['return-window', 'return-window-mall'] as const;

export const problems = {
  'not-shipped': {
    to: all,
    must: ['order-page', 'promise-date', 'chat'],
    should: ['cancel-request', 'payment', 'tracking-full'],
    nice: ['support-chat', 'timeline'],
    deadlines: ['ship-by', 'auto-cancel-unshipped', 'auto-cancel-uncollected', 'delivery-default-law'], article: 'seller-has-not-shipped',
  },
  late: {
    to: allAndCarrier,
    must: ['order-page', 'promise-date', 'tracking-full'],
    should: ['chat'],
    nice: ['carrier-statement', 'payment', 'timeline'],
    deadlines: ['delivery-target', 'lost-no-scan', 'delivery-default-law'], article: 'late-delivery',
  },
  'tracking-stuck': {
    to: allAndCarrier,
    must: ['tracking-full', 'order-page', 'chat'],
    should: ['promise-date', 'carrier-statement'],
    nice: ['payment', 'timeline'],
    deadlines: ['lost-no-scan', 'delivery-default-law'], article: 'tracking-not-updating',
  },
  'delivered-not-received': {
    to: [...allAndCarrier, 'police'],
    must: ['tracking-full', 'pod', 'order-page', 'address-proof'],
    should: ['neighbours', 'carrier-statement', 'chat', 'payment'],
    nice: ['police-theft'],
    deadlines: ['missing-parcel-report', ...returns], article: 'delivered-but-not-received',
  },
  damaged: {
    to: allAndCarrier,
    must: ['photo-defect', 'photo-package', 'photo-label', 'order-page'],
    should: ['unboxing', 'chat'],
    nice: ['listing', 'carrier-statement'],
    deadlines: [...returns, 'guarantee-window'], article: 'damaged-or-defective',
  },
  defective: {
    to: all,
    must: ['video-fault', 'photo-defect', 'order-page'],
    should: ['sku-tag', 'listing', 'chat'],
    nice: ['unboxing', 'invoice'],
    deadlines: [...returns, 'guarantee-window', 'legal-guarantee'], article: 'damaged-or-defective',
  },
  'wrong-item': {
    to: all,
    must: ['side-by-side', 'sku-tag', 'order-page'],
    should: ['photo-label', 'unboxing', 'listing', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'missing-parts': {
    to: allAndCarrier,
    must: ['all-contents', 'packing-list', 'order-page'],
    should: ['unboxing', 'weight', 'photo-label', 'listing', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'not-as-described': {
    to: all,
    must: ['listing', 'side-by-side', 'measure', 'order-page'],
    should: ['photo-defect', 'chat'],
    nice: ['sku-tag'],
    deadlines: returns, article: 'not-as-described',
  },
  counterfeit: {
    to: all,
    must: ['brand-marks', 'listing', 'order-page'],
    should: ['auth-report', 'sku-tag', 'chat', 'payment'],
    nice: ['invoice'],
    deadlines: [...returns, 'dispute-window-counterfeit', 'evidence-answer-hidden-fake'], article: 'counterfeit',
  },
  'return-refused': {
    to: all,
    must: ['rejection', 'return-photos', 'return-receipt', 'chat', 'order-page'],
    should: ['photo-defect', 'listing', 'timeline'],
    nice: [],
    deadlines: ['escalate-after-rejection', 'evidence-answer'], article: 'return-request-refused',
  },
  'refund-not-received': {
    to: all,
    must: ['approval', 'statements', 'refund-ref', 'order-page'],
    should: ['return-delivered', 'chat', 'support-chat'],
    nice: ['timeline'],
    deadlines: ['refund-time-card', 'refund-time-wallet', 'refund-time-bank', 'refund-dispute-wait'], article: 'refund-not-received',
  },
  'empty-box': {
    to: allAndCarrier,
    must: ['unboxing', 'photo-label', 'weight', 'photo-package', 'order-page'],
    should: ['carrier-statement', 'chat'],
    nice: [],
    deadlines: [...returns, 'dispute-window-wrong-or-missing'], article: 'wrong-or-missing-item',
  },
  'unauthorised-purchase': {
    to: judgesAndPolice,
    must: ['not-mine', 'payment'],
    should: ['device-log', 'order-page', 'support-chat'],
    nice: ['police'],
    deadlines: ['billing-error-letter', 'debit-error-report'], article: 'account-or-payment-security', urgent: true,
  },
  'off-platform-payment-scam': {
    to: judgesAndPolice,
    must: ['transfer', 'offplat-msgs', 'police'],
    should: ['listing', 'payment', 'support-chat'],
    nice: ['timeline'],
    deadlines: ['chargeback-window', 'paypal-dispute'], article: 'asked-to-pay-or-talk-outside-the-app', urgent: true,
  },
  'customs-problem': {
    to: allAndCarrier,
    must: ['customs-notice', 'tracking-full', 'order-page', 'chat'],
    should: ['payment'],
    nice: ['listing'],
    deadlines: ['delivery-default-law'], article: 'customs-and-import-charges',
  },
  'fake-tracking': {
    to: allAndCarrier,
    must: ['tracking-full', 'order-page', 'pod', 'carrier-statement'],
    should: ['chat', 'address-proof', 'payment'],
    nice: [],
    deadlines: ['missing-parcel-report', ...returns], article: 'no-tracking-number',
  },
  'return-not-acknowledged': {
    to: allAndCarrier,
    must: ['return-receipt', 'return-delivered', 'return-photos', 'order-page'],
    should: ['approval', 'chat'],
    nice: [],
    deadlines: ['return-check', 'return-check-small', 'return-check-large', 'return-check-without-scan'], article: 'refund-not-received',
  },
  'cancel-refused': {
    to: all,
    must: ['cancel-request', 'order-page', 'tracking-full', 'chat'],
    should: [],
    nice: ['payment'],
    deadlines: ['cancel-answer', 'auto-cancel-unshipped'], article: 'change-or-cancel-an-order',
  },
} as const satisfies Record<Problem, ProblemRule>;

/** What a recipient asks for beside the problem's own list; not where money or an account is in danger, as those lists are made for these readers. */
export const asks: Partial<Record<Audience, Needs>> = {
  carrier: { must: ['order-page'] },
  card: { must: ['payment', 'chat'], should: ['request', 'timeline'] },
  paypal: { must: ['transaction-id', 'chat'], should: ['request', 'timeline'] },
  'pay-later': { must: ['transaction-id', 'chat'], should: ['request', 'timeline'] },
  'consumer-agency': { must: ['payment', 'chat', 'timeline'], should: ['request', 'terms', 'seller-details'] },
  police: { must: ['timeline'], should: ['payment', 'seller-details'] },
};

interface SituationRule { problems: readonly Problem[]; adds: Needs; drops?: readonly Item[] }

const PARCEL = ['late', 'tracking-stuck', 'delivered-not-received', 'customs-problem', 'fake-tracking', 'not-shipped'] as const;
/** The problems with goods that came. */
export const GOODS = ['damaged', 'defective', 'wrong-item', 'missing-parts', 'not-as-described', 'counterfeit', 'empty-box'] as const;
const AFTER = ['return-refused', 'refund-not-received', 'return-not-acknowledged'] as const;
const BAD = ['damaged', 'defective', 'wrong-item', 'not-as-described', 'counterfeit', 'return-refused'] as const;
const FRAUD = ['unauthorised-purchase', 'off-platform-payment-scam'] as const;

const ORDERS = [...PARCEL, ...GOODS, ...AFTER, 'cancel-refused'] as const;

/** What is already so in this case, and how that changes the list. The buyer says it here, or the wizard knows it. */
export const situations: Record<Situation, SituationRule> = {
  asked: { problems: ORDERS, adds: { must: ['chat'] } },
  refused: { problems: ORDERS, adds: { must: ['rejection'], should: ['request'] } },
  'sent-back': { problems: [...GOODS, ...AFTER], adds: { must: ['return-receipt'], should: ['return-photos', 'return-delivered'] } },
  approved: { problems: ORDERS, adds: { must: ['approval'] } },
  decided: { problems: [...ORDERS, 'unauthorised-purchase', 'off-platform-payment-scam'], adds: { must: ['decision'], should: ['support-chat'] } },
  unfilmed: { problems: ['damaged', 'defective', 'wrong-item', 'missing-parts', 'empty-box'], adds: { should: ['own-account'] }, drops: ['unboxing'] },
  unpacked: { problems: ['damaged', 'wrong-item', 'missing-parts', 'empty-box'], adds: { should: ['own-account'] }, drops: ['photo-package', 'photo-label'] },
  stolen: { problems: ['delivered-not-received'], adds: { should: ['police-theft'] } },
};

interface Extra { markets?: readonly Market[]; problems: readonly Problem[]; for?: readonly EvidenceRecipient[]; adds: Needs; fact: string }

/** What somebody asks for beyond that, in some markets or for some problems, and the fact that says so. */
export const extras: readonly Extra[] = [
  { markets: ['th'], problems: ['damaged'], adds: { must: ['unboxing'] }, fact: 'damage-evidence' },
  { markets: ['th', 'vn'], problems: ['return-refused'], adds: { must: ['photo-label', 'photo-defect'], should: ['side-by-side'] }, fact: 'return-dispute-evidence' },
  { markets: ['id'], problems: ['wrong-item', 'missing-parts'], adds: { must: ['tracking-full'] }, fact: 'wrong-item-evidence' },
  { markets: ['us'], problems: [...ORDERS, 'unauthorised-purchase'], for: ['card'], adds: { should: ['letter-copy'] }, fact: 'billing-error-letter' },
  { problems: BAD, for: ['card'], adds: { must: ['return-offer'] }, fact: 'card-return-or-attempt' },
  { problems: BAD, for: ['paypal', 'pay-later'], adds: { should: ['return-offer'] }, fact: 'card-networks-want' },
  { problems: ['counterfeit'], for: ['card'], adds: { must: ['auth-report'] }, fact: 'card-fake-needs-expert' },
  { problems: ['delivered-not-received', 'fake-tracking'], for: ['paypal'], adds: { must: ['carrier-statement'] }, fact: 'paypal-delivery-proof-wins' },
  { markets: ['my', 'ph', 'mx'], problems: PROBLEMS, for: ['consumer-agency'], adds: { must: ['seller-details'] }, fact: 'claim-must-name-seller' },
  { markets: ['de', 'fr', 'es', 'it', 'ie'], problems: PROBLEMS, for: ['consumer-agency'], adds: { should: ['id-papers'] }, fact: 'ecc-file' },
  { markets: ['id'], problems: ['off-platform-payment-scam'], for: ['police'], adds: { must: ['id-papers'] }, fact: 'iasc-papers' },
  { markets: ['de', 'jp'], problems: FRAUD, for: ['police'], adds: { must: ['mail-originals'] }, fact: 'police-want-mail-headers' },
  { problems: FRAUD, for: ['police'], adds: { should: ['mail-originals', 'seller-details'] }, fact: 'police-report-basics' },
];

/** What those who decide say about evidence, as checked statements: for whom and where it counts. The buyer ticks what is heeded. */
export const sayings: Record<string, { for?: readonly EvidenceRecipient[]; problems?: readonly Problem[] }> = {
  // The seller and the platform
  'blurry-photos-refused': { for: ['seller', 'platform'], problems: GOODS },
  'unclear-request-can-be-refused': { for: ['seller', 'platform'] },
  'refund-only-needs-proof': { for: ['seller', 'platform'], problems: [...GOODS, 'delivered-not-received'] },
  'refund-only-refused-after-delivery': { for: ['seller', 'platform'], problems: [...GOODS, 'return-refused'] },
  'risky-requests-rejected': { for: ['seller', 'platform'] },
  'damage-evidence': { for: ['seller', 'platform'], problems: ['damaged'] },
  'return-dispute-evidence': { for: ['seller', 'platform'], problems: ['return-refused', 'return-not-acknowledged'] },
  'wrong-item-evidence': { for: ['seller', 'platform'], problems: ['wrong-item', 'missing-parts'] },
  'unboxing-video-not-required-vn': { for: ['seller', 'platform'], problems: GOODS },
  'first-request-papers-count': { for: ['platform'] },
  'seller-evidence-to-expect': { for: ['platform'] },
  'decision-uses-both-sides': { for: ['platform'] },
  'photograph-parcel-before-sending-back': { problems: [...GOODS, ...AFTER] },
  'keep-the-posting-receipt': { problems: [...GOODS, ...AFTER] },
  'stop-using-faulty-item': { problems: ['defective'] },
  'do-not-post-fakes-jp': { problems: ['counterfeit'] },
  // The carrier
  'delivery-mark-can-be-challenged': { for: ['carrier', 'seller', 'platform'], problems: ['delivered-not-received'] },
  'delivered-own-word-not-enough': { for: ['carrier'], problems: ['delivered-not-received'] },
  'damage-photo-set': { for: ['carrier', 'seller', 'platform'], problems: ['damaged'] },
  'keep-item-and-packaging': { for: ['carrier'], problems: ['damaged', 'missing-parts', 'empty-box'] },
  // The bank or card company
  'card-networks-want': { for: ['card'], problems: ORDERS },
  'section-75-joint-liability': { for: ['card'], problems: ORDERS },
  'card-papers-not-received': { for: ['card'], problems: PARCEL },
  'card-papers-not-as-described': { for: ['card'], problems: BAD },
  'card-return-or-attempt': { for: ['card'], problems: BAD },
  'card-fake-needs-expert': { for: ['card'], problems: ['counterfeit'] },
  'card-papers-refund': { for: ['card'], problems: AFTER },
  'card-papers-cancelled': { for: ['card'], problems: ['cancel-refused'] },
  'one-time-code-refused': { for: ['card'], problems: ['unauthorised-purchase'] },
  'many-disputes-signed': { for: ['card'] },
  'bank-may-not-send-you-away': { for: ['card'] },
  // PayPal and pay-later services
  'paypal-covers': { for: ['paypal'], problems: ORDERS },
  'paypal-delivery-proof-wins': { for: ['paypal'], problems: ['delivered-not-received', 'fake-tracking'] },
  'paypal-may-ask-for-more': { for: ['paypal'] },
  'paypal-upload-formats': { for: ['paypal'] },
  'paypal-upload-refused': { for: ['paypal'] },
  'klarna-pauses-plan': { for: ['pay-later'] },
  'klarna-contact-proof': { for: ['pay-later'], problems: ORDERS },
  'klarna-evidence-quality': { for: ['pay-later'] },
  'klarna-return-details': { for: ['pay-later'], problems: AFTER },
  'affirm-no-papers-not-received': { for: ['pay-later'], problems: PARCEL },
  'afterpay-papers': { for: ['pay-later'] },
  'your-papers-reach-the-seller': { for: outside },
  // Public bodies and the police
  'agencies-want-papers': { for: ['consumer-agency'] },
  'claim-must-name-seller': { for: ['consumer-agency'] },
  'ecc-file': { for: ['consumer-agency'] },
  'ecc-english-helps': { for: ['consumer-agency'] },
  'complaint-office-copies': { for: ['consumer-agency'] },
  'bank-dispute-body-copies': { for: ['consumer-agency'] },
  'profeco-proof-of-purchase': { for: ['consumer-agency'] },
  'consumidor-public-text': { for: ['consumer-agency'] },
  'ccj-in-japanese': { for: ['consumer-agency'] },
  'save-final-screen': { for: ['consumer-agency'] },
  'police-report-basics': { for: ['police'] },
  'police-want-mail-headers': { for: ['police'], problems: FRAUD },
  'ic3-keep-originals': { for: ['police'], problems: FRAUD },
  'card-fraud-report-fr': { for: ['police'], problems: ['unauthorised-purchase'] },
  'iasc-papers': { for: ['police'], problems: ['off-platform-payment-scam'] },
  'nsrc-details': { for: ['police'], problems: FRAUD },
  'police-form-short-br': { for: ['police'] },
  'good-evidence-pack': { for: judges },
};

/** The clocks of a recipient's own procedure; they take the place of the problem's clocks. */
export const ownClocks: Partial<Record<Audience, readonly Clock[]>> = {
  card: ['billing-error-letter', 'chargeback-window', 'section-75-years'],
  paypal: ['paypal-dispute'],
  'pay-later': ['klarna-report', 'afterpay-wait'],
};

/** The public bodies that stop payments, or take reports of fraud, by the ids of their facts; the others help with an order. */
export const FRAUD_DESKS: readonly string[] = ['report-fraud-uk', 'scamshield-sg', 'nsrc-my', 'aoc-th', 'iarc-ph', 'iasc-id', 'ftc-us'];

export const WARNINGS = ['never-staged', 'hide-card', 'keep-originals'] as const;
