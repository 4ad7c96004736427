import { isIsoDate, localToday, type IsoDate } from '../lib/dates.ts';
import type { Locale } from '../lib/locales.ts';
import { dateIn, translator } from './strings.ts';

const given = process.env.SITE_TODAY;
if (given !== undefined && !isIsoDate(given)) throw new Error(`SITE_TODAY takes a day such as 2027-03-01, not "${given}".`);

/** The day of the build, which decides whether a new check is due; SITE_TODAY looks ahead. */
export const buildDay = (): IsoDate => given ?? localToday();

/** When something was checked, as readers are told it: in few words beside a figure, with the whole day in a list of sources. Where a new check is due, the words say so. */
export const checkedText = ({ checked, due }: { checked: IsoDate; due: boolean }, locale: Locale, place: 'chip' | 'list' = 'chip'): string => {
  const t = translator(locale);
  // A day without its year would be taken for one of this year.
  const style = place === 'list' ? 'full' : due ? 'month' : 'short';
  const date = dateIn(checked, locale, style);
  return due ? t('fact.checked-due', { date }) : t('fact.checked', { date });
};

/** When a page was checked: in few words in its answer label (`reviewed`), as a sentence at its end (`updated`). */
export const pageCheckedText = (words: 'reviewed' | 'updated', { checked, due }: { checked: IsoDate; due: boolean }, locale: Locale): string => {
  const t = translator(locale);
  const date = dateIn(checked, locale, due && words === 'reviewed' ? 'month' : 'full');
  return due ? t(`article.${words}-due`, { date }) : t(`article.${words}`, { date });
};

/** A text that a tool shows without a day of its own; where a new check is due, it says so at its end. */
export const withDue = (text: string, check: { checked: IsoDate; due: boolean }, locale: Locale): string =>
  (check.due ? translator(locale)('fact.with-due', { text, checked: checkedText(check, locale) }) : text);
