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

  becomes: {
    'where.label-only': 'not-shipped',
    'where.delivered': 'delivered-not-received',
  },
  near: {
    late: { problem: 'tracking-stuck' },
    'customs-problem': { problem: 'tracking-stuck', where: 'customs' },
    'cancel-refused': { problem: 'not-shipped' },
    defective: { problem: 'damaged' },
  },
  later: {
    'wrong-item': ['wrong-or-missing-item', 'return-an-item'],
    'missing-parts': ['wrong-or-missing-item', 'return-an-item'],
    'not-as-described': ['not-as-described', 'return-an-item'],
    counterfeit: ['counterfeit', 'report-a-problem'],
    'refund-not-received': ['refund-not-received', 'refund-times'],
    'empty-box': ['wrong-or-missing-item', 'collect-evidence'],
    'unauthorised-purchase': ['account-or-payment-security', 'card-chargeback-and-payment-protection'],
    'off-platform-payment-scam': ['asked-to-pay-or-talk-outside-the-app', 'card-chargeback-and-payment-protection'],
    'fake-tracking': ['no-tracking-number', 'delivered-but-not-received'],
    'return-not-acknowledged': ['refund-not-received', 'return-request-refused'],
  },
  statuses: Object.fromEntries([
    ...all({ 'order-stage': 'to-ship' }, 'order_awaiting_shipment'),
    ...all({ 'order-stage': 'cancelled' }, 'order_cancelled'),
    ...all({ where: 'label-only', 'order-stage': 'awaiting-collection' }, 'order_awaiting_collection not_found label_created warehouse_processing pickup_failed'),
    ...all({ where: 'moving' }, 'picked_up origin_facility departed_facility in_transit handed_to_airline export_customs_cleared departed_origin_country transit_country arrived_destination_country customs_released handed_to_local_carrier local_facility preparing_delivery on_hold_carrier rescheduled forwarded missorted delayed weather_delay exception expired'),
    ...all({ where: 'customs' }, 'export_customs export_customs_problem import_customs customs_hold customs_docs duties_due'),
    ...all({ where: 'out-for-delivery' }, 'out_for_delivery awaiting_delivery_scan'),
    ...all({ where: 'waiting' }, 'delivery_attempt_failed address_problem access_restricted available_for_pickup'),
    ...all({ where: 'returned-or-lost' }, 'not_collected recipient_refused undeliverable returning returned damaged lost destroyed security_prohibited'),
    ...all({ where: 'delivered' }, 'delivered delivered_other_person delivered_safe_place delivered_locker collected'),
  ]),
  // In Malaysia the seller's time to answer is only known for a change of mind, which is not asked here.
  exceptions: { 'seller-answer': ['my'] },
  notAfter: {
    // A label stops this clock, and pre-orders have clocks of their own.
    'auto-cancel-unshipped': ['label-ship-by', 'own-ship-by'],
    'auto-cancel-uncollected': ['own-ship-by'],
    'ship-by': ['own-ship-by'],
    // Times that run from the delivery say nothing about a parcel that has not come, or about one that has.
    'seller-liable-until-delivered': ['damage-stage', 'refused-stage'],
    'faulty-goods-rights-are-separate': ['order-stage', 'where', 'delivered-when'],
    'return-window': ['order-stage', 'label-ship-by', 'last-scan', 'customs-ask', 'lost-request'],
    'missing-parcel-report': ['order-stage', 'label-ship-by', 'last-scan', 'customs-ask', 'lost-request', 'damage-stage'],
  },
});
