import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal, refused } from '../../src/gate/freshness/words.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { translated } from '../../src/site/translated.ts';

const PAGES = {
  'content/en/articles/orders/late.mdx': '---\ntitle: Late\nanswer: Ask.\n---\n\n<H2 id="first">First</H2>\n\nWait a day before you ask.\n\n<H2 id="second">Second</H2>\n\nTake photos.\n',
  'content/zh/articles/orders/late.mdx': '---\ntitle: 晚到\nanswer: 先问。\n---\n\n<H2 id="first">第一</H2>\n\n等一天再问。\n\n<H2 id="second">第二</H2>\n\n拍照。\n',
  'content/en/faq/orders.mdx': '---\ntitle: Orders\nanswer: Short.\n---\n\n<H2 id="first">First?</H2>\n\nYes.\n',
  'content/zh/faq/orders.mdx': '---\ntitle: 订单\nanswer: 简短。\n---\n\n<H2 id="first">第一？</H2>\n\n是。\n',
} as const;
const [EN, ZH] = ['content/en/articles/orders/late.mdx', 'content/zh/articles/orders/late.mdx'] as const;

let root = '';
const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], { cwd: root, encoding: 'utf8' });
const commit = () => git('commit', '-qam', 'Edit');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const change = (file: string, from: string, to: string) => writeFileSync(join(root, file), read(file).replace(from, () => to));
/** Runs the command as a shell does, but without starting Node anew each time. */
const run = (...args: string[]) => {
  try {
    return { status: 0, said: translated(root, args).join('\n') };
  } catch (error) {
    return { status: 1, said: error instanceof Refusal ? refused(error, 'en', LOCALES.join('|')) : String(error) };
  }
};
const marks = () => Object.fromEntries([...read(ZH).matchAll(/^ {4}([\w.-]+): '(\w+)'$/gm)].map(([, id, mark]) => [id, mark]));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translated-'));
  for (const [file, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  git('init', '-q');
  git('add', '.');
  for (const page of ['en/orders/late', 'en/faq/orders']) run('source', page);
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the list', () => {
  test('is empty at first', () => expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('in step') }));
  test('names a stale section with both places and what changed, in words of the source', () => {
    change(EN, 'a day', 'two days');
    const { status, said } = run();
    expect(status).toBe(0);
    expect(said).toContain(`${ZH}:12 first:`);
    expect(said).toContain(`${EN}:6`);
    expect(said).toContain('Wait [-a day-]{+two days+} before you ask.');
    expect(said).not.toContain('second');
  });
  test('shows the change over several commits and a new name of the file', () => {
    change(EN, 'a day', 'two days');
    commit();
    for (const file of [EN, ZH]) git('mv', file, file.replace('late', 'very-late'));
    commit();
    change(EN.replace('late', 'very-late'), 'before you', 'and then');
    expect(run().said).toContain('Wait [-a day before you-]{+two days and then+} ask.');
  });
  test('says so where no commit has the earlier text', () => {
    rmSync(join(root, '.git'), { recursive: true });
    change(EN, 'a day', 'two days');
    const { said } = run();
    expect(said).toContain('in no commit');
    expect(said).toContain('Wait two days before you ask.');
  });
});

describe('done', () => {
  test.each(['late', 'zh/orders/late', 'orders/late', ZH, `./${ZH}`, `/somewhere/${ZH}`, ZH.replaceAll('/', '\\')])('takes the page as %s, and moves the one fingerprint alone', (name) => {
    change(EN, 'a day', 'two days');
    change(ZH, '等一天', '等两天');
    const [before, old] = [read(ZH), marks()];
    expect(run('done', name)).toMatchObject({ status: 0, said: expect.stringContaining('first') });
    expect(marks()).toEqual({ ...old, first: expect.not.stringMatching(old['first'] ?? '') });
    expect(read(ZH).replace(marks()['first'] ?? '', old['first'] ?? '')).toBe(before);
    expect(run().said).toContain('in step');
  });
  test('takes a change that was committed before', () => {
    change(EN, 'a day', 'two days');
    commit();
    change(ZH, '等一天', '等两天');
    commit();
    expect(run('done', 'late', 'first').status).toBe(0);
  });
  test('refuses a section that nobody has changed, also after a change elsewhere and a commit, and says what to run', () => {
    change(EN, 'a day', 'two days');
    change(ZH, '拍照', '多拍照');
    commit();
    const before = read(ZH);
    expect(run('done', 'late', 'first')).toMatchObject({ status: 1, said: expect.stringContaining('same zh/orders/late first') });
    expect(read(ZH)).toBe(before);
  });
  test('refuses it again after an earlier fingerprint was not yet committed', () => {
    change(EN, 'a day', 'two days');
    run('same', 'late');
    change(EN, 'two days', 'three days');
    expect(run('done', 'late').status).toBe(1);
  });
  test('takes the editor’s word without a history', () => {
    rmSync(join(root, '.git'), { recursive: true });
    change(EN, 'a day', 'two days');
    expect(run('done', 'late')).toMatchObject({ status: 0, said: expect.stringContaining('no history') });
  });
  test('marks a section that is new in both languages', () => {
    change(EN, '<H2 id="second">', '<H2 id="new">New</H2>\n\nWords.\n\n<H2 id="second">');
    change(ZH, '<H2 id="second">', '<H2 id="new">新</H2>\n\n话。\n\n<H2 id="second">');
    expect(run().said).toContain('done zh/orders/late new');
    expect(run('done', 'late').status).toBe(0);
    expect(Object.keys(marks())).toEqual(['page.answer', 'first', 'new', 'second']);
  });
  test('takes out what a heading that is gone has left', () => {
    for (const file of [EN, ZH]) writeFileSync(join(root, file), read(file).replace(/<H2 id="second">[\s\S]*$/, ''));
    expect(run('done', 'late').status).toBe(0);
    expect(Object.keys(marks())).toEqual(['page.answer', 'first']);
  });
});

describe('same', () => {
  test('moves the fingerprint of an untouched section', () => {
    change(EN, 'a day', 'one day');
    expect(run('same', 'late', 'first').status).toBe(0);
    expect(run().said).toContain('in step');
  });
  test('takes one of several, or all', () => {
    change(EN, 'a day', 'one day');
    change(EN, 'Take', 'Please take');
    expect(run('same', 'late')).toMatchObject({ status: 1, said: expect.stringContaining('first, second') });
    run('same', 'late', 'second');
    expect(run().said).not.toContain('second:');
    expect(run('same', 'late', '--all').status).toBe(0);
    expect(run().said).toContain('in step');
  });
  test('does nothing to what is in step', () => {
    const before = read(ZH);
    expect(run('same', 'late', 'first').status).toBe(0);
    expect(read(ZH)).toBe(before);
  });
});

describe('source', () => {
  test('turns a pair round and back, and every other byte stays', () => {
    const [en, zh] = [read(EN), read(ZH)];
    expect(run('source', 'zh/orders/late').status).toBe(0);
    expect(read(ZH)).toBe(PAGES[ZH]);
    expect(read(EN)).toContain('language: zh');
    change(ZH, '等一天', '等两天');
    expect(run().said).toContain(`${EN}:12 first:`);
    expect(run().said).toContain('[-一天-]{+两天+}');
    change(ZH, '等两天', '等一天');
    run('source', 'late', '--language', 'en');
    expect([read(EN), read(ZH)]).toEqual([en, zh]);
  });
  test('refuses a page that is behind, as what is newer would be forgotten', () => {
    change(EN, 'a day', 'two days');
    const before = read(ZH);
    expect(run('source', 'zh/orders/late')).toMatchObject({ status: 1, said: expect.stringContaining('first') });
    expect(read(ZH)).toBe(before);
  });
  test('settles a page that no language is the source of', () => {
    writeFileSync(join(root, EN), read(EN).replace('\n---\n\n', "\nmade-from: { language: zh, sections: {} }\n---\n\n"));
    expect(run('source', 'en/orders/late').status).toBe(0);
    expect(read(EN)).toBe(PAGES[EN]);
    expect(run().said).toContain('in step');
  });
});

describe('wrong input changes nothing and is answered with a way on:', () => {
  test.each([
    [['finish', 'late'], 'done <page>'],
    [['done'], 'Which page'],
    [['done', 'lates'], 'Did you mean "late"'],
    [['done', 'late', 'frist'], 'Did you mean "first"'],
    [['done', 'late', 'first', '--all'], 'not both'],
    [['done', 'late', '--language', 'fr'], 'en, zh'],
    [['done', 'en/orders/late'], 'zh/orders/late'],
    [['source', 'late'], 'en/orders/late, zh/orders/late'],
    [['source', 'zh/orders/late', 'first'], 'as a whole'],
    [['done', '--everything'], '--everything'],
  ])('%j', (args, named) => {
    const before = Object.keys(PAGES).map(read);
    expect(run(...args)).toMatchObject({ status: 1, said: expect.stringContaining(named) });
    expect(Object.keys(PAGES).map(read)).toEqual(before);
  });
  test('a page that cannot be read', () => {
    change(ZH, 'title: 晚到', '<<<<<<< ours');
    expect(run('same', 'late', 'first')).toMatchObject({ status: 1, said: expect.stringContaining('npm run check') });
  });
});

test('the command tells a shell, in the language of the system, whether it did what was asked', () => {
  const shell = (LC_ALL: string, ...args: string[]) => spawnSync(process.execPath, [resolve('src/commands/translated.ts'), ...args], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL } });
  expect(shell('C')).toMatchObject({ status: 0, stdout: expect.stringContaining('in step'), stderr: '' });
  expect(shell('zh_CN.UTF-8', 'done', 'lates')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('是不是“late”') });
  expect(shell('zh_CN.UTF-8', '--lang', 'en', 'done', 'lates')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('Did you mean "late"') });
});
