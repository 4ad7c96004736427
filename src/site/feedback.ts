import type { IsoDate } from '../lib/dates.ts';
import { letterHref } from '../lib/letter.ts';
import { HTML_LANG, type Locale } from '../lib/locales.ts';
import { translator } from './strings.ts';

/** What readers may answer: that a page helped, or why it did not. */
export const ANSWERS = ['yes', 'unanswered', 'unclear', 'outdated', 'market', 'other'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The page that is asked about: its whole address, and the day on which it was checked. */
export interface AskedAbout { page: string; locale: Locale; checked: IsoDate }

/** A letter to the editors with an answer filled in, as an address to open. It holds the page, its language and day, the answer, and a word on what not to write. */
export function feedbackHref(address: string, answer: Answer, { page, locale, checked }: AskedAbout): string {
  const t = translator(locale);
  const words = t(`feedback.${answer}`);
  const path = new URL(page).pathname;
  return letterHref(address, t('feedback.subject', { answer: words, page: path }), t('feedback.letter', { answer: words, page, language: HTML_LANG[locale], checked }));
}
