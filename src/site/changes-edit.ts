import type { IsoDate } from '../lib/dates.ts';
import { replacedAt, yamlPlaces } from './mentions.ts';

const keyPlaces = (text: string, address: string) => yamlPlaces(text, address, { fields: [], keys: true });

/** The file of changes with an entry for a page that is published on a day; a page that has one keeps it. Throws if the text cannot be read. */
export function withPublished(text: string, address: string, day: IsoDate): string {
  if (keyPlaces(text, address).length > 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.trimEnd()}${end}${end}${address}:${end}  published: '${day}'${end}`;
}

/** The file of changes with a page under its new address; everything else stays byte for byte. Throws if the text cannot be read. */
export const withNewAddress = (text: string, old: string, now: string): string => replacedAt(text, keyPlaces(text, old), old, now);
