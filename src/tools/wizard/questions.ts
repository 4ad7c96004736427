import { CLOSING, type Clock } from './flow.ts';

// Each line: answer → where it leads. Words: content/<locale>/tools/wizard.yml, same ids.
// Closing a window wins over politeness: an answer that says "it ends soon" skips the questions about what was said.

/** Where a market has no figure: editorial rules of thumb of ours, in days. */
export const THUMB = { ship: 5, quiet: 6, abroad: 9, lostAbroad: 21, customs: 6, lost: 14, chat: 2, review: 7, refund: 14, check: 14, out: 1, window: 30, letter: 14, over: 60 };

export const questions = {
  problem: {
    'not-shipped': 'order-stage', late: 'where', 'tracking-stuck': 'where', 'customs-problem': 'customs-ask', 'fake-tracking': 'fake-what',
    'delivered-not-received': 'delivered-when',
    damaged: 'damage-stage', defective: 'damage-stage', 'wrong-item': 'came-stage', 'missing-parts': 'missing-where', 'empty-box': 'came-stage',
    'not-as-described': 'came-stage', counterfeit: 'came-stage', 'unsafe-product': 'unsafe-what',
    'cancel-in-time': 'mind-stage', 'change-of-mind': 'mind-stage', 'cancel-refused': 'refusal-when',
    'return-refused': 'refused-stage', 'return-not-acknowledged': 'return-scan', 'refund-not-received': 'refund-of',
    'seller-silent': 'silent-about', 'partial-offer': 'offer-where', 'outside-app': 'outside-done',
    'unauthorised-purchase': 'order-not-mine', 'charge-problem': 'charge-what', 'off-platform-payment-scam': 'outside-done',
    'support-impostor': 'impostor-got', 'never-ordered': 'parcel-not-ordered',
  },

  // The seller has not shipped
  'order-stage': {
    'just-paid': 'cancel-freely', 'to-ship': 'ship-by', 'awaiting-collection': 'label-ship-by',
    'pre-order': 'own-ship-by', cancelled: 'cancel-refund',
  },
  'ship-by': {
    'not-yet': 'wait-for-ship-by', passed: 'seller-reply', 'long-passed': 'report-missed-auto-cancel', 'no-date': 'paid-when',
  },
  'paid-when': {
    'in-time': 'wait-for-ship-by', late: 'ask-seller-to-ship', asked: 'request-cancel', 'long-late': 'report-missed-auto-cancel',
  },
  'own-ship-by': { 'not-yet': 'wait-for-own-ship-by', passed: 'seller-reply', 'no-date': 'ask-seller-for-ship-date' },
  'label-ship-by': {
    'not-yet': 'wait-for-collection', passed: 'ask-seller-to-ship', asked: 'request-cancel',
    requested: 'cancel-reply', 'long-passed': 'report-uncollected', 'no-date': 'ask-seller-for-ship-date',
  },
  'seller-reply': {
    'not-asked': 'ask-seller-to-ship', waiting: 'wait-for-seller-reply', silent: 'request-cancel',
    'promises-date': 'hold-seller-to-date', 'cancel-and-reorder': 'report-cancel-and-reorder',
    'cancel-request': 'cancel-reply', outside: 'outside-done',
  },
  'cancel-reply': {
    waiting: 'wait-for-cancel-answer', overdue: 'claim-cancel', refused: 'contest-cancel-refusal',
    'tracking-added': 'watch-for-first-scan', approved: 'cancel-refund', outside: 'keep-request-open',
  },
  'cancel-refund': { recent: 'wait-for-refund', overdue: 'ask-where-refund-is', asked: 'paid-how', 'dont-know': 'ask-where-refund-is' },

  // Tracking does not move
  where: {
    'label-only': 'label-ship-by', moving: 'last-scan', abroad: 'abroad-scan', customs: 'customs-ask', 'out-for-delivery': 'out-since',
    waiting: 'collect-or-rebook', 'returned-or-lost': 'lost-request', delivered: 'delivered-when',
  },
  'last-scan': { recent: 'promised', slow: 'parcel-reply', long: 'lost-request', 'dont-know': 'promised' },
  'abroad-scan': { recent: 'promised', slow: 'parcel-reply', long: 'lost-request', 'dont-know': 'promised' },
  promised: {
    ahead: 'wait-until-promised', passed: 'ask-seller-where-parcel', asked: 'request-refund-not-received', 'no-date': 'wait-for-next-scan',
  },
  'customs-ask': {
    'papers-or-duty': 'answer-customs-request', 'duty-included': 'ask-seller-about-duty', 'link-by-message': 'ignore-fee-message',
    stopped: 'lost-request',
    nothing: 'customs-since',
  },
  'customs-since': { recent: 'wait-for-customs', long: 'parcel-reply' },
  'out-since': { today: 'wait-for-delivery', days: 'ask-carrier-where-it-is', asked: 'ask-seller-where-parcel' },
  'lost-request': { no: 'claim-lost-parcel', yes: 'request-reply', 'no-button': 'ask-platform-without-button' },
  'parcel-reply': {
    'not-asked': 'ask-seller-where-parcel', waiting: 'wait-for-seller-reply', silent: 'request-refund-not-received',
    'asks-to-wait': 'give-one-last-date', refuses: 'request-refund-not-received', request: 'request-reply', outside: 'outside-done',
  },

  // Delivered, but not received
  'delivered-when': {
    'in-time': 'done-so-far', closing: 'report-missing-today', over: 'paid-how',
    filed: 'request-reply', 'dont-know': 'report-missing-today',
  },
  'done-so-far': {
    nothing: 'look-around-first', looked: 'ask-carrier-for-proof', carrier: 'report-missing-parcel',
    message: 'turn-message-into-request', 'photo-elsewhere': 'report-wrong-place', 'address-wrong': 'ask-carrier-wrong-address',
  },

  // Tracking that does not belong to the order
  'fake-what': {
    'unknown-number': 'label-ship-by', 'other-place': 'delivered-when', 'not-mine': 'number-reply', 'small-parcel': 'came-stage',
  },
  'number-reply': {
    'not-asked': 'ask-seller-real-number', waiting: 'wait-for-seller-reply', silent: 'report-false-tracking', 'new-number': 'watch-for-first-scan', outside: 'outside-done',
  },

  // It arrived, but something is wrong with it
  'damage-stage': {
    dangerous: 'report-dangerous-item', 'at-door': 'refuse-at-door', 'no-request': 'damage-when', request: 'request-reply', refused: 'refused-when',
  },
  'came-stage': { 'at-door': 'refuse-at-door', 'no-request': 'return-when', request: 'request-reply', refused: 'refused-when' },
  'missing-where': { 'other-parcel': 'last-scan', 'this-parcel': 'came-stage' },
  'unsafe-what': { hurt: 'report-dangerous-item', danger: 'report-dangerous-item', unmarked: 'report-dangerous-item', recall: 'follow-recall' },
  'damage-when': {
    'in-time': 'goods-reply', closing: 'request-return-today', mall: 'button-there', guarantee: 'use-guarantee', legal: 'legal-asked',
    over: 'paid-how', 'no-button': 'ask-for-return-button', 'dont-know': 'button-there',
  },
  'return-when': {
    'in-time': 'goods-reply', closing: 'request-return-today', mall: 'button-there', legal: 'legal-asked', over: 'paid-how',
    'no-button': 'ask-for-return-button', 'dont-know': 'button-there',
  },
  'legal-asked': { no: 'claim-legal-guarantee', waiting: 'wait-for-written-answer', refused: 'paid-how' },
  'button-there': { yes: 'request-return-today', no: 'ask-for-return-button' },
  'goods-reply': {
    'not-asked': 'request-return', silent: 'turn-message-into-request', refuses: 'turn-message-into-request',
    offer: 'weigh-offer', replacement: 'accept-replacement-in-app', 'replacement-late': 'turn-message-into-request', outside: 'outside-done',
  },

  // Cancel, or send back without a fault
  'mind-stage': {
    'just-paid': 'cancel-freely', 'not-shipped': 'ask-to-cancel', requested: 'cancel-reply', 'on-the-way': 'return-when-it-comes',
    delivered: 'mind-when', address: 'address-stage',
  },
  'mind-when': {
    'in-time': 'mind-item', closing: 'return-today', over: 'ask-goodwill', 'dont-know': 'return-today', requested: 'request-reply',
  },
  'mind-item': { ordinary: 'ask-to-return', excluded: 'ask-goodwill', refused: 'refused-when' },
  'address-stage': { 'not-shipped': 'ask-seller-to-mend-address', shipped: 'ask-carrier-to-mend-address', delivered: 'ask-carrier-wrong-address' },
  'refusal-when': {
    late: 'contest-cancel-refusal', 'in-time': 'return-when-it-comes', shipped: 'return-when-it-comes', 'tracking-added': 'watch-for-first-scan', silent: 'cancel-reply',
  },

  // The seller says nothing, or offers something
  'silent-about': { ship: 'ship-by', parcel: 'last-scan', goods: 'came-stage', request: 'request-reply', cancel: 'cancel-reply', question: 'question-reply' },
  'question-reply': { waiting: 'wait-for-seller-reply', silent: 'ask-platform-question' },
  'offer-where': { request: 'weigh-offer', approved: 'refund-wait', chat: 'offer-time', review: 'report-outside-offer', withdraw: 'keep-request-open', outside: 'outside-done', accepted: 'money-when', regret: 'keep-to-what-was-agreed' },
  'offer-time': { 'in-time': 'weigh-offer', closing: 'request-return-today', over: 'weigh-offer', 'dont-know': 'request-return-today' },

  // A request on the order page, whatever the problem
  'request-reply': {
    waiting: 'wait-for-request-answer', overdue: 'claim-auto-approval', refused: 'refused-when', offer: 'weigh-offer',
    'more-proof': 'add-proof', approved: 'refund-wait', disputed: 'dispute-state', outside: 'keep-request-open',
  },
  'refund-wait': {
    recent: 'wait-for-refund', overdue: 'ask-where-refund-is', 'send-back': 'send-item-back',
    'no-label': 'ask-for-return-label', 'seller-checking': 'wait-for-return-check', asked: 'paid-how', replacement: 'ask-for-refund-instead', 'dont-know': 'ask-where-refund-is',
  },
  'outside-done': {
    nothing: 'report-outside-offer', withdrew: 'file-request-again', paid: 'stop-outside-payment', 'gave-code': 'secure-your-account',
  },

  // A return or refund that hangs
  'return-scan': {
    'not-sent': 'send-item-back', 'no-label': 'ask-for-return-label', 'on-the-way': 'wait-for-return-arrival', stuck: 'stuck-time', arrived: 'check-time',
    'no-receipt': 'find-return-proof', refused: 'refused-when',
  },
  'stuck-time': { running: 'ask-carrier-about-return', over: 'claim-return-refund', 'dont-know': 'ask-carrier-about-return' },
  'check-time': { running: 'wait-for-return-check', over: 'claim-return-refund', 'dont-know': 'claim-return-refund' },
  'refund-of': {
    cancelled: 'cancel-refund', approved: 'refund-wait', sent: 'refund-sent', less: 'contest-short-refund', 'not-approved': 'request-reply', 'sent-back': 'return-scan',
  },
  'refund-sent': { recent: 'wait-for-refund', overdue: 'ask-where-refund-is', reference: 'ask-bank-for-refund', 'old-card': 'ask-bank-for-refund' },
  'money-when': { recent: 'wait-for-refund', overdue: 'ask-where-refund-is', 'dont-know': 'ask-where-refund-is' },

  // Account and money: safety comes first
  'order-not-mine': { login: 'secure-your-account', order: 'secure-and-cancel', arrived: 'stop-unknown-charge', charge: 'stop-unknown-charge', family: 'mind-stage' },
  'charge-what': { pending: 'wait-for-hold', twice: 'ask-platform-about-charge', 'no-order': 'ask-platform-about-charge', amount: 'ask-platform-about-charge', refused: 'stop-unknown-charge' },
  'impostor-got': { money: 'stop-outside-payment', card: 'block-card', code: 'secure-your-account', screen: 'secure-your-account', papers: 'secure-your-account', nothing: 'report-impostor' },
  'parcel-not-ordered': { charged: 'stop-unknown-charge', 'cod-asked': 'refuse-unordered-parcel', 'cod-paid': 'claim-cod-back', free: 'check-account-for-parcel' },

  // The return or refund was refused
  'refused-stage': {
    refused: 'refused-when', 'refused-after-return': 'refused-when', 'auto-refused': 'ask-why-auto-refused',
    'in-chat': 'file-request-now', excluded: 'ask-goodwill', disputed: 'dispute-state', lost: 'appeal-left',
  },
  'refused-when': {
    'in-time': 'ask-platform-in-time', closing: 'ask-platform-today', over: 'paid-how', decided: 'paid-how', 'dont-know': 'check-countdown-today',
  },
  'dispute-state': {
    waiting: 'wait-for-decision', 'more-proof': 'add-evidence-now', silent: 'ask-about-dispute', won: 'money-when', 'won-return': 'send-item-back',
    'new-proof': 'appeal-with-new-proof', lost: 'paid-how',
  },
  'appeal-left': { 'new-proof': 'appeal-with-new-proof', no: 'paid-how' },
  'paid-how': {
    'credit-card': 'dispute-with-credit-card', 'debit-card': 'dispute-with-debit-card', paypal: 'open-paypal-dispute',
    'pay-later': 'report-to-pay-later', other: 'complain-to-agency', tried: 'complain-to-agency', 'dont-know': 'find-how-you-paid',
  },
} as const;

export const REVIEW = ['refund-review-large', 'seller-answer'];
export const MIND = ['change-of-mind-window', 'withdrawal-right'];
export const REFUND = ['refund-time-card', 'refund-time'];
export const RETURN_CHECK = ['return-check', 'return-check-without-scan'];
export const MISSING = ['missing-parcel-report', 'return-window'];
// A buyer does not say whether the shop is a Mall shop, so while the longer time there runs the order page decides.
const RETURN: Clock['steps'] = [
  ['in-time', { fact: 'return-window', less: CLOSING, otherwise: 'next' }], ['closing', { fact: 'return-window', otherwise: 'next' }],
  ['mall', { fact: 'return-window-mall', otherwise: 'next' }], ['dont-know', { without: 'return-window', days: THUMB.window }],
];
export const GUARANTEE = ['legal-guarantee', 'fault-report-durables'];
const LAW: Clock['steps'] = [
  ['legal', { fact: GUARANTEE, otherwise: 'next', alsoIn: ['uk'] }], ['dont-know', { without: 'return-window' }], ['over'],
];

/** Which date decides a question, and how long each answer holds. */
export const clocks: Partial<Record<keyof typeof questions, Clock>> = {
  'ship-by': { date: 'ship-by', steps: [['not-yet', 0], ['passed', { fact: 'auto-cancel-unshipped' }], ['long-passed']] },
  'paid-when': { date: 'ordered', steps: [
    ['in-time', { fact: 'ship-by', days: THUMB.ship }], ['late', { fact: 'auto-cancel-unshipped' }], ['long-late']] },
  'own-ship-by': { date: 'ship-by', steps: [['not-yet', 0], ['passed']] },
  'label-ship-by': { date: 'ship-by', steps: [['not-yet', 0], ['passed', { fact: 'auto-cancel-uncollected' }], ['long-passed']] },
  'seller-reply': { date: 'contacted-seller', steps: [['waiting', { fact: 'chat-answer', days: THUMB.chat }], ['silent']] },
  'cancel-reply': { date: 'request-filed', steps: [['waiting', { fact: 'cancel-answer', days: THUMB.chat }], ['overdue']] },
  'last-scan': { date: 'last-scan', steps: [
    ['recent', THUMB.quiet], ['slow', { fact: 'lost-no-scan', days: THUMB.lost }], ['long']] },
  'abroad-scan': { date: 'last-scan', steps: [
    ['recent', THUMB.abroad], ['slow', THUMB.lostAbroad], ['long']] },
  promised: { date: 'estimated-delivery', steps: [['ahead', 0], ['passed']] },
  'customs-since': { date: 'last-scan', steps: [['recent', THUMB.customs], ['long']] },
  'out-since': { date: 'last-scan', steps: [['today', THUMB.out], ['days']] },
  'parcel-reply': { date: 'contacted-seller', steps: [['waiting', { fact: 'chat-answer', days: THUMB.chat }], ['silent']] },
  'legal-asked': { date: 'contacted-seller', steps: [['waiting', THUMB.letter], ['refused']] },
  'question-reply': { date: 'contacted-seller', steps: [['waiting', { fact: 'chat-answer', days: THUMB.chat }], ['silent']] },
  'number-reply': { date: 'contacted-seller', steps: [['waiting', { fact: 'chat-answer', days: THUMB.chat }], ['silent']] },
  'delivered-when': { date: 'delivered', steps: [
    ['in-time', { fact: MISSING, less: CLOSING, otherwise: 'next' }], ['closing', { fact: MISSING, otherwise: 'next' }],
    ['closing', { fact: 'return-window-mall', otherwise: 'next' }], ['closing', { without: MISSING, days: THUMB.over }], ['over']] },
  'damage-when': { date: 'delivered', steps: [...RETURN, ['guarantee', { fact: 'guarantee-window', otherwise: 'next' }], ...LAW] },
  'return-when': { date: 'delivered', steps: [...RETURN, ...LAW] },
  'mind-when': { date: 'delivered', steps: [
    ['in-time', { fact: MIND, less: CLOSING, otherwise: 'dont-know' }], ['closing', { fact: MIND }],
    ['closing', { fact: 'change-of-mind-window-mall', otherwise: 'next' }], ['over']] },
  'offer-time': { date: 'delivered', steps: [
    ['in-time', { fact: 'return-window', less: CLOSING, otherwise: 'dont-know' }], ['closing', { fact: 'return-window' }],
    ['closing', { fact: 'return-window-mall', otherwise: 'next' }], ['over']] },
  'stuck-time': { date: 'shipped-back', steps: [['running', { fact: ['return-check-without-scan', 'return-check'], days: THUMB.check }], ['over']] },
  'check-time': { date: 'shipped-back', steps: [['running', { fact: RETURN_CHECK, days: THUMB.check }], ['over']] },
  'money-when': { date: 'refund-approved', steps: [['recent', { fact: REFUND, days: THUMB.refund }], ['overdue']] },
  'refund-sent': { date: 'refund-approved', steps: [['recent', { fact: REFUND, days: THUMB.refund }], ['overdue']] },
  'request-reply': { date: 'request-filed', steps: [['waiting', { fact: REVIEW, days: THUMB.review }], ['overdue']] },
  'cancel-refund': { date: 'refund-approved', steps: [['recent', { fact: REFUND, days: THUMB.refund }], ['overdue']] },
  'refund-wait': { date: 'refund-approved', steps: [['recent', { fact: REFUND, days: THUMB.refund }], ['overdue']] },
  'refused-when': { date: 'request-rejected', steps: [
    ['in-time', { fact: 'escalate-after-rejection', less: CLOSING, otherwise: 'next' }],
    ['closing', { fact: 'escalate-after-rejection', otherwise: 'next' }], ['dont-know', { without: 'escalate-after-rejection', days: THUMB.over }], ['over']] },
};
