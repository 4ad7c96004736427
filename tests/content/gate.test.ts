import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/gate/check.ts';
import { problemText } from '../../src/gate/problem.ts';
import { DATA_MISTAKES } from './mistakes/data.ts';
import { added, anyGuide, type Mistake } from './mistakes/mistake.ts';
import { PAGE_MISTAKES } from './mistakes/pages.ts';
import { WORD_MISTAKES } from './mistakes/words.ts';
import { packed, scratchCopy, tryOut, type Outcome } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

const mistakes: readonly Mistake[] = [...PAGE_MISTAKES, ...DATA_MISTAKES, ...WORD_MISTAKES];
const outcomes = new Map<Mistake, Outcome>();
let scratch = { root: '', remove: () => {} };
const change = (file: string, edit: (text: string) => string) => {
  const before = readFileSync(join(scratch.root, file), 'utf8');
  writeFileSync(join(scratch.root, file), edit(before));
  return () => writeFileSync(join(scratch.root, file), before);
};

beforeAll(() => {
  scratch = scratchCopy();
  for (const batch of packed(mistakes)) for (const [mistake, outcome] of tryOut(scratch.root, batch)) outcomes.set(mistake, outcome);
}, 180_000);
afterAll(() => scratch.remove());

const placeOf = (text: string, at: string | RegExp) => (typeof at === 'string' ? text.indexOf(at) : text.search(at));
// What only a programmer would understand.
const JARGON = /Invalid|Unrecognized|Too (?:big|small)|, received|undefined|NaN|\[object|\n|ZodError|YAML|at line/;

describe('the gate meets each mistake', () => {
  test.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_, mistake) => {
    const { problems, text } = outcomes.get(mistake) ?? { problems: [], text: '' };
    const file = mistake.told ?? mistake.file;
    const there = problems.filter((problem) => problem.file === file).map((problem) => problemText(problem));
    const wanted = problems.filter((problem) => problem.file === file
      && (mistake.field === undefined || problem.field === mistake.field)
      && mistake.says.every((word) => `${problem.found} ${problem.remedy}`.includes(word)));
    expect(wanted, there.join('\n')).not.toEqual([]);
    const place = mistake.at === undefined ? 0 : placeOf(text, mistake.at);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(wanted.map(({ line }) => line), there.join('\n')).toContain(text.slice(0, place).split('\n').length);
  });

  test('in words that an editor understands', () => {
    const said = [...new Set([...outcomes.values()].flatMap(({ problems }) => problems.map(problemText)))];
    expect(said.filter((text) => JARGON.test(text))).toEqual([]);
  });

  test('with a line that exists', () => {
    for (const [mistake, { problems, text }] of outcomes) {
      const file = mistake.told ?? mistake.file;
      for (const { line } of problems.filter((problem) => problem.file === file)) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }
  });
});

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
    expect(problems.every(({ found }) => found.includes('missing'))).toBe(true);
  });
});

test('a problem is one line: file, line, field, what was found, what to do', () => {
  const typed = { file: 'content/en/home.yml', line: 7, field: 'life.2.turn', found: 'is missing', remedy: 'add it: a text' };
  const { field: _, ...bare } = typed;
  expect([typed, bare].map(problemText).join('\n')).toMatchInlineSnapshot(`
    "content/en/home.yml:7 life.2.turn: is missing → add it: a text
    content/en/home.yml:7 is missing → add it: a text"
  `);
});
