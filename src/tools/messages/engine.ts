import { formatDate, isIsoDate, type IsoDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Field } from './rules.ts';

/** What is known for the places of a message: dates as `YYYY-MM-DD`, texts as typed. */
export type Values = Partial<Record<Field, string | IsoDate>>;
/** A piece of a message: words, or a place that is still open. */
export type Part = { text: string } | { blank: Field };

const shown = (value: string, locale: Locale): string => {
  const date: unknown = value;
  return isIsoDate(date) ? formatDate(date, locale, 'full') : value.trim();
};

/** A template with its places filled, as paragraphs of parts; what is not known stays an open place. */
export const compose = (template: readonly string[], values: Values, locale: Locale): Part[][] =>
  template.map((paragraph) => paragraph.split(/(\{[\w-]+\})/).filter(Boolean).map((piece): Part => {
    const name = /^\{([\w-]+)\}$/.exec(piece)?.[1] as Field | undefined;
    if (!name) return { text: piece };
    const value = shown(values[name] ?? '', locale);
    return value ? { text: value } : { blank: name };
  }));

/** The message as plain text to send; an open place stands in brackets under its name. */
export const asText = (paragraphs: readonly Part[][], blanks: Partial<Record<Field, string>>, locale: Locale): string =>
  paragraphs.map((parts) => parts.map((part) => ('text' in part ? part.text : bracketed(blanks[part.blank] ?? part.blank, locale))).join('')).join('\n\n');

/** The name of an open place as a reader sees it: `[order number]`, `【订单号】`. */
export const bracketed = (name: string, locale: Locale): string => (locale === 'zh' ? `【${name}】` : `[${name}]`);
