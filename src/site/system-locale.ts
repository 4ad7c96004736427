import type { Locale } from '../lib/locales.ts';

/** The language in which a command speaks: Chinese where the system's locale is, else English. */
export const systemLocale = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale =>
  ((LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('zh') ? 'zh' : 'en');
