import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../lib/locales.ts';
import type { PictureWords } from '../lib/pictures.ts';
import type { TrackingBook } from '../tools/tracking/book.ts';

const missing = (locale: Locale, tool: string) => new Error(`content/${locale}/tools/${tool}.yml is missing. Write it after the one of the other language.`);

/** Every tracking status as editors keep it. The gate has made sure that all are there. */
export const trackingBook = async (): Promise<TrackingBook> =>
  Object.fromEntries((await getCollection('tracking')).map(({ id, data }) => [id, data])) as unknown as TrackingBook;

/** The words of the tracking tool. */
export async function trackingWords(locale: Locale) {
  const entry = await getEntry('trackingWords', `${locale}/tools/tracking`);
  if (!entry) throw missing(locale, 'tracking');
  return entry.data;
}

/** The words of the pictures in guides. */
export async function pictureWords(locale: Locale) {
  const entry = await getEntry('pictures', `${locale}/pictures`);
  if (!entry) throw new Error(`content/${locale}/pictures.yml is missing. Write it after the one of the other language.`);
  return entry.data as PictureWords;
}

/** The words of the wizard. */
export async function wizardWords(locale: Locale) {
  const entry = await getEntry('wizardWords', `${locale}/tools/wizard`);
  if (!entry) throw missing(locale, 'wizard');
  return entry.data;
}

/** The words of the evidence list. */
export async function evidenceWords(locale: Locale) {
  const entry = await getEntry('evidenceWords', `${locale}/tools/evidence`);
  if (!entry) throw missing(locale, 'evidence');
  return entry.data;
}

/** The messages, ready to be filled. */
export async function messageWords(locale: Locale) {
  const entry = await getEntry('messageWords', `${locale}/tools/messages`);
  if (!entry) throw missing(locale, 'messages');
  return entry.data;
}
