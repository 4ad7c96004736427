import { languageOf, type Locale } from '../../lib/locales.ts';

/** A size as people say it: `0 byte`, `340 kB`, `2.1 MB`. */
export const sizeText = (bytes: number, locale: Locale): string => {
  const [size, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < 999_500 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(languageOf(locale).intl, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
};
