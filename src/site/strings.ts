import i18next from 'i18next';
import { languageOf, LOCALES, writesHan, type Locale } from '../lib/locales.ts';
import { formatDate, type IsoDate } from '../lib/dates.ts';
import { once } from './once.ts';

// Node and the bundler both understand an import with a place in its name; the bundler finds the files by the folder.
const words = async (locale: Locale) => ((await import(`../locales/${locale}.json`, { with: { type: 'json' } })) as { default: Record<string, unknown> }).default;

const strings = i18next.createInstance();
await strings.init({
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(await Promise.all(LOCALES.map(async (locale) => [locale, { translation: await words(locale) }] as const))),
});

/** The words of the site's frame in one language; an unknown key stops the build. */
export const translator = once((locale: Locale) => {
  const translate = strings.getFixedT(locale);
  // Pages say the same words again, some of them for each of their figures.
  const said = once((key: string, given: string) => {
    const values = JSON.parse(given) as Record<string, string | number>;
    if (!strings.exists(key, { lng: locale, ...values })) throw new Error(`src/locales/${locale}.json has no words for "${key}". Add them.`);
    return translate(key, values);
  });
  return (key: string, values: Record<string, string | number> = {}): string => said(key, JSON.stringify(values));
});

// A formatter takes longer to make than a page to write, and pages say the same few days and numbers.

/** A calendar day in a language, as `formatDate` writes it. */
export const dateIn = once(formatDate);
const pluralRules = once((locale: Locale) => new Intl.PluralRules(languageOf(locale).intl));

/** A checked-on or reviewed date in full. */
export const fullDate = (date: IsoDate, locale: Locale): string => dateIn(date, locale, 'full');

/** The form of a word that a language uses beside a number, as the ending of its key: `one`, `few`, `other`. */
export const formOf = (count: number, locale: Locale): Intl.LDMLPluralRule => pluralRules(locale).select(count);

/** Words in a row, with the sign of the script between them. */
export const inARow = (words: readonly string[], locale: Locale): string => words.join(writesHan(locale) ? '、' : ', ');
