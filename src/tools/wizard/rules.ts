import { defineFlow, type Answers, type Flow } from './flow.ts';
import { outcomes } from './outcomes.ts';
import { clocks, questions } from './questions.ts';

const all = (answers: Answers, ids: string): [string, Answers][] => ids.split(' ').map((id) => [id, answers]);

/** The decision wizard: what to ask, where answers lead, which dates decide, what to do. */
export const rules: Flow = defineFlow({
  start: 'problem',
  questions,
  clocks,
  outcomes,

  groups: {
    'not-here': ['not-shipped', 'late', 'tracking-stuck', 'customs-problem', 'fake-tracking'],
    'says-delivered': ['delivered-not-received'],
    'came-wrong': ['damaged', 'defective', 'wrong-item', 'missing-parts', 'empty-box', 'not-as-described', 'counterfeit', 'unsafe-product'],
    'cancel-or-return': ['cancel-in-time', 'change-of-mind', 'cancel-refused'],
    'request-or-refund': ['return-refused', 'return-not-acknowledged', 'refund-not-received'],
    'seller-says': ['seller-silent', 'partial-offer', 'outside-app'],
    'money-or-account': ['unauthorised-purchase', 'charge-problem', 'off-platform-payment-scam', 'support-impostor', 'never-ordered'],
  },
  stands: {
    'cancel-in-time': 'cancel-refused', 'change-of-mind': 'return-not-acknowledged', 'seller-silent': 'not-as-described', 'partial-offer': 'not-as-described',
    'outside-app': 'off-platform-payment-scam', 'support-impostor': 'off-platform-payment-scam', 'charge-problem': 'unauthorised-purchase',
    'never-ordered': 'unauthorised-purchase', 'unsafe-product': 'defective',
  },
  becomes: {
    'where.label-only': 'not-shipped',
    'where.customs': 'customs-problem',
    'where.delivered': 'delivered-not-received',
    'fake-what.unknown-number': 'not-shipped',
    'fake-what.other-place': 'delivered-not-received',
    'fake-what.small-parcel': 'wrong-item',
    'missing-where.other-parcel': 'tracking-stuck',
    'silent-about.ship': 'not-shipped',
    'silent-about.parcel': 'tracking-stuck',
    'silent-about.request': 'return-refused',
    'silent-about.cancel': 'cancel-refused',
    'refund-of.not-approved': 'return-refused',
    'refund-of.sent-back': 'return-not-acknowledged',
    'address-stage.delivered': 'delivered-not-received',
    'order-not-mine.family': 'change-of-mind',
  },
  tells: {
    asked: {
      'seller-reply': 'waiting silent promises-date',
      'paid-when': 'asked',
      'label-ship-by': 'asked',
      'promised': 'asked',
      'out-since': 'asked',
      'parcel-reply': 'waiting silent asks-to-wait refuses',
      'number-reply': 'waiting silent new-number',
      'question-reply': 'waiting silent',
      'goods-reply': 'silent refuses offer replacement replacement-late',
      'legal-asked': 'waiting refused',
      'done-so-far': 'message',
    },
    refused: {
      'damage-stage': 'refused',
      'came-stage': 'refused',
      'mind-item': 'refused',
      'request-reply': 'refused',
      'return-scan': 'refused',
      'cancel-reply': 'refused',
      'refused-stage': 'refused refused-after-return auto-refused',
    },
    'sent-back': {
      'return-scan': 'on-the-way stuck arrived no-receipt',
      'refund-of': 'sent-back',
      'refund-wait': 'seller-checking',
    },
    approved: {
      'request-reply': 'approved',
      'cancel-reply': 'approved',
      'refund-of': 'approved sent less',
      'offer-where': 'approved',
      'dispute-state': 'won won-return',
    },
    decided: {
      'refused-when': 'decided',
      'dispute-state': 'lost new-proof',
      'refused-stage': 'lost',
    },
  },
  guides: {
    'not-shipped': ['seller-has-not-shipped'], late: ['late-delivery'], 'tracking-stuck': ['tracking-not-updating'], 'customs-problem': ['customs-and-import-charges'],
    'fake-tracking': ['no-tracking-number'], 'delivered-not-received': ['delivered-but-not-received'],
    damaged: ['damaged-or-defective'], defective: ['damaged-or-defective'], 'wrong-item': ['wrong-or-missing-item'], 'missing-parts': ['wrong-or-missing-item'],
    'empty-box': ['wrong-or-missing-item'], 'not-as-described': ['not-as-described'], counterfeit: ['counterfeit', 'report-a-problem'], 'unsafe-product': ['damaged-or-defective', 'report-a-problem'],
    'cancel-in-time': ['change-or-cancel-an-order'], 'change-of-mind': ['return-an-item'], 'cancel-refused': ['change-or-cancel-an-order'],
    'return-refused': ['return-request-refused'], 'return-not-acknowledged': ['refund-not-received'], 'refund-not-received': ['refund-not-received'],
    'seller-silent': ['seller-not-replying'], 'partial-offer': ['partial-refund-offers'], 'outside-app': ['asked-to-pay-or-talk-outside-the-app'],
    'unauthorised-purchase': ['account-or-payment-security'], 'charge-problem': ['payment-problems-at-checkout'], 'off-platform-payment-scam': ['asked-to-pay-or-talk-outside-the-app'],
    'support-impostor': ['avoid-support-scams'], 'never-ordered': ['account-or-payment-security'],
  },
  statuses: Object.fromEntries([
    ...all({ 'order-stage': 'to-ship', 'mind-stage': 'not-shipped' }, 'order_awaiting_shipment'),
    ...all({ 'order-stage': 'cancelled' }, 'order_cancelled'),
    ...all({ where: 'label-only', 'order-stage': 'awaiting-collection', 'mind-stage': 'not-shipped' }, 'order_awaiting_collection not_found label_created warehouse_processing pickup_failed'),
    ...all({ where: 'abroad', 'mind-stage': 'on-the-way' }, 'handed_to_airline export_customs_cleared departed_origin_country transit_country'),
    ...all({ where: 'moving', 'mind-stage': 'on-the-way' }, 'picked_up origin_facility departed_facility in_transit arrived_destination_country customs_released handed_to_local_carrier local_facility preparing_delivery on_hold_carrier rescheduled forwarded missorted delayed weather_delay exception expired'),
    ...all({ where: 'customs' }, 'export_customs export_customs_problem import_customs customs_hold customs_docs duties_due'),
    ...all({ where: 'out-for-delivery' }, 'out_for_delivery awaiting_delivery_scan'),
    ...all({ where: 'waiting' }, 'delivery_attempt_failed address_problem access_restricted available_for_pickup'),
    ...all({ where: 'returned-or-lost' }, 'not_collected recipient_refused undeliverable returning returned damaged lost destroyed security_prohibited'),
    ...all({ where: 'delivered', 'mind-stage': 'delivered' }, 'delivered delivered_other_person delivered_safe_place delivered_locker collected'),
  ]),
  // In Malaysia the seller's time to answer is known for a change of mind only, and the question serves every request.
  exceptions: { 'seller-answer': ['my'] },
  notAfter: {
    // A label stops this clock, and pre-orders have clocks of their own.
    'auto-cancel-unshipped': ['label-ship-by', 'own-ship-by'],
    'auto-cancel-uncollected': ['own-ship-by'],
    'ship-by': ['own-ship-by'],
    // Times that run from the delivery say nothing about a parcel that has not come, or about one that has.
    'seller-liable-until-delivered': ['damage-stage', 'came-stage', 'refused-stage'],
    'faulty-goods-rights-are-separate': ['order-stage', 'where', 'delivered-when'],
    'return-window': ['order-stage', 'ship-by', 'number-reply', 'label-ship-by', 'last-scan', 'abroad-scan', 'customs-ask', 'lost-request'],
    'missing-parcel-report': ['order-stage', 'ship-by', 'number-reply', 'label-ship-by', 'last-scan', 'abroad-scan', 'customs-ask', 'lost-request', 'damage-stage', 'came-stage'],
    // The guarantee of the platform is for damaged and faulty goods.
    'guarantee-window': ['return-when', 'offer-time'],
  },
});
