import { cutText, isHan, isOneWord } from './segment.ts';

const TOKEN = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|&[#\w]+;|[^<&]+|[<&]/gi;
const ALIASES = /^<meta\b.*\sdata-pagefind-meta="?aliases\[/is;
const CONTENT = /(\scontent=")([^"]*)/;

/** What stands between the words of a Chinese text in the index: a zero-width space. */
export const JOINT = '\u200B';
const isText = (token: string) => !/^[<&]/.test(token);

/** The Chinese texts of a page, in order; `spell` brings aliases into one script. */
export const chineseTexts = (html: string, spell: (text: string) => string): string[] =>
  (html.match(TOKEN) ?? []).map((token) => (isText(token) ? token : ALIASES.test(token) ? spell(CONTENT.exec(token)?.[2] ?? '') : '')).filter(isHan);

/** The Chinese words among the pieces of texts that can be looked for by themselves. */
export const wordsAmong = (found: Iterable<string>): Set<string> => new Set([...found].filter(isOneWord));

/**
 * Puts a zero-width space between the Chinese words of pages' texts, for an index that cannot find the words itself.
 * Tags stay as they are, but for the aliases of a page, which are put in one script with `spell` and jointed too.
 */
export const jointer = (known: ReadonlySet<string>, spell: (text: string) => string): (html: string) => string => {
  // Pages share most of their texts.
  const joined = new Map<string, string>();
  const join = (text: string) => {
    const result = joined.get(text) ?? (isHan(text) ? cutText(text, known).join(JOINT) : text);
    joined.set(text, result);
    return result;
  };
  return (html) => html.replace(TOKEN, (token) => {
    if (ALIASES.test(token)) return token.replace(CONTENT, (_, name: string, text: string) => name + join(spell(text)));
    return isText(token) ? join(token) : token;
  });
};
