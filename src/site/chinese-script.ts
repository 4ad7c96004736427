import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

// Some characters that readers type and the converter leaves alone, as both forms are in use.
const ALSO = [['帳', '账'], ['帐', '账'], ['訊', '讯'], ['著', '着'], ['喺', '在']] as const;

const simplify = Converter({ from: 't', to: 'cn' });
/** A text with every Traditional character as its Simplified one. */
export const oneScript = (text: string): string =>
  ALSO.reduce((result, [there, here]) => result.replaceAll(there, here), simplify(text));

// Stands for a character without a known sound; no syllable is written so.
const NO_SOUND = 'x';
/** How a character is read, without tone. */
export const soundOf = (character: string): string => pinyin(character, { toneType: 'none', v: true, type: 'string' }).replace(/[^a-z]/g, '') || NO_SOUND;

/** Every Traditional character that folds into one of the characters given, before that character. */
export function foldPairs(used: ReadonlySet<string>): string {
  const pairs: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) {
    const there = String.fromCharCode(code);
    const here = oneScript(there);
    if (here !== there && [...here].length === 1 && used.has(here)) pairs.push(there + here);
  }
  return pairs.join('');
}
