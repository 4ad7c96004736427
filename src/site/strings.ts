import i18next from 'i18next';
import type { Locale } from '../lib/locales.ts';
import { formatDate, type IsoDate } from '../lib/dates.ts';
import en from '../locales/en.json' with { type: 'json' };
import zh from '../locales/zh.json' with { type: 'json' };

const strings = i18next.createInstance();
await strings.init({
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: { en: { translation: en }, zh: { translation: zh } },
});

/** The words of the site's frame in one language; an unknown key stops the build. */
export function translator(locale: Locale) {
  const translate = strings.getFixedT(locale);
  return (key: string, values: Record<string, string | number> = {}): string => {
    if (!strings.exists(key, { lng: locale, ...values })) throw new Error(`src/locales/${locale}.json has no words for "${key}". Add them.`);
    return translate(key, values);
  };
}

/** A checked-on or reviewed date in full. */
export const fullDate = (date: IsoDate, locale: Locale): string => formatDate(date, locale, 'full');

/** Words in a row, with the language's own sign between them. */
export const inARow = (words: readonly string[], locale: Locale): string => words.join(locale === 'en' ? ', ' : '、');
