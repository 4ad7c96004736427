import { formatDate, isIsoDate, type IsoDate } from '../../lib/dates.ts';
import { writesHan, type Locale } from '../../lib/locales.ts';
import { OPTIONAL, type Field } from './stages.ts';

/** What is known for the places of a message: dates as `YYYY-MM-DD`, texts as typed. */
export type Values = Partial<Record<Field, string | IsoDate>>;
/** A piece of a message: words, or a place that is still open. */
export type Part = { text: string } | { blank: Field };

// A template sets its own full stop after a place.
const shown = (value: string, locale: Locale): string => {
  const date: unknown = value;
  return isIsoDate(date) ? formatDate(date, locale, 'full') : value.trim().replace(/(?<![.。])[.。]$/, '');
};

/** The places of a template, each once, in the order of its text. */
export const placesOf = (template: readonly string[]): Field[] =>
  [...new Set(template.flatMap((paragraph) => [...paragraph.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name as Field)))];

/** A template with its places filled, as paragraphs of parts; what is not known stays an open place. */
export const compose = (template: readonly string[], values: Values, locale: Locale): Part[][] =>
  template.map((paragraph) => paragraph.split(/(\{[\w-]+\})/).filter(Boolean).map((piece): Part => {
    const name = /^\{([\w-]+)\}$/.exec(piece)?.[1] as Field | undefined;
    if (!name) return { text: piece };
    const value = shown(values[name] ?? '', locale);
    return value ? { text: value } : { blank: name };
  }));

const opens = (field: Field) => (part: Part): boolean => 'blank' in part && part.blank === field;

/** The paragraphs that a case needs: one with a place that not every case has is left out while it is open. */
export const needed = (paragraphs: readonly Part[][]): Part[][] =>
  paragraphs.filter((parts) => !OPTIONAL.some((field) => parts.some(opens(field))));

/** Whether nothing is left open. */
export const isComplete = (paragraphs: readonly Part[][]): boolean => paragraphs.every((parts) => parts.every((part) => 'text' in part));

/** The message as plain text to send; an open place stands in brackets under its name. */
export const asText = (paragraphs: readonly Part[][], blanks: Partial<Record<Field, string>>, locale: Locale): string =>
  paragraphs.map((parts) => parts.map((part) => ('text' in part ? part.text : bracketed(blanks[part.blank] ?? part.blank, locale))).join('')).join('\n\n');

/** The name of an open place as a reader sees it: `[order number]`, `【订单号】`. */
export const bracketed = (name: string, locale: Locale): string => (writesHan(locale) ? `【${name}】` : `[${name}]`);

/** The longest chat message, in characters, that we count on: no app names its own limit, so this is an editorial measure of ours. */
export const CHAT_LENGTH = 500;

const cutAt = (text: string, most: number): string[] => {
  const pieces = text.match(/[^.!?。！？]+[.!?。！？]*\s*|[.!?。！？]+\s*/gu) ?? [];
  const short = pieces.flatMap((piece) => (piece.length <= most ? [piece] : [...piece].reduce<string[]>((lines, sign) => {
    const last = lines.at(-1) ?? '';
    return last.length + sign.length <= most && lines.length > 0 ? [...lines.slice(0, -1), last + sign] : [...lines, sign];
  }, [])));
  return joined(short, '', most);
};

const joined = (pieces: readonly string[], glue: string, most: number): string[] => pieces.reduce<string[]>((parts, piece) => {
  const last = parts.at(-1);
  return last !== undefined && last.length + glue.length + piece.length <= most ? [...parts.slice(0, -1), last + glue + piece] : [...parts, piece];
}, []);

/** A text in parts of at most `most` characters, broken between paragraphs where it can be, else between sentences; one part where it fits. Nothing but white space at a break is lost. */
export const inParts = (text: string, most = CHAT_LENGTH): string[] =>
  joined(text.split('\n\n').flatMap((paragraph) => (paragraph.length <= most ? [paragraph] : cutAt(paragraph, most))), '\n\n', most).map((part) => part.trim()).filter(Boolean);
