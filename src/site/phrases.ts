import { writesHan, type Locale } from '../lib/locales.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// The longest phrase, in characters, that fits a narrow cell or a heading on a phone in one line.
const LONGEST = 8;

/** Words of a phrase; a sign stays with the word before it, an opening one with the word after it. */
function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(phrase)) {
    const last = words.at(-1);
    const opens = /^[“‘（《]/.test(segment);
    if (last !== undefined && ((!isWordLike && !opens) || /[“‘（《]$/.test(last))) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** The pieces of a Chinese heading between which a line may break: phrases, and the words of a long phrase. Elsewhere the text is one piece. */
export const phrases = (text: string, locale: Locale): string[] =>
  !writesHan(locale) ? [text] : text.split(/(?<=[，。！？；：、…])/).flatMap((phrase) => ([...phrase].length > LONGEST ? wordsOf(phrase) : [phrase]));
