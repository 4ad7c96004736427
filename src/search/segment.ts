const HAN = /\p{Script=Han}/u;
const HAN_RUN = /(\p{Script=Han}+)/u;
const LONGEST = 6;

/** Says whether a text holds Chinese characters. */
export const isHan = (text: string): boolean => HAN.test(text);

let segmenter: Intl.Segmenter | undefined;
// Made when it is needed, as not every browser has one, and once, as that takes longer than a sentence.
const chinese = () => (segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' }));

/** The words and the spaces and signs between them as the platform cuts them, in order; nothing is lost. */
export const pieces = (text: string): string[] =>
  [...chinese().segment(text)].map(({ segment }) => segment);

/** Says whether the platform, and with it Pagefind, takes a Chinese word for one word. */
export const isOneWord = (word: string): boolean => word.length > 1 && word.length <= LONGEST && isHan(word) && pieces(word).length === 1;

/**
 * Cuts a run of Chinese characters into the fewest known words; other characters stand alone.
 * The platform cuts one word differently in different sentences; index and query must agree, so both are cut here.
 */
export function cut(run: string, known: ReadonlySet<string>): string[] {
  const characters = [...run];
  const best: { cost: number; length: number }[] = [];
  best[characters.length] = { cost: 0, length: 0 };
  for (let at = characters.length - 1; at >= 0; at--) {
    let choice = { cost: (best[at + 1]?.cost ?? 0) + 1.1, length: 1 };
    for (let length = 2; length <= LONGEST && at + length <= characters.length; length++) {
      if (!known.has(characters.slice(at, at + length).join(''))) continue;
      const cost = (best[at + length]?.cost ?? 0) + 1;
      if (cost < choice.cost) choice = { cost, length };
    }
    best[at] = choice;
  }
  const words: string[] = [];
  for (let at = 0; at < characters.length;) {
    const { length } = best[at] ?? { length: 1 };
    words.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  return words;
}

/** All words, spaces and signs of a text in order, Chinese cut by the known words; nothing is lost. */
export const cutText = (text: string, known: ReadonlySet<string>): string[] =>
  text.split(HAN_RUN).filter(Boolean).flatMap((part) => (isHan(part) ? cut(part, known) : pieces(part)));

/** Runs of one script: letters and digits, or Chinese characters. */
export const runs = (text: string): string[] =>
  text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];

/** A Chinese word in a query: itself, and other known words that begin inside it. */
export interface HanWord { text: string; inside: string[] }

/** Cuts a run of Chinese characters in a query into words, and finds the other words of the index that it holds. */
export function hanWords(run: string, known: ReadonlySet<string>): HanWord[] {
  const words: HanWord[] = [];
  let at = 0;
  for (const text of cut(run, known)) {
    const inside: string[] = [];
    for (let start = at; start < at + text.length; start++) {
      for (let length = 2; length <= LONGEST && start + length <= run.length; length++) {
        const part = run.slice(start, start + length);
        if (part !== text && known.has(part)) inside.push(part);
      }
    }
    words.push({ text, inside });
    at += text.length;
  }
  return words;
}
