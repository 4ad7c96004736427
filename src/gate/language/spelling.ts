import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import type { Problem } from '../problem.ts';
import type { Said } from './said.ts';

/** The list of names and words of ours that no dictionary has; one a line. */
export const WORD_LIST = 'content/words.txt';

const settings = (words: string[]) => ({
  language: 'en-GB', import: [createRequire(import.meta.url).resolve('@cspell/dict-en-gb/cspell-ext.json')],
  words, ignoreRegExpList: ['\\p{Script=Han}+', 'https?://\\S+', '\\{\\{?[^}]*\\}?\\}'], minWordLength: 3,
});

const ownWords = (root: string): string[] =>
  readFileSync(join(root, WORD_LIST), 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);

/** Reports English words that neither a British dictionary nor the list of our own words has. */
export async function checkSpelling(root: string, said: readonly Said[]): Promise<Problem[]> {
  const text = said.map((item) => item.text.replace(/\s+/g, ' ')).join('\n');
  const { issues } = await spellCheckDocument(
    { uri: pathToFileURL(join(root, 'said.txt')).href, text, languageId: 'plaintext', locale: 'en-GB' },
    { noConfigSearch: true, generateSuggestions: true, numSuggestions: 1 }, settings(ownWords(root)),
  );
  return issues.flatMap((issue) => {
    const at = said[text.slice(0, issue.offset).split('\n').length - 1];
    const near = issue.suggestions?.[0];
    return at ? [{
      file: at.file, line: at.line, rule: 'spelling', values: { word: issue.text, list: WORD_LIST }, near,
    }] : [];
  });
}
