import { ANNOUNCED, ASIDES, FILLERS } from './asides.ts';
import { normalise, weight } from './normalise.ts';
import { TWO_MEANINGS, isStatusId, type StatusId } from './rules.ts';

/**
 * All that is needed to read lines, in the short form that the page carries; made by `packPhrases` when the site is built.
 * `phrases`: by status, normalised, joined by `|`. `contexts`: one rule a line, its status, pattern and exception parted by tabs.
 */
export interface PhraseBook { phrases: Readonly<Record<string, string>>; contexts: string; names: Readonly<Record<string, string>> }

/** What one line means and how sure that is; a bare word may mean another thing among dated scans. */
export interface Reading { status: StatusId; sure: 'high' | 'medium' | 'low'; among?: StatusId }

export type Reader = (line: string) => Reading | undefined;

interface Compiled { is: StatusId; says: RegExp; not: RegExp | undefined }

function compile({ contexts, names }: PhraseBook): Compiled[] {
  const expand = (pattern: string) => new RegExp(pattern.replace(/<([^<>=!]+)>/g, (_, name: string) => names[name] ?? ''));
  return contexts.split('\n').flatMap((line) => {
    const [is = '', says = '', not] = line.split('\t');
    return isStatusId(is) ? { is, says: expand(says), not: not ? expand(not) : undefined } : [];
  });
}

/** Words that can turn the meaning of what stands beside them; a phrase must not be read past one. */
const TURNING = /\b(?:not|no|un\w+|fail\w*|cannot|cant|couldnt?|didnt|wasnt|hasnt|isnt|will|return\w*|sender|shipper|attempt\w*|locker|neighbou?rs?|reception|refus\w*|reject\w*|cancel\w*|delay\w*|hold|held|collect\w*|pick ?up|customs|export|import|lost|damag\w*|scheduled|address|seller|refund|pending|progress|transit)\b|未|不|无|没|失败|退|拒|柜|驿站|代|门卫|异常|取消|海关|清关|出口|进口|等待|待|请|将|遗失|破损|卖家|商家/;

/** The first context that fits a normalised text. */
function inContext(normal: string, compiled: readonly Compiled[]): StatusId | undefined {
  const text = normal.replace(FILLERS, '');
  return compiled.find(({ says, not }) => says.test(text) && !not?.test(text))?.is;
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const longEnough = (phrase: string) => (isHan(phrase) ? weight(phrase) >= 6 : phrase.includes(' ') && phrase.length >= 8);

/** Makes the reader of single lines. It reads a line without its dates and answers undefined rather than guess. */
export function readerFor(book: PhraseBook): Reader {
  const compiled = compile(book);
  const exact = new Map<string, StatusId>();
  for (const [status, list] of Object.entries(book.phrases)) {
    if (isStatusId(status)) for (const phrase of list.split('|')) exact.set(phrase, status);
  }
  const inside = [...exact.keys()].filter(longEnough).sort((a, b) => weight(b) - weight(a));
  const known = new Map<string, Reading | undefined>();

  const read = (line: string): Reading | undefined => {
    const whole = normalise(line);
    const bare = whole.replace(/^(?:\d+ )+|(?: \d+)+$/g, '');
    for (const form of [whole, bare]) {
      const two = TWO_MEANINGS[form];
      if (two) return { status: two.order, sure: 'medium', among: two.scan };
      const status = exact.get(form);
      if (status) return { status, sure: 'high' };
    }
    let said = line;
    for (const aside of ASIDES) said = said.replace(aside, ' ');
    const text = normalise(said);
    if (weight(text) < 2) return undefined;
    const again = exact.get(text);
    if (again) return { status: again, sure: 'high' };
    const padded = ` ${text} `;
    const phrase = inside.find((each) => (isHan(each) ? text.includes(each) : padded.includes(` ${each} `)));
    if (phrase) {
      const others = padded.replace(phrase, ' ');
      const status = exact.get(phrase);
      if (status && weight(phrase) * 2 >= weight(text) && !TURNING.test(others)) return { status, sure: 'high' };
    }
    const happened = ANNOUNCED.reduce((left, clause) => left.replace(clause, ' '), said);
    const status = inContext(normalise(happened), compiled) ?? inContext(text, compiled);
    if (status) return { status, sure: 'medium' };
    const part = phrase && !TURNING.test(padded.replace(phrase, ' ')) ? exact.get(phrase) : undefined;
    return part && { status: part, sure: 'low' };
  };
  return (line) => {
    if (!known.has(line)) known.set(line, read(line));
    return known.get(line);
  };
}

/** Statuses whose phrases share most with a text, for a reader to choose from when nothing was recognised. */
export function nearestMeanings(text: string, book: PhraseBook, count = 4): StatusId[] {
  const grams = (of: string) => {
    const words = new Set<string>();
    for (const word of of.split(' ')) {
      if (!isHan(word)) { if (word.length > 3) words.add(word.slice(0, 6)); continue; }
      for (let at = 0; at + 1 < word.length; at += 1) words.add(word.slice(at, at + 2));
    }
    return words;
  };
  const asked = grams(normalise(text.slice(0, 2000)));
  const scores = new Map<StatusId, number>();
  for (const [status, list] of Object.entries(book.phrases)) {
    if (!isStatusId(status)) continue;
    for (const phrase of list.split('|')) {
      const own = grams(phrase);
      const shared = [...own].filter((gram) => asked.has(gram)).length;
      if (shared) scores.set(status, Math.max(scores.get(status) ?? 0, shared / Math.sqrt(own.size)));
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1]).slice(0, count).map(([status]) => status);
}
