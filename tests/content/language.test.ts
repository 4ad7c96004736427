import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { lengthOf, sentencesOf } from '../../src/gate/page-form.ts';
import { checkAmerican } from '../../src/gate/language/american.ts';
import { checkLanguage } from '../../src/gate/language/language.ts';
import { checkSpelling } from '../../src/gate/language/spelling.ts';
import { checkTypography } from '../../src/gate/language/typography.ts';
import { shelvesOf } from '../../src/gate/review/report-rows.ts';
import { problemText } from '../../src/gate/tell.ts';
import { unusedFacts } from '../../src/gate/review/unused.ts';
import { added } from './mistakes/mistake.ts';
import { scratchCopy } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

const said = (text: string) => [{ file: 'a.mdx', line: 7, text }];
const scratch = scratchCopy();
afterAll(() => scratch.remove());

describe('English spelling', () => {
  test.each(['Wait untill it comes.', 'The color of the item.', 'Your packge is late.', 'Ask your neighbor.'])('reports a slip or another spelling: %s', async (text) => {
    expect(await checkSpelling('.', said(text))).toMatchObject([{ file: 'a.mdx', line: 7 }]);
  });
  test.each(['Klarna and Evri know the parcel’s label.', 'Look at the carrier’s own site.', 'The colour is wrong, 中文也在。', '{count} guides'])('lets pass: %s', async (text) => {
    expect(await checkSpelling('.', said(text))).toEqual([]);
  });
  test('names the right word', async () => {
    expect((await checkSpelling('.', said('It never arived.')))[0]?.near).toBe('arrived');
  });
});

describe('American spelling', () => {
  test.each([['The color is wrong.', 'colour'], ['It was canceled.', 'cancelled']])('is reported with the British: %s', (text, british) => {
    expect(checkAmerican(said(text))).toMatchObject([{ line: 7, fix: { to: british } }]);
  });
  test.each(['Call Center', 'Cross-border Consumer center Japan (CCJ)', 'the colour'])('is no fault in a name: %s', (text) => expect(checkAmerican(said(text))).toEqual([]));
});

describe('Chinese typography', () => {
  test.each([['先等,再说。', '，'], ['App里看不到。', 'App里'], ['还有 3 件。', '有 3'], ['点"继续"。', '点"'], ['没收到 ？', '？'], ['“好”,谢谢。', '”，'], ['是(对)的。', '（对）'], ['等等...', '……'], ['还有14 天。', '14 天']])('reports %s', async (text, named) => {
    const found = await checkTypography(said(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((problem) => problemText(problem)).join()).toContain(named);
  });
  test.each(['先等，再说。', 'App 里看不到，看 TikTok Shop 订单。', '还有3件。', '点“继续”。', 'Royal Mail 的 Tracked 48 和 Special Delivery。', 'Touch ’n Go 电子钱包', 'English only, with a comma.'])('lets pass: %s', async (text) => {
    expect(await checkTypography(said(text))).toEqual([]);
  });
});

describe('slips are told where they stand', () => {
  test.each([
    ['content/en/faq/delivery.mdx', 'It never arived.', 'arived'],
    ['content/zh/faq/delivery.mdx', '先等,再说。', 'punctuation'],
    ['content/zh/faq/delivery.mdx', '去查快递单号。', '快递单号'],
  ])('%s: %s', async (file, words, named) => {
    const path = join(scratch.root, file);
    const before = readFileSync(path, 'utf8');
    const after = added(words)(before) ?? '';
    writeFileSync(path, after);
    const problems = await checkLanguage(scratch.root);
    writeFileSync(path, before);
    expect(problems.filter((problem) => problemText(problem).includes(named))).toMatchObject([{ file, line: after.trimEnd().split('\n').length }]);
  });
});

describe('lengths', () => {
  test.each([['One. Two? “Three.”', 3], ['See <Fact id="ship-by" /> first. Then go.', 2], ['先看。再等！', 2], ['It costs 1.5 kilos. Done.', 2], ['', 0]] as const)('%s has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toBe(count);
  });
  test.each([['en', 'Three short words', 3], ['zh', '三个字', 3], ['zh', 'App 里看', 3], ['en', '<H2 id="a">Not this</H2>\n\n<Label id="x" /> counts', 2]] as const)('%s: %s', (locale, text, count) => {
    expect(lengthOf(text, locale)).toBe(count);
  });
});

test('a fact that no guide and no tool shows is named', () => {
  const path = join(scratch.root, 'content/facts.yml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}forgotten:\n  text: { en: Words., zh: 词。 }\n  holds: [{ markets: [all], sources: [us-blog-10021812], checked: '2026-11-23', confidence: high }]\n`);
  const unused = unusedFacts(shelvesOf(scratch.root));
  expect(unused).toContain('forgotten');
  expect(unused).not.toContain('ship-by');
  expect(unused).not.toContain('citizens-advice');
});
