import { isDeepStrictEqual } from 'node:util';
import type { MadeFrom } from './freshness.ts';
import { record } from '../known.ts';
import { pageOf } from '../read.ts';

const FIELD = 'made-from';

// One line a section, so that two editors who look at different sections seldom meet in git. In quotes, as digits alone would be a number.
const blockOf = ({ language, sections }: MadeFrom): string[] => {
  const marks = Object.entries(sections).map(([id, mark]) => `    ${id}: '${mark}'`);
  return [`${FIELD}:`, `  language: ${language}`, ...(marks.length > 0 ? ['  sections:', ...marks] : ['  sections: {}'])];
};

const unix = (text: string) => text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
const dataOf = (text: string) => pageOf('', unix(text), []).data;

/** The text of a page with another record of its source, or with none; every other byte stays. Throws where the fields cannot be read. */
export function withMadeFrom(text: string, made: MadeFrom | undefined): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  const start = lines.slice(0, end).findIndex((line) => line.startsWith(`${FIELD}:`));
  const from = start < 0 ? end : start;
  const more = start < 0 ? 0 : lines.slice(start + 1, end).findIndex((line) => !/^[\s}]/.test(line));
  const length = start < 0 ? 0 : more < 0 ? end - start : more + 1;
  const turn = lines[0]?.endsWith('\r') ? '\r' : '';
  const after = lines.toSpliced(from, length, ...(made ? blockOf(made).map((line) => line + turn) : [])).join('\n');
  const { [FIELD]: kept, ...others } = record(dataOf(after));
  const { [FIELD]: _, ...before } = record(dataOf(text));
  if (end < 0 || !dataOf(text) || !isDeepStrictEqual(others, before) || !isDeepStrictEqual(kept, made)) throw new Error('the fields of this page cannot be read; run npm run check, mend them and try again');
  return after;
}
