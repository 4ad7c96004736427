import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';

// Noto Sans SC, cut into slices of characters. Only slices of which a text needs a character are read, as each takes a while.

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
const NAME = 'Noto Sans SC';
const WEIGHTS = [400, 700] as const;

/** Which characters a slice holds, as `unicode.json` says: `U+4e00-4e03,U+ff0c`. */
const rangesOf = (list: string) => list.split(',').map((range) => range.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16)));
const slices = Object.entries(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>)
  .map(([name, list]) => ({ name: name.replace(/[[\]]/g, ''), ranges: rangesOf(list) }));
const holds = (ranges: readonly number[][], code: number) => ranges.some(([first = 0, last = first]) => code >= first && code <= last);

/** The fonts that these texts need, and the names under which they are asked for. A character that no slice holds is left to whoever draws. */
export function fontsFor(texts: readonly string[]): { fonts: Font[]; family: string } {
  const codes = [...new Set(texts.join(''))].map((letter) => letter.codePointAt(0) ?? 0);
  // Letters stand in a slice of their own; the first that holds a character is enough.
  const latinFirst = slices.toSorted((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
  const needed = [...new Set(codes.flatMap((code) => latinFirst.find(({ ranges }) => holds(ranges, code))?.name ?? []))];
  // The same name for two slices would hide one of them.
  const fonts = needed.flatMap((slice) => WEIGHTS.map((weight): Font => ({
    name: `${NAME} ${slice}`, weight, style: 'normal', data: readFileSync(join(folder, 'files', `noto-sans-sc-${slice}-${weight}-normal.woff`)),
  })));
  return { fonts, family: needed.map((slice) => `${NAME} ${slice}`).join(', ') };
}
