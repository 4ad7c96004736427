import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML text that was read: its data, and the line on which a field stands. */
export interface Read { file: string; data: unknown; lineOf: (path: readonly PropertyKey[]) => number; body: string; bodyLine: number }

const firstLine = () => 1;

function lineFinder(document: Document, lines: LineCounter, offset: number) {
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length).map((part) => (typeof part === 'symbol' ? '' : part)), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line + offset;
      }
    }
    return 1 + offset;
  };
}

function parseYaml(file: string, text: string, offset: number, problems: Problem[]): Pick<Read, 'data' | 'lineOf'> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      file, line: lines.linePos(error.pos[0]).line + offset, found: error.message.split('\n')[0] ?? 'this is not YAML',
      remedy: 'put the text in quotes if it holds a colon or a #, and keep the indentation of the lines around it',
    });
  }
  return document.errors.length > 0
    ? { data: undefined, lineOf: firstLine }
    : { data: document.toJS(), lineOf: lineFinder(document, lines, offset) };
}

/** Reads a YAML file; a missing or broken one is reported and gives no data. */
export function readYaml(root: string, file: string, problems: Problem[]): Read {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, found: 'the file is missing', remedy: 'write it after the same file of the other language, or restore it from git' });
    return { file, data: undefined, lineOf: firstLine, body: '', bodyLine: 1 };
  }
  return { file, ...parseYaml(file, readFileSync(join(root, file), 'utf8'), 0, problems), body: '', bodyLine: 1 };
}

/** Reads an article: its frontmatter as data, and the text below it with the line on which it begins. */
export function readArticle(root: string, file: string, problems: Problem[]): Read {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---\n?/.exec(text);
  if (!match) {
    problems.push({ file, line: 1, found: 'there is no frontmatter', remedy: 'begin the file with a line ---, the fields, and a second line ---' });
    return { file, data: undefined, lineOf: firstLine, body: text, bodyLine: 1 };
  }
  return { file, ...parseYaml(file, match[1] ?? '', 1, problems), body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
