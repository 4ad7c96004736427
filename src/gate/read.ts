import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { plainLists } from '../lib/plain-lists.ts';
import type { Problem } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A file that was read: its fields (none if it is broken), the line on which a field stands, and the text below them. */
export interface Read {
  file: string;
  data: Record<string, unknown> | undefined;
  lineOf: (path: readonly PropertyKey[]) => number;
  body: string;
  bodyLine: number;
}

const unread = (file: string, body = ''): Read => ({ file, data: undefined, lineOf: () => 1, body, bodyLine: 1 });

// A field that is missing is looked for where it should stand: at the last field on the way to it.
function lineFinder(document: Document, lines: LineCounter, offset: number): Read['lineOf'] {
  const lineAt = (node: unknown, otherwise: number) =>
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? lines.linePos(Number(node.range[0])).line + offset : otherwise;
  return (path) => {
    let [node, line]: [unknown, number] = [document.contents, 1];
    for (const part of path) {
      const pair = isMap(node) ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(part)) : undefined;
      const next: unknown = isSeq(node) ? node.items[Number(part)] : pair?.value;
      if (!pair && next === undefined) break;
      line = lineAt(pair?.key ?? next, line);
      node = next;
    }
    return line;
  };
}

function hasAlias(document: Document, text: string): boolean {
  let found = false;
  if (!text.includes('*')) return found;
  visit(document, { Alias: () => { found = true; } });
  return found;
}

// In the files of one language a # is more likely part of a text than a remark.
const WORDS = /^content\/[^/]+\//;

type Parsed = Pick<Read, 'data' | 'lineOf'>;
// Most files are the same at the next look: after a save while somebody writes, in the check after the build's, in tests.
const parsed = new Map<string, { text: string; result: Parsed; faults: Problem[] }>();

function parse(file: string, text: string, offset: number, problems: Problem[]): Parsed {
  const known = parsed.get(file);
  if (known?.text === text) {
    problems.push(...known.faults);
    return known.result;
  }
  const faults: Problem[] = [];
  const result = parseAnew(file, text, offset, faults);
  parsed.set(file, { text, result, faults });
  problems.push(...faults);
  return result;
}

function parseLists(text: string): Parsed | undefined {
  const lists = plainLists(text);
  return lists && { data: lists.data, lineOf: ([name, at]) => {
    const found = lists.lines.get(String(name));
    return found?.texts[Number(at ?? -1)] ?? found?.name ?? 1;
  } };
}

function parseAnew(file: string, text: string, offset: number, problems: Problem[]): Parsed {
  const lists = offset === 0 ? parseLists(text) : undefined;
  if (lists) return lists;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const { at, ...fault } of yamlFaults(document, text, WORDS.test(file))) problems.push({ file, line: lines.linePos(at).line + offset, ...fault });
  // Heads of pages are many, and their lines are asked for where one has a fault: then it is parsed again, so that no build carries all of them.
  const lineOf = offset === 0 ? lineFinder(document, lines, offset) : (path: readonly PropertyKey[]) => lineFinder(parseDocument(text, { uniqueKeys: true }), lines, offset)(path);
  // A field that stands twice hides nothing else.
  const broken = [...document.errors, ...document.warnings].some(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken || hasAlias(document, text)) return { data: undefined, lineOf };
  if (isMap(document.contents)) return { data: document.toJS() as Record<string, unknown>, lineOf };
  problems.push({ file, line: 1, rule: document.contents !== null ? 'no-fields' : offset > 0 ? 'empty-frontmatter' : 'empty-file' });
  return { data: undefined, lineOf };
}

// Windows line ends are no fault; what an editor cannot see but the site would show is one.
function textOf(root: string, file: string, problems: Problem[]): string {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) problems.push({ file, line: text.slice(0, lost).split('\n').length, rule: 'encoding' });
  if (!text.startsWith('\uFEFF')) return text;
  problems.push({ file, line: 1, rule: 'bom', fix: { from: '\uFEFF', to: '' } });
  return text.slice(1);
}

function isMissing(root: string, file: string, problems: Problem[]): boolean {
  if (existsSync(join(root, file))) return false;
  problems.push({ file, line: 1, rule: 'missing-file' });
  return true;
}

/** Reads a YAML file; a missing or broken one is reported and gives no data. */
export function readYaml(root: string, file: string, problems: Problem[]): Read {
  return isMissing(root, file, problems) ? unread(file) : { ...unread(file), ...parse(file, textOf(root, file, problems), 0, problems) };
}

/** Reads a JSON file of words as `readYaml` does; what JSON alone forbids, such as a last comma, is reported too. */
export function readJson(root: string, file: string, problems: Problem[]): Read {
  const read = readYaml(root, file, problems);
  if (!read.data) return read;
  try {
    JSON.parse(readFileSync(join(root, file), 'utf8').replace('\uFEFF', ''));
    return read;
  } catch (error) {
    const line = Number(/\(line (\d+)/.exec(String(error))?.[1] ?? 1);
    problems.push({ file, line, rule: 'not-json' });
    return unread(file);
  }
}

/** Reads a page: its frontmatter as data, and the text below it with the line on which it begins. */
export function readPage(root: string, file: string, problems: Problem[]): Read {
  if (isMissing(root, file, problems)) return unread(file);
  const text = textOf(root, file, problems);
  // A file of another encoding says nothing that could be judged.
  return text.includes('\uFFFD') ? unread(file) : pageOf(file, text, problems);
}

/** Reads the text of a page, with the line ends of Unix, wherever it comes from. */
export function pageOf(file: string, text: string, problems: Problem[]): Read {
  const [match, front = ''] = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (match === undefined) {
    const begun = text.startsWith('---');
    problems.push({ file, line: 1, rule: text.trim() === '' ? 'empty-page' : begun ? 'open-frontmatter' : 'no-frontmatter' });
    return unread(file, begun ? '' : text);
  }
  return { file, ...parse(file, front, 1, problems), body: text.slice(match.length), bodyLine: match.split('\n').length };
}
