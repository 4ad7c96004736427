import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkBody } from '../../src/gate/body.ts';
import { checkContent } from '../../src/gate/check.ts';
import { mended, mendFiles } from '../../src/gate/fix.ts';
import type { Problem } from '../../src/gate/problem.ts';
import { checkTypography } from '../../src/gate/language/typography.ts';
import { scratchCopy } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

// As `npm run check -- --fix` does: until nothing more can be mended.
async function mendAll(text: string, check: (text: string) => Problem[] | Promise<Problem[]>): Promise<string> {
  const { text: after } = mended(text, (await check(text)).filter(({ fix }) => fix));
  return after === text ? text : mendAll(after, check);
}
const body = (text: string) => checkBody('a.mdx', text, 1);
const chinese = (text: string) => checkTypography(text.split('\n').map((line, index) => ({ file: 'a.mdx', line: index + 1, text: line })));

describe('what is safe is mended', () => {
  test.each([
    ['curly quotes in a component', 'It is <Fact id=“ship-by” />.', 'It is <Fact id="ship-by" />.'],
    ['the signs of a Chinese keyboard', '见＜Fact　id＝“ship-by”　／＞。', '见<Fact id="ship-by" />。'],
    ['the signs of a Chinese keyboard in a link', '见＜Go to＝"a"＞这里＜／Go＞。', '见<Go to="a">这里</Go>。'],
    ['a block without its empty lines', 'Words.\n<Statement id="a" />\nWords.', 'Words.\n\n<Statement id="a" />\n\nWords.'],
    ['a heading glued to its text', 'Words.\n<H2 id="a">One</H2>\nWords.', 'Words.\n\n<H2 id="a">One</H2>\n\nWords.'],
    ['a note glued to its text', 'Words.\n<Note step="wait">\n\nWords.\n\n</Note>\nWords.', 'Words.\n\n<Note step="wait">\n\nWords.\n\n</Note>\n\nWords.'],
  ])('%s', async (_, text, after) => {
    expect(await mendAll(text, body)).toBe(after);
    expect(body(after)).toEqual([]);
  });
  test.each([
    ['先等,再说。', '先等，再说。'], ['App里看不到TikTok订单。', 'App 里看不到 TikTok 订单。'], ['还有 3 件。', '还有3件。'], ['点"继续"。', '点“继续”。'],
  ])('%s', async (text, after) => {
    expect(await mendAll(text, chinese)).toBe(after);
    expect(await chinese(after)).toEqual([]);
  });
});

describe('what is not safe is left alone', () => {
  test.each(['See <Statement id="a" /> here.', 'It is <Fact id="ship-by.', 'Within 30 days.', 'If a < b, wait.'])('%s', async (text) => expect(await mendAll(text, body)).toBe(text));
  test('words that stand twice on a line', () => {
    expect(mended('a-b a-b', [{ file: 'a', line: 1, rule: 'digit-space', fix: { from: 'a-b', to: 'c' } }]).text).toBe('a-b a-b');
  });
});

test('files are mended in place, and nothing else in them changes', () => {
  const { root, remove } = scratchCopy();
  onTestFinished(remove);
  const change = (file: string, edit: (text: string) => string) => {
    const before = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), edit(before));
    return before;
  };
  const page = 'content/en/faq/delivery.mdx';
  const before = change(page, (text) => `\uFEFF${text.replace(/^reviewed: '(.*)'$/m, 'reviewed: $1')}`);
  const facts = change('content/facts.yml', (text) => text.replace(/checked: '(2026-11-23)'/, 'checked: $1'));
  const wrong = checkContent(root);
  expect(wrong.length).toBeGreaterThanOrEqual(2);
  expect(mendFiles(root, wrong).length).toBeGreaterThan(0);
  mendFiles(root, checkContent(root));
  expect(readFileSync(join(root, page), 'utf8')).toBe(before);
  expect(readFileSync(join(root, 'content/facts.yml'), 'utf8')).toBe(facts);
  expect(checkContent(root)).toEqual([]);
});
