import type { Locale } from '../lib/locales.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// The longest phrase, in characters, that fits a narrow cell or a heading on a phone in one line.
const LONGEST = 8;

/** Words of a phrase; signs stay with the word before them. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(phrase)) {
    const last = words.at(-1);
    if (last !== undefined && (!isWordLike || /[“‘（《\s]$/.test(last))) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The pieces of a Chinese heading between which a line may break: phrases, and the words of a long phrase. Elsewhere the text is one piece. */
export const phrases = (text: string, locale: Locale): string[] =>
  locale !== 'zh' ? [text] : text.split(/(?<=[，。！？；：、…])/).flatMap((phrase) => ([...phrase].length > LONGEST ? wordsOf(phrase) : [phrase]));
