/** The ending of a file name as letters and digits, or of its type where the name has none; `bin` where nothing is known. */
export function endingOf(name: string, type: string): string {
  const own = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  const typed = /^(?:image|video|application|audio|text)\/([a-z0-9]{2,5})$/i.exec(type)?.[1];
  return (own ?? typed ?? 'bin').toLowerCase().replace(/^jpeg$/, 'jpg');
}

/** A text as part of a file name: letters, digits and hyphens of any script, at most `most` characters. */
export const namePart = (text: string, most = 48): string =>
  [...text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')].slice(0, most).join('').replace(/^-|-$/g, '');

/** The name of an exhibit in the pack: number, piece and day, such as `03-shipping-label-2026-11-20.jpg`; nothing of the buyer's own file name but its ending. */
export const exhibitName = ({ number, of, title, day, name, type }: { number: number; of: number; title: string; day: string | undefined; name: string; type: string }): string => {
  const digits = String(number).padStart(String(Math.max(of, 10)).length, '0');
  return `${[digits, namePart(title).toLowerCase(), day].filter(Boolean).join('-')}.${endingOf(name, type)}`;
};
