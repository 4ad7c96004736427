import type { z } from 'zod';
import { LOCALES } from '../lib/locales.ts';
import { wording as searchWords } from '../search/wording.ts';
import { wording as evidenceWords } from '../tools/evidence/wording.ts';
import { wording as messageWords } from '../tools/messages/wording.ts';
import { wording as trackingWords } from '../tools/tracking/wording.ts';
import { wording as wizardWords } from '../tools/wizard/wording.ts';
import { contactFaults } from './contacts.ts';
import { WORDED_TOOLS } from './files.ts';
import type { Fault, Problem } from './problem.ts';
import { readJson, readYaml, type Read } from './read.ts';
import { typedNumbers } from './typed-numbers.ts';
import { fieldName, validate } from './validate.ts';

const SCHEMAS = {
  tracking: trackingWords, wizard: wizardWords, evidence: evidenceWords, messages: messageWords,
} as const satisfies Record<(typeof WORDED_TOOLS)[number], z.ZodType>;

/** Every text in some data with the way to it. */
export function textsIn(data: unknown, path: readonly PropertyKey[] = []): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key])) : [];
}

/** Reports policy numbers typed into words that readers see. */
export function checkTyped({ file, data, lineOf }: Read, problems: Problem[], rule: Fault['rule'] = 'typed-number-tool'): void {
  for (const { text, path } of textsIn(data)) {
    for (const fault of contactFaults(text)) problems.push({ file, line: lineOf(path), field: fieldName(path), ...fault });
    for (const { number } of typedNumbers(text.replace(/\{[^}]*\}/g, ''))) problems.push({ file, line: lineOf(path), field: fieldName(path), rule, values: { number } });
  }
}

/** Holds the words of tools and search against what their rules need; gives what was read, by language and tool. */
export function checkToolWords(root: string, problems: Problem[]): Record<string, Read> {
  const reads: Record<string, Read> = {};
  for (const locale of LOCALES) {
    for (const tool of WORDED_TOOLS) {
      const read = readYaml(root, `content/${locale}/tools/${tool}.yml`, problems);
      validate(read, SCHEMAS[tool], problems);
      checkTyped(read, problems);
      reads[`${locale}/${tool}`] = read;
    }
    validate(readYaml(root, `content/${locale}/search.yml`, problems), searchWords, problems);
  }
  return reads;
}

// A language may have fewer forms for one and many; they count as one text.
const plainKey = (path: readonly PropertyKey[]) => path.map(String).join('.').replace(/_(?:zero|one|two|few|many|other)$/, '');
const placesOf = (text: string) => [...new Set([...text.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name = '']) => name))].sort();

/** Holds the words of the frame in every language against those of the first: the same keys, none empty, the same places for values. */
export function checkFrameWords(root: string, problems: Problem[]): void {
  const files = LOCALES.map((locale) => readJson(root, `src/locales/${locale}.json`, problems));
  const [first, ...others] = files.map((read) => ({ read, texts: textsIn(read.data).map(({ text, path }) => ({ text, path, key: plainKey(path) })) }));
  if (!first || files.some(({ data }) => !data)) return;
  for (const { read, texts } of [first, ...others]) {
    for (const { path, text } of texts) if (text.trim() === '') problems.push({ file: read.file, line: read.lineOf(path), field: fieldName(path), rule: 'frame-empty' });
  }
  const missing = ({ read: here, texts: ours }: typeof first, { read: there, texts: theirs }: typeof first) => theirs
    .filter(({ key }) => !ours.some((other) => other.key === key))
    .map(({ key, path }) => ({ file: here.file, line: here.lineOf(path), field: key, rule: 'frame-missing' as const, values: { file: there.file } }));
  for (const other of others) {
    problems.push(...missing(first, other), ...missing(other, first));
    for (const { key, path, text } of other.texts) {
      const twins = first.texts.filter((twin) => twin.key === key);
      const [mine, theirs] = [placesOf(text), placesOf(twins.map((twin) => twin.text).join())];
      if (twins.length > 0 && mine.join() !== theirs.join()) problems.push({ file: other.read.file, line: other.read.lineOf(path), field: key, rule: 'places-differ', values: { mine: `{{${mine.join(', ')}}}`, file: first.read.file, theirs: `{{${theirs.join(', ')}}}` } });
    }
  }
}
