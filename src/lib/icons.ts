// Icons of Lucide (ISC licence), inlined; only those that a page imports reach it.
export { default as archive } from 'lucide-static/icons/archive.svg?raw';
export { default as calendar } from 'lucide-static/icons/calendar-plus.svg?raw';
export { default as check } from 'lucide-static/icons/check.svg?raw';
export { default as chevron } from 'lucide-static/icons/chevron-right.svg?raw';
export { default as close } from 'lucide-static/icons/x.svg?raw';
export { default as copy } from 'lucide-static/icons/copy.svg?raw';
export { default as download } from 'lucide-static/icons/download.svg?raw';
export { default as list } from 'lucide-static/icons/list-checks.svg?raw';
export { default as menu } from 'lucide-static/icons/menu.svg?raw';
export { default as paperclip } from 'lucide-static/icons/paperclip.svg?raw';
export { default as parcel } from 'lucide-static/icons/package.svg?raw';
export { default as print } from 'lucide-static/icons/printer.svg?raw';
export { default as share } from 'lucide-static/icons/share-2.svg?raw';
export { default as search } from 'lucide-static/icons/search.svg?raw';
// One for each step.
export { default as wait } from 'lucide-static/icons/hourglass.svg?raw';
export { default as seller } from 'lucide-static/icons/message-square.svg?raw';
export { default as carrier } from 'lucide-static/icons/truck.svg?raw';
export { default as platform } from 'lucide-static/icons/scale.svg?raw';
export { default as payment } from 'lucide-static/icons/credit-card.svg?raw';
export { default as secure } from 'lucide-static/icons/shield-alert.svg?raw';
export { default as agency } from 'lucide-static/icons/landmark.svg?raw';

/** An icon's drawing as markup for an `svg` element of our own, whose size and stroke the stylesheet sets. */
export const drawing = (raw: string): string =>
  raw.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\n\s*/g, '');
