import i18next from 'i18next';
import { languageOf, LOCALES, writesHan, type Locale } from '../lib/locales.ts';
import { formatDate, type IsoDate } from '../lib/dates.ts';

// Node and the bundler both understand an import with a place in its name; the bundler finds the files by the folder.
const words = async (locale: Locale) => ((await import(`../locales/${locale}.json`, { with: { type: 'json' } })) as { default: Record<string, unknown> }).default;

const strings = i18next.createInstance();
await strings.init({
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(await Promise.all(LOCALES.map(async (locale) => [locale, { translation: await words(locale) }] as const))),
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

/** The form of a word that a language uses beside a number, as the ending of its key: `one`, `few`, `other`. */
export const formOf = (count: number, locale: Locale): Intl.LDMLPluralRule => new Intl.PluralRules(languageOf(locale).intl).select(count);

/** Words in a row, with the sign of the script between them. */
export const inARow = (words: readonly string[], locale: Locale): string => words.join(writesHan(locale) ? '、' : ', ');
