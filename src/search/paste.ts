/** How a tracking number looks: letters and digits, most of them digits. Order numbers look so too. */
const LENGTH = { least: 9, most: 40 };
const DIGITS = 7;

/** Says whether a text is nothing but what looks like a tracking number, in one piece or in groups. */
export function isNumber(text: string): boolean {
  const typed = text.normalize('NFKC');
  // More than five letters in a row, or more than four that stand alone, are a word.
  if (/[A-Za-z]{6}|(?:^|[^A-Za-z\d])[A-Za-z]{5}(?![A-Za-z\d])/.test(typed)) return false;
  const plain = typed.replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const digits = plain.replace(/\D/g, '').length;
  return /^[A-Za-z\d]+$/.test(plain) && plain.length >= LENGTH.least && plain.length <= LENGTH.most && digits >= DIGITS && digits * 2 > plain.length;
}

/** Says whether such a number stands anywhere in a text. */
export const holdsNumber = (text: string): boolean => isNumber(text) || (text.normalize('NFKC').match(/[A-Za-z\d]+/g) ?? []).some(isNumber);
