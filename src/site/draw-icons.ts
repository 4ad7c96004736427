import sharp from 'sharp';
import { COLOURS } from './colours.ts';
import type { IconFile } from './icons.ts';

// How much of the drawing's 32 units is seen across. Every system keeps a circle of four fifths; an iPhone only rounds corners.
const ACROSS = { maskable: 36, apple: 28 } as const;
// The middle of parcel and tick, which stand a little low in their frame.
const MIDDLE = { x: 16, y: 18 } as const;

/** The drawing of `favicon.svg` without its frame, on ground that reaches every edge. */
function fullBleed(favicon: string, across: number): string {
  const frame = /<rect\b[^>]*\/>/;
  if (!frame.test(favicon)) throw new Error('public/favicon.svg has no <rect …/> as its frame. Icons that a system cuts to shape are drawn without it.');
  const [left, top] = [MIDDLE.x - across / 2, MIDDLE.y - across / 2];
  return favicon.replace(/viewBox="[^"]*"/, `viewBox="${left} ${top} ${across} ${across}"`)
    .replace(frame, `<rect x="${left}" y="${top}" width="${across}" height="${across}" fill="${COLOURS.kraft[0]}"/>`);
}

/** An icon as PNG, from the text of `favicon.svg`. */
export function drawIcon(favicon: string, { size, purpose }: IconFile): Promise<Buffer> {
  const svg = purpose === 'any' ? favicon : fullBleed(favicon, ACROSS[purpose]);
  return sharp(Buffer.from(svg), { density: 72 * size / 28 }).resize(size, size).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
}
