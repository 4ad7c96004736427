import type { PICTURES } from '../lib/pictures.ts';
import { at, hot, labelled, lens, open, path, phone, rect, shut } from '../lib/strokes.ts';

type Drawn = { [Id in keyof typeof PICTURES]: (typeof PICTURES)[Id] extends { form: 'way'; parts: infer Parts } ? Record<keyof Parts, string> : never };
type Ways = { [Id in keyof Drawn as Drawn[Id] extends never ? never : Id]: Drawn[Id] };

// Things; each stands at 0 0.
const kraft = (inside: string) => `<g fill="var(--kraft)">${inside}</g>`;
const parcel = kraft(shut);
const parcelWithLabel = kraft(labelled);
const ground = path('M8 96h144');
const clock = (x: number, y: number, r: number) => lens(x, y, r) + path(`M${x} ${y - r * 0.6}V${y}l${r * 0.45} ${r * 0.3}`);
const van = rect(0, 0, 70, 46, 3) + path('M70 14h22l16 18v14H70M78 20h11l9 11H78z') + lens(20, 48, 9) + lens(86, 48, 9);
const scanner = path('M0 12L26 0l8 12-14 9 5 26-11 3-8-30z') + hot('M-8 22l-22 10M-6 30l-14 18M-12 16l-24 0');
const house = path('M0 34L36 0l36 34M8 28v42h56V28') + rect(26, 34, 20, 36);
const shelf = path('M10 96h140M10 40h140M18 8v88M142 8v88');
const tick = (x: number, y: number, r: number) => lens(x, y, r) + hot(`M${x - r * 0.45} ${y}l${r * 0.35} ${r * 0.35} ${r * 0.6}-${r * 0.75}`);
const printed = shelf + at(52, 48, parcelWithLabel, 1.05) + at(30, 12, parcel, 0.6) + at(96, 12, parcel, 0.6);
const scanned = at(18, 50, parcelWithLabel) + at(112, 34, scanner) + ground;

/** Our own drawings of the stations of a way, as markup inside an `svg` of 160 by 110. The words beside them say what they show. */
export const stationDrawings: Ways = {
  'order-life': {
    pay: at(52, 6, phone + rect(8, 16, 18, 18) + path('M32 20h16M32 28h10M8 46h40M8 54h28')) + kraft(rect(60, 74, 40, 16, 3)) + path('M70 82h20'),
    hold: at(30, 6, phone + rect(8, 16, 18, 18) + path('M32 20h16M32 28h10M8 46h30M8 54h22')) + clock(104, 62, 26),
    pack: at(50, 44, kraft(open)) + path('M80 34V8M70 18l10-10 10 10', ' opacity=".6"') + path('M66 60h28') + ground,
    label: printed,
    travel: at(22, 38, van) + at(30, 50, parcel, 0.5) + ground,
    arrive: rect(84, 10, 48, 86) + '<circle cx="92" cy="56" r="3"/>' + rect(92, 20, 32, 22) + at(16, 52, parcelWithLabel) + ground,
    done: at(34, 6, phone + rect(8, 16, 18, 18) + path('M32 20h16M32 28h10M8 46h40M8 54h28M8 62h34')) + tick(104, 76, 22),
  },
  'delivery-route': {
    shop: printed,
    collected: scanned,
    sorting: path('M6 62h148M6 84h148') + [20, 48, 76, 104, 132].map((x) => lens(x, 73, 9)).join('') + at(14, 32, parcel, 0.68) + at(66, 40, parcel, 0.5) + at(108, 28, parcel, 0.76) + hot('M62 100h36m-9-7l9 7-9 7'),
    customs: at(20, 42, parcelWithLabel) + lens(104, 46, 26) + path('M122 66l22 24') + path('M92 40h24M92 48h24M92 56h14') + ground,
    depot: path('M20 96V42l60-30 60 30v54') + rect(46, 52, 68, 44) + path('M46 64h68M46 76h24') + at(76, 70, parcelWithLabel, 0.56) + ground,
    van: at(8, 40, van, 0.9) + at(98, 30, house, 0.9) + ground,
    door: rect(12, 20, 40, 76) + '<circle cx="20" cy="60" r="3"/>' + at(42, 74, parcel, 0.5) + rect(92, 20, 60, 76) + path('M92 45h60M92 70h60M122 20v76') + kraft(rect(96, 74, 22, 18)) + ground,
  },
  'label-created': { label: printed, collected: scanned },
};
