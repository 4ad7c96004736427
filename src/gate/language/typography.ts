import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as autocorrect from '@huacnlee/autocorrect/autocorrect_bg.js';
import type { Fault, Problem } from '../problem.ts';
import type { Said } from './said.ts';

// AutoCorrect looks after punctuation; spaces follow our own rule, which differs from its: none beside digits.
const RULES = { 'space-word': 0, 'space-punctuation': 1, 'space-bracket': 0, 'space-backticks': 0, 'space-dash': 0, 'space-dollar': 0, fullwidth: 1, 'no-space-fullwidth': 1, 'no-space-fullwidth-quote': 1, 'halfwidth-word': 1, 'halfwidth-punctuation': 1, spellcheck: 0 };

// Started once: it keeps its memory in a variable of its own.
let started: Promise<(text: string) => string> | undefined;
async function start(): Promise<(text: string) => string> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './autocorrect_bg.js': autocorrect as unknown as WebAssembly.ModuleImports });
  autocorrect.__wbg_set_wasm(instance.exports);
  autocorrect.loadConfig(JSON.stringify({ rules: RULES }));
  return autocorrect.format;
}

const QUOTED = /"([^"]*)"/g;
const OWN: readonly { pattern: RegExp; rule: Fault['rule']; mended: (hit: string, text: string) => string }[] = [
  { pattern: /\p{Script=Han}[A-Za-z][A-Za-z-]+|[A-Za-z-]+[A-Za-z]\p{Script=Han}/u, rule: 'no-space', mended: (hit) => hit.replace(/(\p{Script=Han})(?=[A-Za-z])|([A-Za-z])(?=\p{Script=Han})/gu, '$& ') },
  // AutoCorrect leaves a sign alone that stands beside a quotation mark, and dots and brackets.
  { pattern: /[\p{Script=Han}”）][,!?](?!\d)|\p{Script=Han}\([^()]*\)|\.{3,}/u, rule: 'half-width', mended: (hit) => hit.replace(/\.{3,}/g, '……').replace(/[,;!?()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) },
  // A name may end with a digit: Tracked 48 邮件.
  { pattern: /\p{Script=Han} +\d(?:[\d.,]*\d)?|(?<![A-Za-z][ -]?[\d.]*)(?<!\d)\d(?:[\d.,]*\d)? +\p{Script=Han}/u, rule: 'digit-space', mended: (hit) => hit.replace(/ +/g, '') },
  { pattern: /\p{Script=Han}["'“”]?["']|["']\p{Script=Han}/u, rule: 'straight-quote', mended: (_, text) => (text.match(/"/g)?.length === 2 ? text.replace(QUOTED, '“$1”') : text) },
];

const around = (text: string, other: string): string => {
  const at = [...text].findIndex((sign, index) => sign !== [...other][index]);
  return [...text].slice(Math.max(0, at - 6), at + 6).join('');
};

/** Reports Chinese punctuation and spacing that differ from the editors' guide. */
export async function checkTypography(said: readonly Said[]): Promise<Problem[]> {
  const format = await (started ??= start());
  return said.flatMap(({ file, line, text }) => {
    if (!/\p{Script=Han}/u.test(text)) return [];
    const own = OWN.flatMap(({ pattern, rule, mended }): Problem[] => {
      const hit = pattern.exec(text);
      if (!hit) return [];
      const from = rule === 'straight-quote' ? text : hit[0];
      const to = mended(from, text);
      return [{ file, line, rule, values: { hit: hit[0], better: to }, ...(to !== from && { fix: { from, to } }) }];
    });
    // An apostrophe that begins a name, as in Touch ’n Go, is no quotation mark; it stands as a letter meanwhile.
    const plain = text.replace(/ ’(?=\w)/g, ' q');
    const better = format(plain);
    return better === plain ? own : [...own, { file, line, rule: 'punctuation' as const, values: { hit: around(plain, better), better: around(better, plain) }, ...(plain === text && { fix: { from: text, to: better } }) }];
  });
}
