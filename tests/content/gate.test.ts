import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/gate/check.ts';
import type { Problem } from '../../src/gate/problem.ts';
import { problemText, tell } from '../../src/gate/tell.ts';
import { added, guidesInTurn } from './mistakes/mistake.ts';
import { scratchCopy } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

const anyGuide = guidesInTurn();
let scratch = { root: '', remove: () => {} };
const change = (file: string, edit: (text: string) => string) => {
  const before = readFileSync(join(scratch.root, file), 'utf8');
  writeFileSync(join(scratch.root, file), edit(before));
  return () => writeFileSync(join(scratch.root, file), before);
};

beforeAll(() => {
  scratch = scratchCopy();
}, 180_000);
afterAll(() => scratch.remove());

describe('the gate says one thing once', () => {
  test.each(['content/facts.yml', 'content/labels.yml', 'content/en/tools/messages.yml', 'content/sources.yml'])('a broken %s hides nothing else and blames nobody else', (file) => {
    const restore = change(file, (text) => `${text}\n\tbroken: "\n`);
    const problems = checkContent(scratch.root);
    restore();
    expect(problems.map((problem) => problem.file)).toEqual([file]);
  });

  test('the same content gives the same list', () => {
    const restore = change(anyGuide(), (text) => added('30 days, 30 days')(text) ?? '');
    const [first, second] = [checkContent(scratch.root), checkContent(scratch.root)];
    restore();
    expect(first).toEqual(second);
    expect(first).toHaveLength(1);
  });
});

describe('the gate lets pass', () => {
  test('line ends of Windows', () => {
    const restore = [anyGuide(), 'content/facts.yml', 'content/zh/tools/wizard.yml'].map((file) => change(file, (text) => text.replaceAll('\n', '\r\n')));
    const problems = checkContent(scratch.root);
    restore.forEach((undo) => undo());
    expect(problems).toEqual([]);
  });

  test('a draft without its twin, and a draft that leads to a draft', () => {
    const files = ['one', 'two'].map((name) => join(scratch.root, `content/en/articles/orders/${name}.mdx`));
    for (const file of files) writeFileSync(file, `---\ntitle: Words\nanswer: Words.\naliases: [words]\ntool: { name: wizard }\nrelated: [when-to-escalate]\nreviewed: '2026-11-23'\ndraft: true\n---\n\n<Go to="two" at="here">Words</Go>\n\n<H2 id="here">Words</H2>\n`);
    const problems = checkContent(scratch.root);
    files.forEach((file) => rmSync(file));
    expect(problems).toEqual([]);
  });

  test.each(['The third day.', 'Call it within a day or two.', 'Step 2 of 3.', 'Ask on day one.', '第三天再看。', '这两天没有更新。', '11月26日下单。', '拍两张照片。'])('words that are no limit: %s', (words) => {
    const restore = change('content/en/faq/delivery.mdx', (text) => added(words)(text) ?? '');
    const problems = checkContent(scratch.root);
    restore();
    expect(problems).toEqual([]);
  });

  test('an empty project: it tells what is missing and does not break down', () => {
    const nothing = join(scratch.root, 'nothing');
    const problems = checkContent(nothing);
    expect(existsSync(nothing)).toBe(false);
    expect(problems.every((problem) => tell(problem, 'en').found.includes('missing'))).toBe(true);
  });
});

test('a problem is one line: file, line, field, what was found, what to do', () => {
  const typed: Problem = { file: 'content/en/home.yml', line: 7, field: 'life.2.turn', rule: 'missing', values: { what: { kind: 'string' } } };
  const { field: _, ...bare } = typed;
  expect([typed, bare].map((problem) => problemText(problem)).join('\n')).toMatchInlineSnapshot(`
    "content/en/home.yml:7 life.2.turn: is missing → add it: a text
    content/en/home.yml:7 is missing → add it: a text"
  `);
});
