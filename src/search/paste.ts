/** The longest query that is looked for. */
const LONGEST_QUERY = 200;

/** What is searched for of a text: not endless, without half of a character, and without marks that nobody sees, which would cut words and may turn a sentence around. */
export const queryOf = (text: string): string => text.slice(0, LONGEST_QUERY).toWellFormed().replace(/\p{Cf}/gu, '').trim();

/** How a tracking number looks: letters and digits, most of them digits. Order numbers look so too. */
const LENGTH = { least: 9, most: 40 };
const DIGITS = 7;
const DAY = /(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?/;

const plainOf = (text: string) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** Says whether a text is nothing but what looks like a tracking number, in one piece or in groups. */
export function isNumber(text: string): boolean {
  const typed = plainOf(text);
  // More than five letters in a row, or more than two that stand alone, are a word.
  if (DAY.test(typed) || /[A-Za-z]{6}|(?:^|[^A-Za-z\d])[A-Za-z]{3,}(?![A-Za-z\d])/.test(typed)) return false;
  const plain = typed.replace(/[\s\p{Pd}]/gu, '');
  const digits = plain.replace(/\D/g, '').length;
  return /^[A-Za-z\d]+$/.test(plain) && plain.length >= LENGTH.least && plain.length <= LENGTH.most && digits >= DIGITS && digits * 2 > plain.length;
}

// Groups with a digit each, side by side.
const GROUPS = /[A-Za-z\d]*\d[A-Za-z\d]*(?:[\s\p{Pd}]{1,3}[A-Za-z\d]*\d[A-Za-z\d]*)*/gu;

/** Says whether such a number stands anywhere in a text. */
export const holdsNumber = (text: string): boolean => isNumber(text) || (plainOf(text).match(GROUPS) ?? []).some(isNumber);
