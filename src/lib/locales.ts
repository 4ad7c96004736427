/** One language of the site. */
interface Language {
  /** The `lang` attribute of a page or phrase in it. */
  html: string;
  /** The tag under which browsers know its dates, numbers and lists. */
  intl: string;
  /** How it calls itself, and in few letters. */
  name: string;
  short: string;
  /** Chinese characters, with their signs and without spaces; otherwise letters. */
  script?: 'han';
  /** The language that stands next to it where two are shown; English if none is named. */
  beside?: string;
  /** How long its texts may be, as against English: 1.3 for a third more. */
  room?: number;
  /** Not every text of the files that all languages share is written in it yet; English stands in. */
  partly?: true;
}

// A language is added with a line here, src/locales/<id>.json and content/<id>/; content/README.md tells how. English stays the first.
const LANGUAGES = {
  en: { html: 'en', intl: 'en-GB', name: 'English', short: 'EN', beside: 'zh' },
  zh: { html: 'zh-Hans', intl: 'zh-CN', name: '中文', short: '中文', script: 'han' },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof LANGUAGES;

// A script that never asks for a list or a column goes without it, as the marks below say that nothing else comes of them.

/** The languages of the site, in the order in which they are offered. */
export const LOCALES = /* @__PURE__ */ Object.keys(LANGUAGES) as [Locale, ...Locale[]];

/** What is known of a language. */
export const languageOf = (locale: Locale): Language => LANGUAGES[locale];

const column = (key: 'html' | 'name') => Object.fromEntries(LOCALES.map((locale) => [locale, languageOf(locale)[key]])) as Record<Locale, string>;

/** The `lang` attribute of a page or phrase in each language. */
export const HTML_LANG: Readonly<Record<Locale, string>> = /* @__PURE__ */ column('html');

/** How each language calls itself. */
export const OWN_NAME: Readonly<Record<Locale, string>> = /* @__PURE__ */ column('name');

/** The language shown next to this one where two are shown. */
export const twinOf = (locale: Locale): Locale => LOCALES.find((other) => other === languageOf(locale).beside) ?? LOCALES[0];

/** Every other language, in the order in which they are offered. */
export const othersOf = (locale: Locale): Locale[] => LOCALES.filter((other) => other !== locale);

/** A language and the one shown next to it, in the order in which languages are offered. */
export const pairOf = (locale: Locale): Locale[] => LOCALES.filter((other) => other === locale || other === twinOf(locale));

/** Whether a language is written in Chinese characters, with their signs and without spaces. */
export const writesHan = (locale: Locale): boolean => languageOf(locale).script === 'han';

/** Says whether a text names one of our languages. */
export const isLocale = (text: string | undefined): text is Locale =>
  LOCALES.some((locale) => locale === text);

/** A text in every language of the site. */
export type Bilingual = Record<Locale, string>;

/** A text of a file that all languages share: at least in English. */
export type SharedText = Readonly<{ en: string } & Partial<Record<Locale, string>>>;

/** A shared text in one language, or in English until somebody has written it in that one. */
export const wordsIn = (text: SharedText, locale: Locale): string => text[locale] ?? text.en;

/** A shared text for a tool: its words in one language, with `lang` only where English stands in. */
export const said = (text: SharedText, locale: Locale): { text: string; lang?: string } =>
  (text[locale] === undefined ? { text: text.en, lang: LANGUAGES.en.html } : { text: text[locale] });
