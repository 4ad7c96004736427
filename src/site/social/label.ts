import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { COLOURS } from '../colours.ts';
import { CARD_SIZE } from './cards.ts';

// A shared page as a shipping label: brand on the tape, what it is about on the face, who stands behind it below the perforation.

/** The words of a picture. `title` comes in pieces between which a line may end. */
export interface LabelWords { names: readonly string[]; above: string; title: readonly string[]; below: string }

interface Node { type: string; props: { style?: Record<string, string | number>; children?: (Node | string)[]; [name: string]: unknown } }

const [kraft, label, ink, soft, go] = [COLOURS.kraft[0], COLOURS.label[0], COLOURS.ink[0], COLOURS.soft[0], COLOURS.go[0]];
const EDGE = 4;
const PAD = 56;
const INSET = 44;
/** What a line of the title may take. */
const LINE = CARD_SIZE.width - 2 * (INSET + EDGE + PAD);
const NOTCH = 36;

const box = (style: Record<string, string | number>, ...children: (Node | string)[]): Node => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } });

const parcelIcon = readFileSync(join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons/package.svg'), 'utf8');
/** The parcel of the site, `size` pixels wide, as a picture inside the picture. */
const parcel = (size: number, colour: string, stroke: number): Node => {
  const svg = parcelIcon.replace('currentColor', colour).replace('stroke-width="2"', `stroke-width="${stroke}"`).replace('width="24"', `width="${size}"`).replace('height="24"', `height="${size}"`);
  return { type: 'img', props: { width: size, height: size, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` } };
};

// As on every page: the name in the page's language on black, the other one beside it.
const brand = (names: readonly string[]) => box({ border: `${EDGE - 1}px solid ${label}`, borderRadius: 8, fontSize: 34, fontWeight: 700 },
  ...names.map((name, at) => box({ padding: '8px 22px 10px', color: at === 0 ? ink : label, ...(at === 0 && { backgroundColor: label }) }, name)));

// Bars of fixed widths: a mark that a label has, without a number that a machine could read.
const BARS = [3, 6, 2, 2, 5, 2, 3, 7, 2, 4, 2, 6, 3, 2, 2, 5, 3, 2, 6, 2, 4, 3, 2, 7, 2, 3, 5, 2];
const bars = box({ alignItems: 'stretch', height: 56 }, ...BARS.map((width, at) => box({ width, backgroundColor: at % 2 === 0 ? ink : label })));

// A hole at the end of the perforation: a half circle, whose open side covers the edge of the label.
const notch = (side: 'left' | 'right') => box({
  position: 'absolute', top: -NOTCH / 2 - EDGE / 2, [side]: -EDGE, width: NOTCH / 2 + EDGE, height: NOTCH, border: `${EDGE}px solid ${ink}`, backgroundColor: kraft,
  ...(side === 'left' ? { borderLeftColor: kraft, borderRadius: `0 ${NOTCH / 2}px ${NOTCH / 2}px 0` } : { borderRightColor: kraft, borderRadius: `${NOTCH / 2}px 0 0 ${NOTCH / 2}px` }),
});

// Chinese characters are twice as wide as letters; a long title is set smaller, so that it takes three lines at most.
const units = (title: readonly string[]) => [...title.join('')].reduce((sum, letter) => sum + (/\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1 : 0.54), 0);
const sizeOf = (title: readonly string[]) => (units(title) <= 10.5 ? 92 : units(title) <= 24 ? 78 : 62);

// Lines of about the same length, instead of one word below the others.
function widthOf(title: readonly string[], size: number): number {
  const whole = units(title) * size;
  const lines = Math.ceil(whole / LINE);
  return lines === 1 ? LINE : Math.min(LINE, whole / lines * 1.2);
}

/** A picture of `CARD_SIZE` as a tree of boxes for Satori. */
export function drawLabel({ names, above, title, below }: LabelWords, family: string): Node {
  const fontSize = sizeOf(title);
  return box({ ...CARD_SIZE, padding: INSET, backgroundColor: kraft, fontFamily: family, color: ink },
    box({ position: 'relative', flexDirection: 'column', flexGrow: 1, border: `${EDGE}px solid ${ink}`, borderRadius: 18, backgroundColor: label },
      box({ alignItems: 'center', justifyContent: 'space-between', padding: `20px ${PAD}px`, margin: -1, borderRadius: '13px 13px 0 0', backgroundColor: ink }, brand(names), parcel(60, label, 1.75)),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', padding: `0 ${PAD}px` },
        box({ fontSize: 30, fontWeight: 700, color: go, marginBottom: 14 }, above),
        box({ flexWrap: 'wrap', maxWidth: widthOf(title, fontSize), fontSize, fontWeight: 700, lineHeight: 1.18, letterSpacing: -1 }, ...title.map((piece) => box({ whiteSpace: 'pre' }, piece)))),
      box({ position: 'relative', height: 0, borderTop: `${EDGE}px dashed ${ink}` }, notch('left'), notch('right')),
      box({ alignItems: 'center', justifyContent: 'space-between', padding: `22px ${PAD}px 26px`, fontSize: 29, color: soft }, box({}, below), bars)));
}
