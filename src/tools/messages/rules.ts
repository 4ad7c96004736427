import type { Problem, Recipient } from '../../lib/ids.ts';
import { messageIn, stagesIn, type Field, type Stage } from './stages.ts';

/** One message: to whom, and which places it has. */
export interface Message { to: Recipient; fields: readonly Field[] }

// Ids are `<problem, family or any>.<stage>`, or `any.<what it is about>`. Words: content/<locale>/tools/messages.yml, same ids; each template uses exactly these places.
export const messages = {
  // To the seller
  'not-shipped.date': { to: 'seller', fields: ['order-number', 'item', 'ordered'] },
  'not-shipped.seller': { to: 'seller', fields: ['order-number', 'item', 'ordered', 'ship-by'] },
  'not-shipped.cancel': { to: 'seller', fields: ['order-number', 'ship-by', 'contacted-seller'] },
  'parcel.seller': { to: 'seller', fields: ['order-number', 'tracking-number', 'last-scan', 'estimated-delivery'] },
  'tracking-stuck.request': { to: 'seller', fields: ['order-number', 'tracking-number', 'last-scan', 'contacted-seller'] },
  'delivered-not-received.seller': { to: 'seller', fields: ['order-number', 'tracking-number', 'delivered'] },
  'damaged.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'damaged.replacement': { to: 'seller', fields: ['order-number', 'item', 'fault'] },
  'damaged.law': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'return-refused.seller': { to: 'seller', fields: ['order-number', 'item', 'fault'] },
  'fake-tracking.seller': { to: 'seller', fields: ['order-number', 'tracking-number', 'ordered'] },
  'customs-problem.duty': { to: 'seller', fields: ['order-number', 'tracking-number', 'amount'] },
  'wrong-item.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'missing-parts.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'empty-box.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'tracking-number'] },
  'not-as-described.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'counterfeit.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'any.seller': { to: 'seller', fields: ['order-number', 'item', 'fault'] },
  'any.cancel': { to: 'seller', fields: ['order-number', 'item', 'ordered'] },
  'any.return': { to: 'seller', fields: ['order-number', 'item', 'delivered'] },
  'any.goodwill': { to: 'seller', fields: ['order-number', 'item', 'delivered'] },
  'any.address': { to: 'seller', fields: ['order-number', 'item'] },
  'any.recall': { to: 'seller', fields: ['order-number', 'item', 'delivered'] },
  'any.offer': { to: 'seller', fields: ['order-number', 'amount'] },
  'defective.seller': { to: 'seller', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'refund-not-received.seller': { to: 'seller', fields: ['order-number', 'amount', 'refund-approved'] },
  'customs-problem.seller': { to: 'seller', fields: ['order-number', 'tracking-number', 'last-scan'] },
  'return-not-acknowledged.seller': { to: 'seller', fields: ['order-number', 'tracking-number', 'shipped-back'] },
  'cancel-refused.seller': { to: 'seller', fields: ['order-number', 'request-filed', 'reason'] },
  'parcel.reminder': { to: 'seller', fields: ['order-number', 'item', 'contacted-seller', 'answer-by'] },
  'goods.reminder': { to: 'seller', fields: ['order-number', 'item', 'contacted-seller', 'fault', 'answer-by'] },
  'refund.reminder': { to: 'seller', fields: ['order-number', 'contacted-seller', 'amount', 'answer-by'] },
  'cancel.reminder': { to: 'seller', fields: ['order-number', 'contacted-seller', 'answer-by'] },
  'any.reminder': { to: 'seller', fields: ['order-number', 'contacted-seller', 'fault', 'answer-by'] },
  'parcel.last-notice': { to: 'seller', fields: ['order-number', 'item', 'contacted-seller', 'answer-by', 'deadline'] },
  'goods.last-notice': { to: 'seller', fields: ['order-number', 'item', 'contacted-seller', 'fault', 'answer-by', 'deadline'] },
  'refund.last-notice': { to: 'seller', fields: ['order-number', 'contacted-seller', 'amount', 'answer-by', 'deadline'] },
  'cancel.last-notice': { to: 'seller', fields: ['order-number', 'contacted-seller', 'answer-by', 'deadline'] },
  'any.last-notice': { to: 'seller', fields: ['order-number', 'contacted-seller', 'fault', 'answer-by', 'deadline'] },
  // To the carrier
  'parcel.carrier': { to: 'carrier', fields: ['tracking-number', 'last-scan'] },
  'delivered-not-received.carrier': { to: 'carrier', fields: ['tracking-number', 'delivered'] },
  'return-not-acknowledged.carrier': { to: 'carrier', fields: ['tracking-number', 'shipped-back'] },
  'any.address-carrier': { to: 'carrier', fields: ['tracking-number'] },
  'goods.carrier': { to: 'carrier', fields: ['tracking-number', 'delivered', 'fault'] },
  'fake-tracking.carrier': { to: 'carrier', fields: ['tracking-number'] },
  'customs-problem.carrier': { to: 'carrier', fields: ['tracking-number', 'last-scan'] },
  // To the platform
  'not-shipped.platform': { to: 'platform', fields: ['order-number', 'ordered', 'ship-by', 'contacted-seller'] },
  'parcel.platform': { to: 'platform', fields: ['order-number', 'tracking-number', 'last-scan', 'contacted-seller'] },
  'delivered-not-received.platform': { to: 'platform', fields: ['order-number', 'tracking-number', 'delivered', 'request-filed'] },
  'damaged.danger': { to: 'platform', fields: ['order-number', 'item', 'fault'] },
  'goods.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'return-refused.platform': { to: 'platform', fields: ['order-number', 'item', 'request-rejected', 'reason', 'fault'] },
  'return-refused.auto': { to: 'platform', fields: ['order-number', 'request-filed', 'reason'] },
  'return-refused.status': { to: 'platform', fields: ['order-number', 'request-rejected'] },
  'fake-tracking.platform': { to: 'platform', fields: ['order-number', 'tracking-number', 'ordered', 'contacted-seller'] },
  'counterfeit.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'return-not-acknowledged.platform': { to: 'platform', fields: ['order-number', 'tracking-number', 'shipped-back'] },
  'unauthorised-purchase.platform': { to: 'platform', fields: ['order-number', 'ordered'] },
  'any.platform': { to: 'platform', fields: ['order-number', 'item', 'request-filed', 'fault', 'reason'] },
  'any.question': { to: 'platform', fields: ['order-number', 'contacted-seller'] },
  'any.return-label': { to: 'platform', fields: ['order-number', 'return-approved'] },
  'any.return-button': { to: 'platform', fields: ['order-number', 'item', 'fault'] },
  'any.refund-short': { to: 'platform', fields: ['order-number', 'amount', 'refund-approved'] },
  'any.charge': { to: 'platform', fields: ['order-number', 'amount', 'paid'] },
  'any.impostor': { to: 'platform', fields: ['order-number'] },
  'any.cod-back': { to: 'platform', fields: ['tracking-number', 'amount', 'paid'] },
  'any.unordered': { to: 'platform', fields: ['tracking-number', 'delivered'] },
  'any.outside': { to: 'platform', fields: ['order-number'] },
  'refund-not-received.platform': { to: 'platform', fields: ['order-number', 'amount', 'refund-approved'] },
  'wrong-item.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'fault', 'case-number'] },
  'missing-parts.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'fault', 'case-number'] },
  'not-as-described.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'fault', 'case-number'] },
  'empty-box.platform': { to: 'platform', fields: ['order-number', 'item', 'delivered', 'tracking-number', 'case-number'] },
  'customs-problem.platform': { to: 'platform', fields: ['order-number', 'tracking-number', 'last-scan', 'contacted-seller'] },
  'cancel-refused.platform': { to: 'platform', fields: ['order-number', 'request-filed', 'reason'] },
  'scam.platform': { to: 'platform', fields: ['order-number', 'amount', 'paid'] },
  'any.appeal': { to: 'platform', fields: ['order-number', 'item', 'reason', 'fault', 'case-number'] },
  // To the bank or card company
  'any.refund-bank': { to: 'card', fields: ['amount', 'refund-approved'] },
  'fraud.card': { to: 'card', fields: ['amount', 'paid'] },
  'any.card-exposed': { to: 'card', fields: [] },
  'scam.card': { to: 'card', fields: ['amount', 'paid', 'payee'] },
  'any.card': { to: 'card', fields: ['name', 'amount', 'paid', 'order-number', 'shop', 'item', 'fault', 'reason'] },
  'parcel.card': { to: 'card', fields: ['name', 'amount', 'paid', 'order-number', 'shop', 'item', 'estimated-delivery', 'contacted-seller', 'reason'] },
  'goods.card': { to: 'card', fields: ['name', 'amount', 'paid', 'order-number', 'shop', 'item', 'delivered', 'fault', 'contacted-seller', 'reason'] },
  'refund.card': { to: 'card', fields: ['name', 'amount', 'paid', 'order-number', 'shop', 'refund-approved', 'reason'] },
  'cancel.card': { to: 'card', fields: ['name', 'amount', 'paid', 'order-number', 'shop', 'request-filed', 'reason'] },
  // To PayPal or a wallet like it
  'parcel.paypal': { to: 'paypal', fields: ['amount', 'paid', 'order-number', 'item', 'estimated-delivery', 'contacted-seller', 'reason'] },
  'goods.paypal': { to: 'paypal', fields: ['amount', 'paid', 'order-number', 'item', 'delivered', 'fault', 'contacted-seller', 'reason'] },
  'fraud.paypal': { to: 'paypal', fields: ['amount', 'paid'] },
  'any.paypal': { to: 'paypal', fields: ['amount', 'paid', 'order-number', 'fault', 'reason'] },
  // To a pay-later service
  'any.pay-later': { to: 'pay-later', fields: ['amount', 'paid', 'order-number', 'item', 'fault', 'contacted-seller', 'reason'] },
  'fraud.pay-later': { to: 'pay-later', fields: ['amount', 'paid'] },
  // To a public consumer body
  'any.consumer-agency': { to: 'consumer-agency', fields: ['name', 'order-number', 'shop', 'item', 'amount', 'ordered', 'fault', 'reason'] },
  'fraud.consumer-agency': { to: 'consumer-agency', fields: ['name', 'amount', 'paid', 'reason'] },
  'scam.consumer-agency': { to: 'consumer-agency', fields: ['name', 'amount', 'paid', 'payee', 'fault', 'reason'] },
  // To the police
  'fraud.police': { to: 'police', fields: ['name', 'amount', 'paid'] },
  'scam.police': { to: 'police', fields: ['name', 'amount', 'paid', 'payee', 'fault'] },
  'delivered-not-received.police': { to: 'police', fields: ['name', 'item', 'amount', 'tracking-number', 'delivered', 'fault'] },
} as const satisfies Record<string, Message>;
export type MessageId = keyof typeof messages;

/** Says whether a text is the id of a message. */
export const isMessage = (id: string): id is MessageId => Object.hasOwn(messages, id);

/** The message for a wish (its own id, or a stage) and what it is about. */
export const messageId = (wanted: string, topic: string): MessageId | undefined => messageIn(isMessage, wanted, topic) as MessageId | undefined;

/** The stages for which there is a message about a problem. */
export const stagesOf = (problem: Problem): readonly Stage[] => stagesIn(isMessage, problem);
