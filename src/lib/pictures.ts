import type { Step } from './ids.ts';

/**
 * One station of a picture: the app's labels for it, the tracking statuses that belong to it (ids with dashes),
 * the figures that hold there, and its step. All of it is data; the words are in content/<locale>/pictures.yml.
 */
export interface Part { labels?: readonly string[]; statuses?: readonly string[]; facts?: readonly string[]; step?: Step }

/** A picture is a way with stations, a ladder with rungs, or pairs of drawings of evidence items (accepted beside refused). */
export type Picture =
  | { form: 'way' | 'ladder'; parts: Readonly<Record<string, Part>> }
  | { form: 'shots'; items: readonly string[] };

/** The pictures that an article may show. */
export const PICTURES = {
  'order-life': { form: 'way', parts: {
    pay: { labels: ['status-unpaid'] },
    hold: { labels: ['status-on-hold'], facts: ['free-cancel'] },
    pack: { labels: ['status-to-ship'], facts: ['ship-by'] },
    label: { labels: ['status-awaiting-collection'] },
    travel: { labels: ['status-shipped', 'status-in-transit'], facts: ['delivery-target'] },
    arrive: { labels: ['status-delivered'], facts: ['return-window'] },
    done: { labels: ['status-completed'] },
  } },
  'delivery-route': { form: 'way', parts: {
    shop: { statuses: ['label-created'] },
    collected: { statuses: ['picked-up'] },
    sorting: { statuses: ['departed-facility', 'in-transit'] },
    customs: { statuses: ['import-customs', 'customs-released'] },
    depot: { statuses: ['local-facility'] },
    van: { statuses: ['out-for-delivery'] },
    door: { statuses: ['delivered', 'available-for-pickup'] },
  } },
  'label-created': { form: 'way', parts: {
    label: { labels: ['status-awaiting-collection'], statuses: ['label-created'] },
    collected: { labels: ['status-in-transit'], statuses: ['picked-up'] },
  } },
  'escalation-ladder': { form: 'ladder', parts: {
    message: { step: 'contact-seller', facts: ['chat-answer'] },
    request: { step: 'contact-seller', facts: ['seller-answer'] },
    platform: { step: 'ask-platform', facts: ['escalate-after-rejection'] },
    payment: { step: 'payment-provider', facts: ['chargeback-window'] },
    agency: { step: 'consumer-agency' },
  } },
  'photo-damage': { form: 'shots', items: ['photo-package', 'photo-defect', 'unboxing'] },
  'photo-label': { form: 'shots', items: ['photo-label', 'weight'] },
} as const satisfies Record<string, Picture>;
export type PictureId = keyof typeof PICTURES;

/** A caption for every picture, and a title and a text for each of its parts. */
export type PictureWords = Record<PictureId, { title: string; parts?: Record<string, { title: string; text: string }> }>;

const partsOf = (id: PictureId): readonly Part[] => {
  const picture: Picture = PICTURES[id];
  return picture.form === 'shots' ? [] : Object.values(picture.parts);
};

/** Says whether a text names a picture. */
export const isPicture = (text: string): text is PictureId => Object.hasOwn(PICTURES, text);

/** The figures that a picture shows, in order. */
export const factsOfPicture = (id: PictureId): string[] => partsOf(id).flatMap(({ facts = [] }) => facts);
