import type { OrderDate, Problem, Recipient } from '../../lib/ids.ts';

/** What a buyer types into a message; never leaves the page. */
export const TEXT_FIELDS = ['order-number', 'item', 'tracking-number', 'fault', 'reason', 'amount'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
/** A place in a message: a text of the buyer's or one of the order's dates. */
export type Field = TextField | OrderDate;

/** One message: to whom, about which problem (`any` = whatever it is), and which places it has. */
export interface Message { to: Recipient; problem: Problem | 'any'; fields: readonly Field[] }

// Words: content/<locale>/tools/messages.yml, same ids; each template uses exactly these places.
export const messages = {
  'not-shipped.date': { to: 'seller', problem: 'not-shipped', fields: ['order-number', 'item', 'ordered'] },
  'not-shipped.seller': { to: 'seller', problem: 'not-shipped', fields: ['order-number', 'item', 'ordered', 'ship-by'] },
  'not-shipped.cancel': { to: 'seller', problem: 'not-shipped', fields: ['order-number', 'ship-by', 'contacted-seller'] },
  'not-shipped.platform': { to: 'platform', problem: 'not-shipped', fields: ['order-number', 'ordered', 'ship-by', 'contacted-seller'] },
  'tracking-stuck.seller': { to: 'seller', problem: 'tracking-stuck', fields: ['order-number', 'tracking-number', 'last-scan', 'estimated-delivery'] },
  'tracking-stuck.request': { to: 'seller', problem: 'tracking-stuck', fields: ['order-number', 'tracking-number', 'last-scan', 'contacted-seller'] },
  'tracking-stuck.carrier': { to: 'carrier', problem: 'tracking-stuck', fields: ['tracking-number', 'last-scan'] },
  'tracking-stuck.platform': { to: 'platform', problem: 'tracking-stuck', fields: ['order-number', 'tracking-number', 'last-scan', 'contacted-seller'] },
  'delivered-not-received.seller': { to: 'seller', problem: 'delivered-not-received', fields: ['order-number', 'tracking-number', 'delivered'] },
  'delivered-not-received.carrier': { to: 'carrier', problem: 'delivered-not-received', fields: ['tracking-number', 'delivered'] },
  'delivered-not-received.platform': { to: 'platform', problem: 'delivered-not-received', fields: ['order-number', 'tracking-number', 'delivered', 'request-filed'] },
  'damaged.seller': { to: 'seller', problem: 'damaged', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'damaged.replacement': { to: 'seller', problem: 'damaged', fields: ['order-number', 'item', 'fault'] },
  'damaged.law': { to: 'seller', problem: 'damaged', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'damaged.danger': { to: 'platform', problem: 'damaged', fields: ['order-number', 'item', 'fault'] },
  'damaged.platform': { to: 'platform', problem: 'damaged', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'return-refused.seller': { to: 'seller', problem: 'return-refused', fields: ['order-number', 'item', 'fault'] },
  'return-refused.platform': { to: 'platform', problem: 'return-refused', fields: ['order-number', 'item', 'request-rejected', 'reason', 'fault'] },
  'return-refused.auto': { to: 'platform', problem: 'return-refused', fields: ['order-number', 'request-filed', 'reason'] },
  'return-refused.status': { to: 'platform', problem: 'return-refused', fields: ['order-number', 'request-rejected'] },
  'fake-tracking.seller': { to: 'seller', problem: 'fake-tracking', fields: ['order-number', 'tracking-number', 'ordered'] },
  'fake-tracking.platform': { to: 'platform', problem: 'fake-tracking', fields: ['order-number', 'tracking-number', 'ordered', 'contacted-seller'] },
  'customs-problem.duty': { to: 'seller', problem: 'customs-problem', fields: ['order-number', 'tracking-number', 'amount'] },
  'wrong-item.seller': { to: 'seller', problem: 'wrong-item', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'missing-parts.seller': { to: 'seller', problem: 'missing-parts', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'empty-box.seller': { to: 'seller', problem: 'empty-box', fields: ['order-number', 'item', 'delivered', 'tracking-number'] },
  'not-as-described.seller': { to: 'seller', problem: 'not-as-described', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'counterfeit.seller': { to: 'seller', problem: 'counterfeit', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'counterfeit.platform': { to: 'platform', problem: 'counterfeit', fields: ['order-number', 'item', 'delivered', 'fault'] },
  'return-not-acknowledged.carrier': { to: 'carrier', problem: 'return-not-acknowledged', fields: ['tracking-number', 'shipped-back'] },
  'return-not-acknowledged.platform': { to: 'platform', problem: 'return-not-acknowledged', fields: ['order-number', 'tracking-number', 'shipped-back'] },
  'unauthorised-purchase.platform': { to: 'platform', problem: 'unauthorised-purchase', fields: ['order-number', 'ordered'] },
  'any.seller': { to: 'seller', problem: 'any', fields: ['order-number', 'item', 'fault'] },
  'any.platform': { to: 'platform', problem: 'any', fields: ['order-number', 'item', 'request-filed', 'fault', 'reason'] },
  'any.cancel': { to: 'seller', problem: 'any', fields: ['order-number', 'item', 'ordered'] },
  'any.return': { to: 'seller', problem: 'any', fields: ['order-number', 'item', 'delivered'] },
  'any.goodwill': { to: 'seller', problem: 'any', fields: ['order-number', 'item', 'delivered'] },
  'any.address': { to: 'seller', problem: 'any', fields: ['order-number', 'item'] },
  'any.address-carrier': { to: 'carrier', problem: 'any', fields: ['tracking-number'] },
  'any.question': { to: 'platform', problem: 'any', fields: ['order-number', 'contacted-seller'] },
  'any.recall': { to: 'seller', problem: 'any', fields: ['order-number', 'item', 'delivered'] },
  'any.return-label': { to: 'platform', problem: 'any', fields: ['order-number', 'return-approved'] },
  'any.return-button': { to: 'platform', problem: 'any', fields: ['order-number', 'item', 'fault'] },
  'any.refund-short': { to: 'platform', problem: 'any', fields: ['order-number', 'amount', 'refund-approved'] },
  'any.refund-bank': { to: 'payment-provider', problem: 'any', fields: ['amount', 'refund-approved'] },
  'any.unknown-charge': { to: 'payment-provider', problem: 'any', fields: ['amount', 'paid'] },
  'any.card-exposed': { to: 'payment-provider', problem: 'any', fields: [] },
  'any.charge': { to: 'platform', problem: 'any', fields: ['order-number', 'amount', 'paid'] },
  'any.impostor': { to: 'platform', problem: 'any', fields: ['order-number'] },
  'any.cod-back': { to: 'platform', problem: 'any', fields: ['tracking-number', 'amount', 'paid'] },
  'any.unordered': { to: 'platform', problem: 'any', fields: ['tracking-number', 'delivered'] },
  'any.offer': { to: 'seller', problem: 'any', fields: ['order-number', 'amount'] },
  'any.outside': { to: 'platform', problem: 'any', fields: ['order-number'] },
  'any.outside-bank': { to: 'payment-provider', problem: 'any', fields: ['amount', 'paid'] },
  'any.refund': { to: 'platform', problem: 'any', fields: ['order-number', 'amount', 'refund-approved'] },
  'any.payment-provider': { to: 'payment-provider', problem: 'any', fields: ['order-number', 'item', 'amount', 'paid', 'fault', 'reason'] },
  'any.consumer-agency': { to: 'consumer-agency', problem: 'any', fields: ['order-number', 'item', 'amount', 'ordered', 'fault', 'reason'] },
} as const satisfies Record<string, Message>;
export type MessageId = keyof typeof messages;

/** Says whether a text is the id of a message. */
export const isMessage = (id: string): id is MessageId => Object.hasOwn(messages, id);

/** The message an outcome calls for: its own id, or the one for this topic and recipient, or the one for any problem. */
export const messageId = (wanted: string, topic: string): MessageId | undefined =>
  [wanted, `${topic}.${wanted}`, `any.${wanted}`].find(isMessage);
