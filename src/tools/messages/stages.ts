import type { CaseText, OrderDate, Problem, Recipient } from '../../lib/ids.ts';

/** Days that a message names and that are no dates of the order: by when an answer is asked for, and the last day of the window that is running. */
export const ASKED_DAYS = ['answer-by', 'deadline'] as const;
export type AskedDay = (typeof ASKED_DAYS)[number];
/** A place in a message: a text of the buyer's, one of the order's dates, or a day that the message asks for. */
export type Field = CaseText | OrderDate | AskedDay;

/** Places that not every case has: a paragraph with one of them is left out of a message as long as it is not known. */
export const OPTIONAL: readonly Field[] = ['deadline', 'case-number'];

/** What a message is for, in the order in which a buyer comes to it. */
export const STAGES = ['seller', 'reminder', 'last-notice', 'carrier', 'platform', 'appeal', 'card', 'paypal', 'pay-later', 'consumer-agency', 'police'] as const;
export type Stage = (typeof STAGES)[number];

/** Problems that are told in the same way; a message of a family serves each of its problems that has none of its own. */
export const families: Record<Problem, string> = {
  'not-shipped': 'parcel', late: 'parcel', 'tracking-stuck': 'parcel', 'delivered-not-received': 'parcel', 'customs-problem': 'parcel', 'fake-tracking': 'parcel',
  damaged: 'goods', defective: 'goods', 'wrong-item': 'goods', 'missing-parts': 'goods', 'not-as-described': 'goods', counterfeit: 'goods', 'empty-box': 'goods', 'return-refused': 'goods',
  'refund-not-received': 'refund', 'return-not-acknowledged': 'refund', 'cancel-refused': 'cancel',
  'unauthorised-purchase': 'fraud', 'off-platform-payment-scam': 'scam',
};

/** Whom a message is not for: nobody writes to a seller about an order they did not place, or to a suspected scammer. */
export const closed: Partial<Record<string, readonly Stage[]>> = {
  fraud: ['seller', 'reminder', 'last-notice', 'carrier', 'appeal'], scam: ['seller', 'reminder', 'last-notice', 'carrier', 'appeal'],
};

/** Whether what is written to somebody goes through a chat; the others get letters. */
export const isChat = (to: Recipient): boolean => to === 'seller' || to === 'carrier' || to === 'platform';

/** The ids of messages that there are. */
export type Has = (id: string) => boolean;

const familyOf = (topic: string): string | undefined => (Object.hasOwn(families, topic) ? families[topic as Problem] : undefined);

/** The message that an outcome or a stage calls for: its own id, or the one for this topic, for its family, or for any problem. */
export const messageIn = (has: Has, wanted: string, topic: string): string | undefined =>
  [wanted, `${topic}.${wanted}`, `${familyOf(topic)}.${wanted}`, `any.${wanted}`].find(has);

/** The stages for which there is a message about a problem. */
export const stagesIn = (has: Has, problem: Problem): readonly Stage[] =>
  STAGES.filter((stage) => !closed[families[problem]]?.includes(stage) && messageIn(has, stage, problem) !== undefined);
