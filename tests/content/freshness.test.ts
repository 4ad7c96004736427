import { describe, expect, test } from 'vitest';
import { checkFreshness, fingerprintsOf, pairsOf, statesOf } from '../../src/gate/freshness/freshness.ts';
import type { ReadPage } from '../../src/gate/known.ts';
import { withMadeFrom } from '../../src/gate/freshness/marks.ts';
import type { Problem } from '../../src/gate/problem.ts';
import { pageOf } from '../../src/gate/read.ts';
import { lineOfSection, sectionsOf } from '../../src/gate/freshness/sections.ts';
import { wordDiff } from '../../src/gate/freshness/word-diff.ts';

const ENGLISH = `---
title: Late parcel
answer: Ask for a refund.
---

Before you start.

<H2 id="first">First</H2>

Wait.

<H2 id="answer">Answer</H2>

Ask.
`;
const CHINESE = ENGLISH.replace('Late parcel', '包裹晚到').replace('Ask for a refund.', '申请退款。').replace('Before you start.', '开始之前。').replace('Wait.', '等。').replace('Ask.', '问。');
const read = (text: string) => pageOf('a.mdx', text, []);
const now = (text: string) => ({ language: 'en', sections: fingerprintsOf(read(text)) } as const);
const MADE = withMadeFrom(CHINESE, now(ENGLISH));
const states = (translation: string, source: string) => Object.fromEntries(statesOf(read(translation), read(source)).map(({ id, state }) => [id, state]));
const FRESH = { 'page.answer': 'fresh', 'page.intro': 'fresh', first: 'fresh', answer: 'fresh' };
const without = (text: string, id: string) => text.replace(new RegExp(`^    ${id.replace('.', '\\.')}: .*\n`, 'm'), '');
const noIntro = (text: string) => text.replace(/(Before you start|开始之前)[.。]\n\n/, '');

describe('a page falls into', () => {
  test('title and answer, introduction, and headings, of which one may be called "answer"', () => {
    expect(sectionsOf(read(ENGLISH)).map(({ id, text }) => [id, text.trim()])).toEqual([
      ['page.answer', 'title: Late parcel\nanswer: Ask for a refund.'], ['page.intro', 'Before you start.'],
      ['first', '<H2 id="first">First</H2>\n\nWait.'], ['answer', '<H2 id="answer">Answer</H2>\n\nAsk.'],
    ]);
  });
  test('sections that begin on a line', () => {
    expect(['page.answer', 'page.intro', 'first', 'answer'].map((id) => lineOfSection(read(ENGLISH), id))).toEqual([2, 6, 8, 12]);
  });
  test('no introduction where none is', () => expect(sectionsOf(read(noIntro(ENGLISH))).map(({ id }) => id)).toEqual(['page.answer', 'first', 'answer']));
});

describe('a section is', () => {
  test.each([
    ['fresh when nothing changed', MADE, ENGLISH, {}],
    ['fresh when the translation alone changed', MADE.replace('等。', '再等等。'), ENGLISH, {}],
    ['fresh when lines were wrapped anew', MADE, ENGLISH.replace('Before you', 'Before\nyou').replaceAll('\n\n', '\n\n\n'), {}],
    ['stale when the source says something else', MADE, ENGLISH.replace('Wait.', 'Wait a day.'), { first: 'stale' }],
    ['stale when its heading changed', MADE, ENGLISH.replace('>Answer<', '>Your answer<'), { answer: 'stale' }],
    ['stale when the title changed', MADE, ENGLISH.replace('Late parcel', 'Very late parcel'), { 'page.answer': 'stale' }],
    ['stale when a word moved from the title to the answer', MADE, ENGLISH.replace('Late parcel', 'Late').replace('answer: Ask', 'answer: parcel Ask'), { 'page.answer': 'stale' }],
    ['stale when the introduction was taken out', MADE, noIntro(ENGLISH), { 'page.intro': 'stale' }],
    ['stale when an introduction was put in', without(noIntro(MADE), 'page.intro'), ENGLISH, { 'page.intro': 'stale' }],
    ['unmarked without a fingerprint', without(MADE, 'first'), ENGLISH, { first: 'unmarked' }],
    ['left over when no page has it', MADE.replace("    first:", "    gone: '00000000'\n    first:"), ENGLISH, { gone: 'left-over' }],
  ])('%s', (_, translation, source, differing) => expect(states(translation, source)).toEqual({ ...FRESH, ...differing }));
  test('nothing where one page alone has it, as that is told otherwise', () => {
    expect(states(MADE, ENGLISH.replace(/<H2 id="first"[\s\S]*?(?=<H2)/, ''))).toEqual({ 'page.answer': 'fresh', 'page.intro': 'fresh', answer: 'fresh' });
  });
  test('nothing where neither has an introduction', () => {
    expect(states(without(noIntro(MADE), 'page.intro'), noIntro(ENGLISH))).toEqual({ 'page.answer': 'fresh', first: 'fresh', answer: 'fresh' });
  });
});

const page = (locale: 'en' | 'zh', text: string, draft = false): ReadPage => {
  const file = `content/${locale}/articles/orders/late.mdx`;
  return { file, locale, kind: 'article', section: 'orders', slug: 'late', draft, read: pageOf(file, text, []) };
};
const told = (...pages: ReadPage[]) => {
  const problems: Problem[] = [];
  checkFreshness(pages, problems);
  return problems.map(({ file, line, field }) => `${file.slice(8, 10)}:${line} ${field}`);
};

test('a translation is paired with the page that it names', () => {
  expect(pairsOf([page('en', ENGLISH), page('zh', MADE)]).map(({ source, translation }) => [translation.locale, source.locale])).toEqual([['zh', 'en']]);
});

describe('told as a mistake is', () => {
  test.each([
    ['nothing, where one page is made from the other', [page('en', ENGLISH), page('zh', MADE)], []],
    ['nothing, where Chinese is the source', [page('en', withMadeFrom(ENGLISH, { ...now(CHINESE), language: 'zh' })), page('zh', CHINESE)], []],
    ['nothing, where a section is stale', [page('en', ENGLISH.replace('Wait', 'Go')), page('zh', MADE)], []],
    ['nothing, of drafts', [page('en', ENGLISH, true), page('zh', CHINESE, true)], []],
    ['two sources', [page('en', ENGLISH), page('zh', CHINESE)], ['zh:1 made-from']],
    ['no source', [page('en', withMadeFrom(ENGLISH, { ...now(CHINESE), language: 'zh' })), page('zh', MADE)], ['en:4 made-from', 'zh:4 made-from']],
    ['a page made from itself', [page('en', ENGLISH), page('zh', MADE.replace('language: en', 'language: zh'))], ['zh:5 made-from']],
    ['a missing fingerprint, at its section', [page('en', ENGLISH), page('zh', without(MADE, 'first'))], ['zh:14 first']],
    ['a left-over fingerprint, at its line', [page('en', ENGLISH), page('zh', MADE.replace("    first:", "    gone: '00000000'\n    first:"))], ['zh:9 made-from.sections.gone']],
  ])('%s', (_, pages, expected) => expect(told(...pages)).toEqual(expected));
});

describe('fingerprints are written', () => {
  const OTHER = { language: 'en', sections: { 'page.answer': '11111111', first: '22222222' } } as const;
  const block = "made-from:\n  language: en\n  sections:\n    page.answer: '11111111'\n    first: '22222222'\n";
  test.each([
    ['where there were none', CHINESE, CHINESE.replace('。\n---', `。\n${block}---`)],
    ['in place of others', MADE, CHINESE.replace('。\n---', `。\n${block}---`)],
    ['before fields that follow', MADE.replace('\n---\n\n', '\nreviewed: today\n---\n\n'), CHINESE.replace('。\n---', `。\n${block}reviewed: today\n---`)],
    ['in place of a record written in braces', CHINESE.replace('。\n---', "。\nmade-from: {\n language: en, sections: { a: '12345678' }\n}\n---"), CHINESE.replace('。\n---', `。\n${block}---`)],
  ])('%s, and everything else stays', (_, before, after) => {
    expect(withMadeFrom(before, OTHER)).toBe(after);
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(withMadeFrom(windows(before), OTHER)).toBe(windows(after));
  });
  test('and taken out without a trace', () => expect(withMadeFrom(MADE, undefined)).toBe(CHINESE));
  test('as words even where all digits are numbers', () => expect(read(withMadeFrom(CHINESE, { language: 'en', sections: { a: '12345678' } })).data?.['made-from']).toEqual({ language: 'en', sections: { a: '12345678' } }));
  test.each(['no fields', '---\ntitle: [\n---\n', '---\ntitle: a\n'])('never into what cannot be read: %j', (text) => expect(() => withMadeFrom(text, OTHER)).toThrow());
});

describe('a difference is shown', () => {
  test.each([
    ['en', 'You may wait a day.', 'You may wait two days.', ['You may wait [-a day-]{+two days+}.']],
    ['zh', '卖家拒绝退款，等答复。', '卖家拒绝换货，等答复。', ['卖家拒绝[-退款-]{+换货+}，等答复。']],
    ['en', `Old start. ${'and so on '.repeat(20)}old end.`, `New start. ${'and so on '.repeat(20)}new end.`, [expect.stringMatching(/^\[-Old-\]\{\+New\+\} start\..{1,45}…$/), expect.stringMatching(/^….{1,45}\[-old-\]\{\+new\+\} end\.$/)]],
    ['en', '', 'All new.', ['{+All new.+}']],
  ] as const)('%s: %s → %s', (locale, before, after, lines) => expect(wordDiff(before, after, locale)).toEqual(lines));
});
