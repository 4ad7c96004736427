import { cut, isHan } from './segment.ts';

/** How a Chinese character is read, without tones, by character. */
export type Sounds = ReadonlyMap<string, string>;

// The commonest characters as GB 2312 lists them: nearly in the order of their sound, so that a table of
// sounds needs to say only how many characters in a row share one. Every browser can write out the list.
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;

/** The commonest 3,755 characters in the order of GB 2312. */
export function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))].filter(isHan);
}

/** Writes sounds as text: runs over the common characters (`a2 ai13`), and after a `|` the others with their sound (`wu:鋈`). */
export function writeSounds(soundOf: (character: string) => string, used: Iterable<string>): string {
  const common = commonCharacters();
  const runs: { sound: string; count: number }[] = [];
  for (const character of common) {
    const sound = soundOf(character);
    const last = runs.at(-1);
    if (last?.sound === sound) last.count += 1;
    else runs.push({ sound, count: 1 });
  }
  const known = new Set(common);
  const others = [...new Set(used)].filter((character) => isHan(character) && !known.has(character));
  return `${runs.map(({ sound, count }) => sound + count).join(' ')}|${others.map((character) => `${soundOf(character)}:${character}`).join(' ')}`;
}

/** Reads what `writeSounds` wrote; anything missing counts as unknown. */
export function readSounds(text: string): Sounds {
  const [runs = '', others = ''] = text.split('|');
  const sounds = new Map<string, string>();
  if (!runs) return sounds;
  const common = commonCharacters();
  let at = 0;
  for (const [, sound = '', count = '0'] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    for (const end = at + Number(count); at < end; at += 1) sounds.set(common[at] ?? '', sound);
  }
  for (const [, sound = '', character = ''] of others.matchAll(/([a-z]+):(\S+)/g)) sounds.set(character, sound);
  return sounds;
}

// Sounds that many speakers do not tell apart.
const alike = (sound: string): string => sound.replace(/^([zcs])h/, '$1').replace(/([ie])ng$/, '$1n');

/** What this module gives to a search; it is loaded for languages that are written by sound. */
export interface Sounding { readSounds: typeof readSounds; speller: typeof speller }

/** Puts words that were written by sound as they are meant: `chuli`, `tk`, or a character of the same sound. */
export type Speller = (text: string) => string;

const LONGEST = 4;
const LETTERS = /[a-z]+(?: +[a-z]+)*/g;

/**
 * A speller for the words of an index: `words` say where a text is cut, `targets` are those that a reader may have meant.
 * `own` words are the editors'; they come first, and they alone can be called by their initials.
 * `isWord` says whether letters are a word of their own, which then stays; `isLight` whether a character says so little that it is no slip.
 */
export function speller(sounds: Sounds, { words, targets, own, isWord, isLight }: { words: ReadonlySet<string>; targets: Iterable<string>; own: Iterable<string>; isWord: (letters: string) => boolean; isLight: (character: string) => boolean }): Speller {
  if (sounds.size === 0) return (text) => text;
  const soundsOf = (word: string): string[] | undefined => {
    const all = [...word].map((character) => sounds.get(character));
    return all.every((sound) => sound !== undefined) ? all as string[] : undefined;
  };
  const bySound = new Map<string, string[]>();
  const byInitials = new Map<string, string>();
  const editors = [...own].filter((word) => isHan(word) && word.length > 1);
  for (const word of [...editors, ...[...targets].filter((other) => ![...other].some(isLight))]) {
    const parts = word.length > 1 && word.length <= LONGEST && isHan(word) ? soundsOf(word) : undefined;
    if (!parts) continue;
    const key = parts.map(alike).join(' ');
    const same = bySound.get(key) ?? [];
    if (!same.includes(word)) bySound.set(key, [...same, word]);
  }
  for (const word of editors) {
    const initials = soundsOf(word)?.map(([first]) => first).join('') ?? '';
    if (initials && !byInitials.has(initials)) byInitials.set(initials, word);
  }
  const syllables = new Set(sounds.values());

  /** Letters cut into the fewest syllables, or none where they are not made of syllables. */
  const cutLetters = (letters: string): string[] | undefined => {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= letters.length; end += 1) {
      for (let start = Math.max(0, end - 6); start < end; start += 1) {
        const before = best[start];
        const part = letters.slice(start, end);
        if (before && syllables.has(part) && (best[end] === undefined || before.length + 1 < (best[end]?.length ?? 0))) best[end] = [...before, part];
      }
    }
    return best[letters.length];
  };

  /** The known words that these syllables spell, the longest first from the left; syllables between them say nothing. */
  const wordsIn = (parts: readonly string[]): string[] => {
    const found: string[] = [];
    for (let at = 0; at < parts.length;) {
      const length = [LONGEST, 3, 2].find((size) => at + size <= parts.length && bySound.has(parts.slice(at, at + size).map(alike).join(' ')));
      const word = length && bySound.get(parts.slice(at, at + length).map(alike).join(' '))?.[0];
      if (word) found.push(word);
      at += length ?? 1;
    }
    return found;
  };

  const fromLetters = (text: string): string => text.replace(LETTERS, (run) => {
    const parts = run.split(/ +/);
    if (parts.some(isWord)) return parts.map((part) => (isWord(part) ? part : spelt([part]) ?? part)).join(' ');
    return spelt(parts) ?? run;
  });
  function spelt(parts: readonly string[]): string | undefined {
    // A part that is made of no syllables keeps its neighbours apart.
    const whole = wordsIn(parts.flatMap((part) => cutLetters(part) ?? ['']));
    const found = whole.length > 0 ? whole : parts.flatMap((part) => byInitials.get(part) ?? []);
    return found.length > 0 ? found.join(' ') : undefined;
  }

  /** A stretch of single characters that is no word, and sounds as a word that shares characters with it, is that word. */
  const fromSounds = (run: string): string => {
    const pieces = cut(run, words);
    for (let at = 0; at < pieces.length; at += 1) {
      for (const size of [LONGEST, 3, 2]) {
        const window = pieces.slice(at, at + size);
        if (window.length < size || window.some((piece) => piece.length > 1)) continue;
        const key = soundsOf(window.join(''))?.map(alike).join(' ');
        const word = bySound.get(key ?? '')?.find((other) => {
          const slips = window.filter((character, place) => character !== other[place]);
          return slips.length * 2 <= size && (editors.includes(other) || !slips.some(isLight));
        });
        if (word) pieces.splice(at, size, word);
      }
    }
    return pieces.join('');
  };
  return (text) => fromLetters(text).replace(/\p{Script=Han}+/gu, fromSounds);
}
