/** How a tracking number looks: letters and digits in one piece or in groups, most of them digits. Order numbers look so too. */
const LENGTH = { least: 9, most: 40 };
const DIGITS = 7;

/** Says whether a text is nothing but what looks like a tracking number. */
export function isNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  const digits = plain.replace(/\D/g, '').length;
  return /^[A-Za-z\d]+$/.test(plain) && plain.length >= LENGTH.least && plain.length <= LENGTH.most && digits >= DIGITS && digits * 2 > plain.length;
}
