import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
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

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, { Alias: () => { found = true; } });
  return found;
}

// In the files of one language a # is more likely part of a text than a remark.
const WORDS = /^content\/[^/]+\//;

function parse(file: string, text: string, offset: number, problems: Problem[]): Pick<Read, 'data' | 'lineOf'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const { at, ...fault } of yamlFaults(document, WORDS.test(file))) problems.push({ file, line: lines.linePos(at).line + offset, ...fault });
  const lineOf = lineFinder(document, lines, offset);
  if (document.errors.length > 0 || document.warnings.length > 0 || hasAlias(document)) return { data: undefined, lineOf };
  if (isMap(document.contents)) return { data: document.toJS() as Record<string, unknown>, lineOf };
  const found = document.contents === null ? (offset > 0 ? 'the frontmatter is empty' : 'the file is empty') : 'the file does not hold `field: text` lines';
  problems.push({ file, line: 1, found, remedy: 'write the fields as in a file of the same kind' });
  return { data: undefined, lineOf };
}

// Windows line ends are no fault; what an editor cannot see but the site would show is one.
function textOf(root: string, file: string, problems: Problem[]): string {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) problems.push({ file, line: text.slice(0, lost).split('\n').length, found: 'a letter cannot be read', remedy: 'save the file with the encoding UTF-8' });
  if (!text.startsWith('\uFEFF')) return text;
  problems.push({ file, line: 1, found: 'the file begins with an invisible mark (BOM)', remedy: 'save it as UTF-8 without BOM' });
  return text.slice(1);
}

function isMissing(root: string, file: string, problems: Problem[]): boolean {
  if (existsSync(join(root, file))) return false;
  problems.push({ file, line: 1, found: 'the file is missing', remedy: 'restore it from git, or write it after the same file of the other language' });
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
    problems.push({ file, line, found: 'this is not JSON', remedy: 'use double quotes, one comma between two lines and none after the last' });
    return unread(file);
  }
}

/** Reads a page: its frontmatter as data, and the text below it with the line on which it begins. */
export function readPage(root: string, file: string, problems: Problem[]): Read {
  if (isMissing(root, file, problems)) return unread(file);
  const text = textOf(root, file, problems);
  const [match, front = ''] = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (match === undefined) {
    const begun = text.startsWith('---');
    problems.push({
      file, line: 1,
      found: text.trim() === '' ? 'the file is empty' : begun ? 'the frontmatter has no end' : 'there is no frontmatter',
      remedy: begun ? 'write a line --- after the last field' : 'begin the file with a line ---, the fields, and a second line ---',
    });
    return unread(file, begun ? '' : text);
  }
  return { file, ...parse(file, front, 1, problems), body: text.slice(match.length), bodyLine: match.split('\n').length };
}
