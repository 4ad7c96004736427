import type { Outcome } from './flow.ts';

// What each outcome tells a buyer to do first, on which facts it rests, and its dates.

const SCAMS = ['off-platform-loses-protection', 'support-never-asks'];
const REVIEW = ['refund-review-large', 'seller-answer'];
const ASK = { id: 'ask', date: 'today' } as const;
const reviewBy = { id: 'answer-due', fact: REVIEW, from: 'today' } as const;
const reviewBasis = ['refund-review-small', 'refund-review-large', 'refund-review-threshold', 'seller-answer'];
const escalateBy = { id: 'escalate-by', fact: 'escalate-after-rejection', last: true } as const;
const returnBy = { id: 'request-by', fact: 'return-window', last: true } as const;
const missingBy = { id: 'request-by', fact: ['missing-parcel-report', 'return-window'], last: true } as const;
const cancelsItself = { id: 'cancels-itself', fact: 'auto-cancel-unshipped' } as const;
const platform = { for: 'platform' } as const;
const seller = { for: 'seller' } as const;
const bank = { for: 'payment-provider' } as const;
const missing = { for: 'seller', problem: 'delivered-not-received' } as const;

export const outcomes = {
  // The seller has not shipped
  'cancel-freely': { step: 'contact-seller', turn: 'you', basis: ['free-cancel'], dates: [{ id: 'free-until', fact: 'free-cancel', last: true }], evidence: seller, articles: ['what-happens-after-you-buy', 'seller-has-not-shipped'] },
  'wait-for-ship-by': { step: 'wait', turn: 'seller', basis: ['ship-by', 'auto-cancel-unshipped'], dates: [{ id: 'ship-by', date: 'ship-by', fact: 'ship-by' }, cancelsItself], evidence: seller, articles: ['seller-has-not-shipped', 'order-statuses-explained'] },
  'wait-for-own-ship-by': { step: 'wait', turn: 'seller', basis: [], dates: [{ id: 'ship-by', date: 'ship-by' }], evidence: seller, articles: ['seller-has-not-shipped', 'order-statuses-explained'] },
  'wait-for-collection': { step: 'wait', turn: 'seller', basis: ['awaiting-collection-is-not-shipped', 'ship-by', 'auto-cancel-uncollected'], dates: [{ id: 'ship-by', date: 'ship-by' }, { id: 'cancels-itself', fact: 'auto-cancel-uncollected' }], evidence: seller, articles: ['order-statuses-explained', 'seller-has-not-shipped'] },
  'ask-seller-for-ship-date': { step: 'contact-seller', turn: 'you', basis: ['chat-answer'], dates: [ASK, { id: 'answer-due', fact: 'chat-answer', from: 'today' }], message: 'not-shipped.date', evidence: seller, articles: ['contact-the-seller', 'seller-has-not-shipped'] },
  'ask-seller-to-ship': { step: 'contact-seller', turn: 'you', basis: ['ship-by', 'chat-answer', 'cancel-answer', 'auto-cancel-unshipped'], dates: [ASK, { id: 'answer-due', fact: 'chat-answer', from: 'today' }, cancelsItself], message: 'not-shipped.seller', evidence: seller, articles: ['seller-has-not-shipped', 'contact-the-seller'] },
  'wait-for-seller-reply': { step: 'wait', turn: 'seller', basis: ['chat-answer'], dates: [{ id: 'answer-due', fact: 'chat-answer' }], evidence: seller, articles: ['contact-the-seller', 'when-to-escalate'] },
  'request-cancel': { step: 'contact-seller', turn: 'you', basis: ['ship-by', 'cancel-answer', 'auto-cancel-unshipped'], dates: [ASK, { id: 'answer-due', fact: 'cancel-answer', from: 'today' }, cancelsItself], message: 'not-shipped.cancel', evidence: seller, articles: ['seller-has-not-shipped', 'when-to-escalate'] },
  'hold-seller-to-date': { step: 'wait', turn: 'seller', basis: ['ship-by', 'auto-cancel-unshipped'], dates: [cancelsItself], evidence: seller, articles: ['seller-has-not-shipped', 'when-to-escalate'] },
  'wait-for-cancel-answer': { step: 'wait', turn: 'seller', basis: ['cancel-answer', 'auto-cancel-unshipped'], dates: [{ id: 'answer-due', fact: 'cancel-answer' }, cancelsItself], evidence: seller, articles: ['seller-has-not-shipped'] },
  'claim-cancel': { step: 'ask-platform', turn: 'you', basis: ['cancel-answer', 'auto-cancel-unshipped'], dates: [ASK, { id: 'answer-was-due', fact: 'cancel-answer' }], message: 'not-shipped.platform', evidence: platform, articles: ['when-to-escalate', 'seller-has-not-shipped'] },
  'contest-cancel-refusal': { step: 'ask-platform', turn: 'you', basis: ['ship-by', 'awaiting-collection-is-not-shipped', 'auto-cancel-unshipped'], dates: [ASK, cancelsItself], message: 'not-shipped.platform', evidence: { for: 'platform', problem: 'cancel-refused' }, articles: ['when-to-escalate', 'contact-customer-service'] },
  'watch-for-first-scan': { step: 'wait', turn: 'carrier', basis: ['awaiting-collection-is-not-shipped', 'lost-no-scan', 'auto-cancel-uncollected'], dates: [{ id: 'cancels-itself', fact: 'auto-cancel-uncollected' }], evidence: seller, articles: ['order-statuses-explained', 'track-your-order'] },
  'report-missed-auto-cancel': { step: 'ask-platform', turn: 'you', basis: ['auto-cancel-unshipped'], dates: [ASK, { id: 'should-have-cancelled', fact: 'auto-cancel-unshipped' }], message: 'not-shipped.platform', evidence: platform, articles: ['seller-has-not-shipped', 'contact-customer-service'] },
  'report-uncollected': { step: 'ask-platform', turn: 'you', basis: ['auto-cancel-uncollected', 'awaiting-collection-is-not-shipped'], dates: [ASK, { id: 'should-have-cancelled', fact: 'auto-cancel-uncollected' }], message: 'not-shipped.platform', evidence: platform, articles: ['seller-has-not-shipped', 'contact-customer-service'] },
  'report-cancel-and-reorder': { step: 'ask-platform', turn: 'you', basis: ['off-platform-loses-protection', 'ship-by'], dates: [ASK, cancelsItself], message: 'not-shipped.platform', evidence: platform, articles: ['when-to-escalate', 'seller-has-not-shipped'] },

  // Asked to leave the platform
  'report-outside-offer': { step: 'ask-platform', turn: 'you', basis: SCAMS, dates: [ASK], message: 'any.outside', evidence: { for: 'platform', problem: 'off-platform-payment-scam' }, articles: ['when-to-escalate', 'contact-customer-service'] },
  'keep-request-open': { step: 'ask-platform', turn: 'you', basis: SCAMS, dates: [ASK], message: 'any.outside', evidence: { for: 'platform', problem: 'off-platform-payment-scam' }, articles: ['when-to-escalate', 'contact-customer-service'] },
  'file-request-again': { step: 'contact-seller', turn: 'you', basis: ['off-platform-loses-protection', 'return-window', 'missing-parcel-report'], dates: [ASK, missingBy], message: 'seller', evidence: seller, articles: ['when-to-escalate', 'return-an-item'] },
  'stop-outside-payment': { step: 'payment-provider', turn: 'you', basis: SCAMS, dates: [ASK], message: 'any.outside-bank', evidence: { for: 'payment-provider', problem: 'off-platform-payment-scam' }, articles: ['contact-customer-service', 'collect-evidence'] },
  'secure-your-account': { step: 'secure-account', turn: 'you', basis: SCAMS, dates: [ASK], evidence: { for: 'platform', problem: 'unauthorised-purchase' }, articles: ['contact-customer-service'] },

  // Tracking does not move
  'wait-until-promised': { step: 'wait', turn: 'carrier', basis: ['delivery-target', 'lost-no-scan'], dates: [{ id: 'promised', date: 'estimated-delivery' }, { id: 'counts-as-lost', fact: 'lost-no-scan' }], evidence: seller, articles: ['track-your-order', 'tracking-not-updating'] },
  'wait-for-next-scan': { step: 'wait', turn: 'carrier', basis: ['delivery-target', 'lost-no-scan'], dates: [{ id: 'should-arrive', fact: 'delivery-target' }, { id: 'counts-as-lost', fact: 'lost-no-scan' }], evidence: seller, articles: ['tracking-not-updating', 'track-your-order'] },
  'ask-seller-where-parcel': { step: 'contact-seller', turn: 'you', basis: ['chat-answer', 'lost-no-scan', 'delivery-default-law', 'seller-liable-until-delivered'], dates: [ASK, { id: 'answer-due', fact: 'chat-answer', from: 'today' }, { id: 'counts-as-lost', fact: 'lost-no-scan' }], message: 'tracking-stuck.seller', evidence: seller, articles: ['tracking-not-updating', 'contact-the-seller'] },
  'give-one-last-date': { step: 'wait', turn: 'seller', basis: ['lost-no-scan', 'delivery-default-law'], dates: [{ id: 'counts-as-lost', fact: 'lost-no-scan' }], evidence: seller, articles: ['tracking-not-updating', 'when-to-escalate'] },
  'request-refund-not-received': { step: 'contact-seller', turn: 'you', basis: ['seller-liable-until-delivered', ...reviewBasis], dates: [ASK, reviewBy], message: 'tracking-stuck.request', evidence: seller, articles: ['tracking-not-updating', 'when-to-escalate'] },
  'claim-lost-parcel': { step: 'contact-seller', turn: 'you', basis: ['lost-no-scan', 'seller-liable-until-delivered', ...reviewBasis], dates: [ASK, reviewBy, { id: 'counts-as-lost', fact: 'lost-no-scan' }], message: 'tracking-stuck.request', evidence: seller, articles: ['tracking-not-updating', 'when-to-escalate'] },
  'ask-platform-without-button': { step: 'ask-platform', turn: 'you', basis: ['lost-no-scan', 'seller-liable-until-delivered'], dates: [ASK], message: 'tracking-stuck.platform', evidence: platform, articles: ['contact-customer-service', 'tracking-not-updating'] },
  'answer-customs-request': { step: 'contact-carrier', turn: 'you', basis: ['no-buyer-phone'], dates: [ASK], message: 'tracking-stuck.carrier', evidence: { for: 'carrier', problem: 'customs-problem' }, articles: ['tracking-not-updating', 'track-your-order'] },
  'ignore-fee-message': { step: 'secure-account', turn: 'you', basis: ['support-never-asks', 'off-platform-loses-protection'], dates: [ASK], evidence: { for: 'platform', problem: 'customs-problem' }, articles: ['track-your-order', 'contact-customer-service'] },
  'wait-for-customs': { step: 'wait', turn: 'carrier', basis: [], dates: [{ id: 'promised', date: 'estimated-delivery' }], evidence: seller, articles: ['tracking-not-updating', 'track-your-order'] },
  'collect-or-rebook': { step: 'contact-carrier', turn: 'you', basis: [], dates: [ASK], message: 'tracking-stuck.carrier', evidence: { for: 'carrier' }, articles: ['track-your-order', 'tracking-not-updating'] },
  'wait-for-delivery': { step: 'wait', turn: 'carrier', basis: [], dates: [], evidence: seller, articles: ['track-your-order'] },
  'ask-carrier-where-it-is': { step: 'contact-carrier', turn: 'you', basis: ['seller-liable-until-delivered'], dates: [ASK], message: 'tracking-stuck.carrier', evidence: { for: 'carrier' }, articles: ['tracking-not-updating', 'track-your-order'] },

  // Delivered, but not received
  'look-around-first': { step: 'wait', turn: 'you', basis: ['missing-parcel-steps', 'missing-parcel-report'], dates: [missingBy], evidence: missing, articles: ['delivered-but-not-received'] },
  'ask-carrier-for-proof': { step: 'contact-carrier', turn: 'you', basis: ['missing-parcel-steps', 'missing-parcel-report'], dates: [ASK, missingBy], message: 'delivered-not-received.carrier', evidence: { for: 'carrier', problem: 'delivered-not-received' }, articles: ['delivered-but-not-received', 'collect-evidence'] },
  'report-missing-parcel': { step: 'contact-seller', turn: 'you', basis: ['missing-parcel-report', 'seller-liable-until-delivered', ...reviewBasis], dates: [ASK, reviewBy, missingBy], message: 'delivered-not-received.seller', evidence: missing, articles: ['delivered-but-not-received', 'when-to-escalate'] },
  'report-missing-today': { step: 'contact-seller', turn: 'you', basis: ['missing-parcel-report', 'return-window', ...reviewBasis], dates: [ASK, missingBy, reviewBy], message: 'delivered-not-received.seller', evidence: missing, articles: ['delivered-but-not-received', 'when-to-escalate'] },
  'report-wrong-place': { step: 'contact-seller', turn: 'you', basis: ['missing-parcel-report', 'seller-liable-until-delivered', ...reviewBasis], dates: [ASK, reviewBy, missingBy], message: 'delivered-not-received.seller', evidence: missing, articles: ['delivered-but-not-received', 'collect-evidence'] },
  'ask-carrier-wrong-address': { step: 'contact-carrier', turn: 'you', basis: ['missing-parcel-steps'], dates: [ASK, missingBy], message: 'delivered-not-received.carrier', evidence: { for: 'carrier', problem: 'delivered-not-received' }, articles: ['delivered-but-not-received', 'contact-the-seller'] },
  'turn-message-into-request': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'missing-parcel-report', ...reviewBasis], dates: [ASK, reviewBy, missingBy], message: 'seller', evidence: seller, articles: ['when-to-escalate', 'return-an-item'] },

  // Damaged
  'report-dangerous-item': { step: 'ask-platform', turn: 'you', basis: ['return-window', 'guarantee-window'], dates: [ASK, returnBy], message: 'damaged.danger', evidence: platform, articles: ['damaged-or-defective', 'contact-customer-service'] },
  'refuse-at-door': { step: 'contact-carrier', turn: 'you', basis: ['cod-open-parcel'], dates: [ASK], evidence: { for: 'carrier' }, articles: ['damaged-or-defective', 'collect-evidence'] },
  'request-return-damaged': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'return-window-mall', 'blurry-photos-refused', ...reviewBasis], dates: [ASK, reviewBy, returnBy], message: 'damaged.seller', evidence: seller, articles: ['damaged-or-defective', 'return-an-item'] },
  'request-return-today': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'return-window-mall', 'guarantee-window', 'blurry-photos-refused'], dates: [ASK, returnBy, reviewBy], message: 'damaged.seller', evidence: seller, articles: ['damaged-or-defective', 'return-an-item'] },
  'use-guarantee': { step: 'ask-platform', turn: 'you', basis: ['guarantee-window', 'blurry-photos-refused', 'ship-back'], dates: [ASK, { id: 'guarantee-until', fact: 'guarantee-window', last: true }], message: 'damaged.platform', evidence: platform, articles: ['damaged-or-defective', 'collect-evidence'] },
  'claim-legal-guarantee': { step: 'contact-seller', turn: 'you', basis: ['legal-guarantee', 'chargeback-window'], dates: [ASK, { id: 'guarantee-until', fact: 'legal-guarantee', last: true }], message: 'damaged.law', evidence: seller, articles: ['damaged-or-defective', 'contact-the-seller'] },
  'accept-replacement-in-app': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'off-platform-loses-protection'], dates: [ASK, returnBy], message: 'damaged.replacement', evidence: seller, articles: ['damaged-or-defective', 'contact-the-seller'] },
  'weigh-offer': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'escalate-after-rejection', 'off-platform-loses-protection'], dates: [ASK, returnBy], message: 'any.offer', evidence: seller, articles: ['when-to-escalate', 'return-an-item'] },

  // A request on the order page
  'wait-for-request-answer': { step: 'wait', turn: 'seller', basis: reviewBasis, dates: [{ id: 'answer-due', fact: REVIEW }], evidence: seller, articles: ['return-an-item', 'when-to-escalate'] },
  'claim-auto-approval': { step: 'ask-platform', turn: 'you', basis: reviewBasis, dates: [ASK, { id: 'answer-was-due', fact: REVIEW }], message: 'platform', evidence: platform, articles: ['when-to-escalate', 'contact-customer-service'] },
  'add-proof': { step: 'contact-seller', turn: 'you', basis: ['blurry-photos-refused', 'evidence-answer'], dates: [ASK], evidence: seller, articles: ['collect-evidence', 'return-an-item'] },
  'wait-for-refund': { step: 'wait', turn: 'bank', basis: ['refund-time-card', 'refund-time-wallet', 'refund-time-bank', 'refund-time-cod'], dates: [{ id: 'money-by', fact: 'refund-time-card' }], evidence: { for: 'platform', problem: 'refund-not-received' }, articles: ['return-an-item', 'what-happens-after-you-buy'] },
  'ask-where-refund-is': { step: 'ask-platform', turn: 'you', basis: ['refund-time-card', 'refund-time-wallet', 'refund-time-bank', 'refund-time-cod'], dates: [ASK], message: 'any.refund', evidence: { for: 'platform', problem: 'refund-not-received' }, articles: ['contact-customer-service', 'return-an-item'] },
  'send-item-back': { step: 'contact-carrier', turn: 'you', basis: ['ship-back', 'return-check-without-scan'], dates: [ASK, { id: 'send-by', fact: 'ship-back', last: true }], evidence: { for: 'seller', problem: 'return-not-acknowledged' }, articles: ['return-an-item', 'collect-evidence'] },
  'wait-for-return-check': { step: 'wait', turn: 'seller', basis: ['return-check', 'return-check-small', 'return-check-large', 'return-check-without-scan'], dates: [{ id: 'check-done', fact: 'return-check' }], evidence: { for: 'seller', problem: 'return-not-acknowledged' }, articles: ['return-an-item'] },

  // The return or refund was refused
  'ask-platform-in-time': { step: 'ask-platform', turn: 'you', basis: ['escalate-after-rejection', 'disputes-per-product'], dates: [escalateBy, { id: 'refused', date: 'request-rejected' }], message: 'platform', evidence: platform, articles: ['when-to-escalate', 'collect-evidence'] },
  'ask-platform-today': { step: 'ask-platform', turn: 'you', basis: ['escalate-after-rejection', 'disputes-per-product'], dates: [ASK, escalateBy], message: 'platform', evidence: platform, articles: ['when-to-escalate', 'collect-evidence'] },
  'check-countdown-today': { step: 'ask-platform', turn: 'you', basis: ['escalate-after-rejection', 'disputes-per-product'], dates: [ASK, escalateBy], message: 'platform', evidence: platform, articles: ['when-to-escalate', 'collect-evidence'] },
  'go-outside-after-window': { step: 'payment-provider', turn: 'you', basis: ['chargeback-window', 'paypal-dispute', 'billing-error-letter', 'section-75-min', 'section-75-max', 'section-75-years'], dates: [ASK, { id: 'card-by', fact: 'chargeback-window', last: true }, { id: 'paypal-by', fact: 'paypal-dispute', last: true }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'ask-why-auto-refused': { step: 'ask-platform', turn: 'you', basis: ['return-window', 'escalate-after-rejection'], dates: [ASK, escalateBy], message: 'return-refused.auto', evidence: platform, articles: ['contact-customer-service', 'when-to-escalate'] },
  'file-request-now': { step: 'contact-seller', turn: 'you', basis: ['return-window', 'return-window-mall', ...reviewBasis], dates: [ASK, reviewBy, returnBy], message: 'return-refused.seller', evidence: seller, articles: ['return-an-item', 'when-to-escalate'] },
  'wait-for-decision': { step: 'wait', turn: 'platform', basis: ['platform-decision', 'disputes-per-product'], dates: [], evidence: platform, articles: ['when-to-escalate'] },
  'add-evidence-now': { step: 'ask-platform', turn: 'you', basis: ['evidence-answer', 'blurry-photos-refused'], dates: [ASK], message: 'platform', evidence: platform, articles: ['collect-evidence', 'when-to-escalate'] },
  'ask-about-dispute': { step: 'ask-platform', turn: 'you', basis: ['platform-decision', 'no-buyer-phone'], dates: [ASK], message: 'return-refused.status', evidence: platform, articles: ['contact-customer-service', 'when-to-escalate'] },
  'appeal-with-new-proof': { step: 'ask-platform', turn: 'you', basis: ['disputes-per-product', 'escalate-after-rejection'], dates: [ASK], message: 'return-refused.platform', evidence: platform, articles: ['when-to-escalate', 'collect-evidence'] },
  'dispute-with-credit-card': { step: 'payment-provider', turn: 'you', basis: ['chargeback-window', 'billing-error-letter', 'section-75-min', 'section-75-max', 'section-75-years'], dates: [ASK, { id: 'card-by', fact: 'chargeback-window', last: true }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'dispute-with-debit-card': { step: 'payment-provider', turn: 'you', basis: ['chargeback-window'], dates: [ASK, { id: 'card-by', fact: 'chargeback-window', last: true }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'open-paypal-dispute': { step: 'payment-provider', turn: 'you', basis: ['paypal-dispute', 'paypal-escalate'], dates: [ASK, { id: 'paypal-by', fact: 'paypal-dispute', last: true }, { id: 'claim-by', fact: 'paypal-escalate', from: 'today' }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'report-to-pay-later': { step: 'payment-provider', turn: 'you', basis: ['klarna-wait'], dates: [ASK, { id: 'klarna-from', fact: 'klarna-wait', from: 'today' }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'find-how-you-paid': { step: 'payment-provider', turn: 'you', basis: ['chargeback-window', 'paypal-dispute'], dates: [ASK, { id: 'card-by', fact: 'chargeback-window', last: true }, { id: 'paypal-by', fact: 'paypal-dispute', last: true }], message: 'payment-provider', evidence: bank, articles: ['when-to-escalate', 'collect-evidence'] },
  'complain-to-agency': { step: 'consumer-agency', turn: 'you', basis: ['legal-guarantee', 'small-claims-limit', 'small-claims-years', 'odr-closed'], dates: [ASK], message: 'any.consumer-agency', evidence: { for: 'consumer-agency' }, articles: ['when-to-escalate', 'collect-evidence'] },
} as const satisfies Record<string, Outcome>;
