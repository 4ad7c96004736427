/** Lists of texts by name, and on which line each name and each text stands. */
export interface PlainLists { data: Record<string, string[]>; lines: ReadonlyMap<string, { name: number; texts: readonly number[] }> }

const NAME = /^([A-Za-z][\w-]*):$/;
const ITEM = /^ {2}- (\S.*)$/;
/** What YAML reads in another way than as the words that stand there: signs at the beginning, `: ` and ` #`, numbers and days, the words for yes, no and nothing. */
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`]|:(?: |$)| #| $|^[-+.]*\d[\d.+\-_a-fox]*$|^[-+]?\.(?:inf|nan)$|^\d{4}-\d\d?-\d\d?|^(?:~|null|true|false)$/i;
// Control characters, and signs that some take for the end of a line.
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd]/;

/** The text that an item says; undefined where it is not plainly that. */
function textOf(item: string): string | undefined {
  if (/^"(?:[^"\\]|\\["\\])*"$/.test(item)) return JSON.parse(item) as string;
  if (/^'(?:[^']|'')*'$/.test(item)) return item.slice(1, -1).replaceAll("''", "'");
  return NOT_PLAIN.test(item) ? undefined : item;
}

/**
 * Reads a YAML file that holds nothing but lists of texts under names, as the ten thousands of lines and queries are kept
 * that something is learned from; a parser of all of YAML takes ten times as long. Undefined where anything else stands
 * in it, or a fault: then such a parser has the word.
 */
export function plainLists(text: string): PlainLists | undefined {
  if (ODD.test(text)) return undefined;
  const data: PlainLists['data'] = {};
  const lines = new Map<string, { name: number; texts: number[] }>();
  let [list, at]: [string[] | undefined, { name: number; texts: number[] } | undefined] = [undefined, undefined];
  for (const [index, line] of text.split('\n').entries()) {
    // A remark may stand above the first name.
    if (line === '' || (!list && line.startsWith('#'))) continue;
    const item = list && ITEM.exec(line)?.[1];
    if (item !== undefined) {
      const said = textOf(item);
      if (said === undefined) return undefined;
      list?.push(said);
      at?.texts.push(index + 1);
      continue;
    }
    const name = NAME.exec(line)?.[1];
    if (name === undefined || NOT_PLAIN.test(name) || name === '__proto__' || lines.has(name) || list?.length === 0) return undefined;
    data[name] = list = [];
    lines.set(name, at = { name: index + 1, texts: [] });
  }
  return list && list.length > 0 ? { data, lines } : undefined;
}
