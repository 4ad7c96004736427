/** The languages of the site, in the order in which they are offered. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The `lang` attribute of a page or phrase in this language. */
export const HTML_LANG = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** How each language calls itself. */
export const OWN_NAME = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>;

/** The other language of the pair. */
export const twinOf = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

/** Says whether a text names one of our languages. */
export const isLocale = (text: string | undefined): text is Locale =>
  LOCALES.some((locale) => locale === text);

/** A text in every language of the site. */
export type Bilingual = Record<Locale, string>;
