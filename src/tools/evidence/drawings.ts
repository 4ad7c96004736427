import { at, cup, hot, labelled, lens, open, path, phone, rect, shut, sticker } from '../../lib/strokes.ts';
import type { DrawnItem } from './rules.ts';

/** Our own line drawings as markup inside an `svg` of 160 by 110; what each shows is said by `good-alt` and `bad-alt` of the words. */
export interface Pair { good: string; bad: string }

const sign = (x: number, y: number, text: string): string => `<text x="${x}" y="${y}">${text}</text>`;

// Things that come back in several drawings; each stands at 0 0.
const finder = hot('M10 24V10h14M136 10h14v14M150 86v14h-14M24 100H10V86');
const bars = path('M0 0v16M5 0v16M9 0v16M14 0v16M17 0v16M23 0v16M27 0v16M34 0v16M39 0v16M42 0v16');
const corner = path('M0 14L30 0l30 14v36L30 64 0 50zM0 14l30 14 30-14M30 28v36');
const bowl = path('M0 0h52a26 22 0 0 1-16 22v5H16v-5A26 22 0 0 1 0 0z');
const shirt = path('M18 0L0 12l8 16 10-5v47h44V23l10 5 8-16L62 0a22 12 0 0 1-44 0z');
const tag = path('M0 8L8 0l8 8v26H0zM4 16h8M4 22h8M4 28h5') + '<circle cx="8" cy="7" r="1.5"/>';
const bag = path('M0 20h64l-5 48H5zM18 20V14a14 14 0 0 1 28 0v6');
const star = hot('M0-11l3 8h8l-6 5 2 9-7-5-7 5 2-9-6-5h8z');
const frame = rect(0, 0, 44, 40);
const list = rect(0, 0, 62, 90, 2);
const lines = path('M24 18h28M24 34h28M24 50h28M24 66h28M24 80h16');

export const drawings: Record<DrawnItem, Pair> = {
  'order-page': {
    good: at(52, 6, phone + rect(8, 32, 16, 16) + path('M30 36h18M30 44h12M8 60h40M8 68h26M8 84h40')) + hot('M56 16h48v12H56z') + path('M62 22h36'),
    bad: path('M52 78V13a7 7 0 0 1 7-7h42a7 7 0 0 1 7 7v65') + rect(60, 16, 40, 38) + path('M64 50l12-16 8 10 5-6 8 12') + hot('M44 82l9-6 9 6 9-6 9 6 9-6 9 6 9-6 9 6'),
  },
  chat: {
    good: at(52, 6, phone + rect(7, 18, 28, 13, 4) + rect(21, 50, 28, 13, 4) + rect(7, 68, 30, 13, 4) + path('M12 10h20M13 24h14M27 56h14M13 74h16')) + hot('M69 48h22'),
    bad: path('M40 36h80a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H64L50 84V72H40a6 6 0 0 1-6-6V42a6 6 0 0 1 6-6zM48 48h62M48 58h40') + path('M24 26h112v66H24z', ' class="hot" stroke-dasharray="6 5"'),
  },
  'tracking-full': {
    good: rect(34, 4, 92, 102, 4) + hot('M44 16h50') + path('M50 34v56M62 32h24M104 32h12M62 51h30M104 51h12M62 70h22M104 70h12M62 89h28M104 89h12')
      + [32, 51, 70, 89].map((y) => lens(50, y, 4)).join(''),
    bad: path('M14 40h132v30H14z', ' class="hot" stroke-dasharray="6 5"') + lens(34, 55, 5) + path('M50 55h60') + path('M34 12v22M34 76v22M50 22h40M50 90h40', ' opacity=".3"'),
  },
  'photo-package': {
    good: rect(50, 8, 30, 30) + rect(20, 38, 30, 30) + rect(50, 38, 30, 30) + rect(80, 38, 30, 30) + rect(110, 38, 30, 30) + rect(50, 68, 30, 30)
      + sign(65, 28, '1') + sign(35, 58, '2') + sign(65, 58, '3') + sign(95, 58, '4') + sign(125, 58, '5') + sign(65, 88, '6') + hot('M53 65l7-4 4 3 7-5 5 4'),
    bad: finder + at(50, 24, corner),
  },
  'photo-label': {
    good: finder + rect(38, 24, 84, 62, 4) + path('M48 36h38M48 44h26') + at(50, 58, bars) + rect(92, 32, 20, 16),
    bad: finder + path('M70 10v70a4 4 0 0 0 4 4h76M84 34h48M84 44h30') + at(84, 56, bars) + path('M150 44c-24-4-34 6-30 16s18 6 30 8', ' fill="var(--label)"'),
  },
  weight: {
    good: at(50, 14, labelled) + path('M36 58h88l10 40H26z') + hot('M56 68h48v22H56z') + sign(80, 84, 'kg') + hot('M76 30h34v24H76z'),
    bad: finder + rect(40, 36, 80, 40, 4) + `<g transform="translate(80 62) scale(1.6)">${sign(0, 3, 'kg')}</g>`,
  },
  unboxing: {
    good: rect(4, 26, 152, 58) + path('M10 32h140M10 78h140', ' stroke-dasharray="4 5"') + path('M54 26v58M106 26v58')
      + at(12, 42, labelled, .6) + at(65, 42, open, .5) + at(88, 24, cup, .5),
    bad: path('M30 26h126v58H30M106 26v58') + hot('M30 22l-7 9 7 9-7 9 7 9-7 9 7 9-7 9 7 5') + path('M38 32h112M38 78h112', ' stroke-dasharray="4 5"')
      + at(50, 42, open, .6) + at(90, 24, cup, .5),
  },
  'all-contents': {
    good: at(18, 14, open) + at(36, 34, sticker) + rect(98, 14, 22, 32, 3) + lens(140, 28, 12) + path('M22 78h44v16H22zM100 70l18 28H82zM128 66h18v32h-18z'),
    bad: path('M40 46h80v52H40zM40 46L26 32M120 46l14-14') + path('M52 46l8-22 20 8-4 14M84 46a14 14 0 0 1 26 0M92 32l12-16 14 10-8 12') + hot('M66 70h28'),
  },
  'packing-list': {
    good: at(49, 10, list + lines + path('M8 17l4 4 6-8M8 33l4 4 6-8M8 65l4 4 6-8')) + hot('M58 55l9 9M67 55l-9 9M70 60h36'),
    bad: path('M49 10h62v34l-24 12-38-8zM49 48l38 8 24-12v30l-30 10-32-8z') + path('M60 22h40M60 32h40') + hot('M60 66l36 4'),
  },
  'photo-defect': {
    good: at(-30, 0, cup + hot('M70 36l6 12-8 8 7 12')) + lens(118, 52, 32) + hot('M112 22l10 20-14 14 12 26') + path('M86 34l12 6M86 70l12-6', ' opacity=".5"'),
    bad: `<g opacity=".35" stroke-width="7">${cup}</g>`,
  },
  'side-by-side': {
    good: at(16, 6, phone) + path('M38 24h12v8l8 14v34a4 4 0 0 1-4 4H34a4 4 0 0 1-4-4V46l8-14z') + at(90, 57, bowl) + hot('M78 20v12M78 40v12M78 60v12M78 80v12'),
    bad: finder + at(54, 40, bowl),
  },
  'sku-tag': {
    good: at(8, 20, shirt) + at(42, 48, tag, .6) + lens(122, 54, 32) + at(110, 34, tag, 1.3) + path('M56 58l32 0', ' opacity=".5"'),
    bad: at(62, 22, path('M0 16L16 0l16 16v30l-6 8-8-7-8 9-10-6zM8 30h16M8 40h8')) + hot('M58 76l10 8 8-9 8 9 14-8'),
  },
  measure: {
    good: rect(20, 18, 120, 46) + path('M20 72h130v22H20z') + hot('M20 66v34M140 66v34') + path('M32 72v8M44 72v8M56 72v8M68 72v8M80 72v12M92 72v8M104 72v8M116 72v8M128 72v8') + sign(28, 92, '0'),
    bad: finder + rect(40, 22, 90, 36) + at(0, 74, `<g transform="rotate(-14)">${path('M0 0h128v20H0M16 0v8M30 0v8M44 0v8M58 0v8M72 0v8M86 0v8M100 0v8M114 0v8')}</g>`) + hot('M2 66v36'),
  },
  'brand-marks': {
    good: at(8, 22, bag) + at(40, 66, star, .6) + lens(120, 52, 34) + at(120, 40, star, 1.2) + at(99, 58, bars) + path('M52 60l34-8', ' opacity=".5"'),
    bad: finder + at(70, 42, bag + at(32, 46, star, .7), .3),
  },
  'return-photos': {
    good: [6, 58, 110].map((x) => at(x, 34, frame)).join('') + at(-8, 28, cup, .45) + at(63, 46, open, .55) + at(68, 36, cup, .15)
      + at(114, 42, labelled, .6) + hot('M50 54h8M102 54h8'),
    bad: finder + at(50, 34, shut),
  },
  'return-receipt': {
    good: path('M48 6h64v92l-8-5-8 5-8-5-8 5-8-5-8 5-8-5-8 5zM58 32h44M58 42h28M58 52h36') + hot('M58 20h44') + at(59, 62, bars),
    bad: path('M46 8l20-3 12 5 18-4 18 6-4 16 5 14-6 12') + path('M46 8l4 18-5 16 6 14M60 22l36 4M60 34l26-2') + hot('M46 58l10-6 9 9 10-10 10 9 11-9 14 5'),
  },
};
