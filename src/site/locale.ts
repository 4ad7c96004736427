import { isLocale, type Locale } from '../lib/locales.ts';

/** The language of the page being rendered, as its address says. */
export function pageLocale(current: string | undefined): Locale {
  if (!isLocale(current)) throw new Error(`The address of this page names no language of the site (${current ?? 'none'}).`);
  return current;
}
