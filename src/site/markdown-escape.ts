// How plain text becomes Markdown that says the same. Bold is marked while a line is put together, and turned into stars once its neighbours are known.

const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** Text as it stands in Markdown, with nothing in it read as a sign. */
export const escapeText = (text: string): string => text.replace(/[\\`*[<|~]|&(?=[a-z#])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&');

/** Words in bold, to be turned into stars by `finishLine`; bold within them says nothing more. */
export const bold = (words: string): string => (words.trim() === '' ? '' : words.replace(/[\uE000\uE001]/g, '').replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${OPEN}$2${CLOSE}$3`));

const isSpace = (sign: string) => sign === '' || /\s/.test(sign);
const isPunctuation = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
// Whether stars between these two signs count as a beginning (read forwards) or as an end (read backwards): the rule of CommonMark.
const counts = (outside: string, inside: string) => !isSpace(inside) && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));

// Bold words become stars where Markdown can tell their beginning and end from what stands beside them.
const withStars = (line: string): string => line.split(OPEN).reduce((before, part) => {
  const [words = '', after = ''] = part.split(CLOSE);
  const told = counts(before.at(-1) ?? '', words.at(0) ?? '') && counts(after.at(0) ?? '', words.at(-1) ?? '');
  return before + (told ? `**${words}**` : words) + after;
});

/** A whole line: its white space joined, its first sign not read as a list or heading, its bold in stars. Bold that Markdown could not tell, such as a quotation between Chinese characters, is left plain. */
export function finishLine(line: string): string {
  const joined = line.replace(/[\u2060\u00AD]/g, '').replace(/\s+/g, ' ').replaceAll(' （', '（').trim();
  return withStars(/^(?:[-+>]|#{1,6} |\d+[.)] )/.test(joined) ? joined.replace(/^(\d*)(\S)/, '$1\\$2') : joined);
}
