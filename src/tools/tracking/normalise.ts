import { TRADITIONAL } from './traditional.ts';

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", middot: ' ', ndash: '-', mdash: '-' };
const simple = new Map<string, string>();
const pairs = [...TRADITIONAL];
for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/** Takes left-over page markup out of a paste: block tags become line ends, other tags vanish, entities become signs. */
export const withoutMarkup = (text: string): string => text
  .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d|\/dt|\/dd)\b[^<>]{0,200}>/gi, '\n')
  .replace(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => (/^<\/?(?:b|i|em|strong|span|mark|font|u|a|small)\b/i.test(tag) ? '' : ' '))
  .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, dec: string, hex: string, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;

/** Full-width to half-width, Traditional to Simplified, lower case; punctuation stays. */
export function plain(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase();
  return HAN.test(narrow) ? narrow.replace(EACH_HAN, (sign) => simple.get(sign) ?? sign) : narrow;
}

/** The form in which lines and phrases are compared: plain, no punctuation or signs, single spaces, none between Chinese words. */
export const normalise = (text: string): string => plain(text.replace(/([a-z])([A-Z])/g, '$1 $2'))
  .replace(/['’‘`´]/g, '')
  .replace(/[^\p{L}\p{N}]+/gu, ' ')
  .replace(/(\p{Script=Han}) +(?=\p{Script=Han})/gu, '$1')
  .trim();

/** How much a line says: its letters, a Chinese sign counting double. */
export const weight = (text: string): number =>
  (text.match(/\p{L}/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
