import { describe, expect, test } from 'vitest';
import { annotation, printed } from '../../src/gate/print.ts';
import type { Problem } from '../../src/gate/problem.ts';
import { RULES, type Rule } from '../../src/gate/rules.ts';
import { problemText, tell, TELLERS } from '../../src/gate/tell.ts';
import { tellerFrom } from '../../src/gate/teller.ts';

const rules = Object.keys(RULES) as Rule[];
const placesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place))].sort();
const problem: Problem = { file: 'content/en/a,b.mdx', line: 7, field: 'title', rule: 'long-title', values: { count: 70, most: 60 } };

describe('every rule', () => {
  test.each(rules)('%s is worded in each language with the same values', (rule) => {
    const words = RULES[rule];
    expect(placesOf(words.zh.join())).toEqual(placesOf(words.en.join()));
    for (const lang of TELLERS) for (const text of Object.values(tell({ rule }, lang))) expect(text).not.toBe('');
    expect(Object.values(tell({ rule }, 'zh')).join()).toMatch(/\p{Script=Han}/u);
  });
});

describe('a problem', () => {
  test('says what was found, what to do, what is expected and why', () => {
    const text = printed([problem], { lang: 'en', format: 'text' });
    for (const part of Object.values(tell(problem, 'en'))) expect(text).toContain(part);
    expect(text.split('\n')[0]).toBe(problemText(problem, 'en'));
  });
  test('names what was probably meant', () => {
    expect(problemText({ ...problem, rule: 'no-source', values: { id: 'a' }, near: 'us-blog' }, 'zh')).toContain('us-blog');
  });
  test.each([[{ written: ['a'] }, 'a list', '列表'], [{ written: 'x'.repeat(50) }, `"${'x'.repeat(39)}…"`, `“${'x'.repeat(39)}…”`], [['a', 'b'], 'a, b', 'a、b'], [{ kind: 'number' }, 'a number', '数字']])('shows the value %j in both languages', (written, en, zh) => {
    const fault = { rule: 'other-kind', values: { written, what: 'x' } } as const;
    expect([tell(fault, 'en').found, tell(fault, 'zh').found]).toEqual([expect.stringContaining(en), expect.stringContaining(zh)]);
  });
  test('becomes an annotation on its line, with the signs that GitHub asks for', () => {
    const text = annotation({ ...problem, rule: 'typed-number', values: { number: '5%' } }, 'en');
    expect(text).toMatch(/^::error file=content\/en\/a%2Cb\.mdx,line=7,title=title%3A the number "5%25" is typed::→ [^\n]+%0Aexpected: [^\n]+%0Awhy: [^\n]+$/);
  });
  test('is plain data for other tools', () => {
    expect(JSON.parse(printed([problem], { lang: 'zh', format: 'json' }))).toMatchObject([{ file: problem.file, line: 7, rule: 'long-title', ...tell(problem, 'zh') }]);
  });
});

describe('the language in which editors are spoken to', () => {
  test.each([
    ['zh', {}, 'zh'], ['zh-CN', {}, 'zh'], ['EN', { LANG: 'zh_CN.UTF-8' }, 'en'], ['fr', {}, undefined],
    [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'], [undefined, { LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'], [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  ] as const)('asked %s, system %j: %s', (asked, env, lang) => expect(tellerFrom(asked, env)).toBe(lang));
});
