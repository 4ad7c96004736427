import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemText } from '../../src/gate/tell.ts';
import { lostAddresses } from '../../src/gate/addresses/lost-addresses.ts';

let root = '';
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'history-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]) => execFileSync('git', ['-C', root, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false', ...args], { stdio: 'pipe' });
const file = (name: string, locale = 'en') => `content/${locale}/articles/returns/${name}.mdx`;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const page = (more = '') => `---\ntitle: Words\nreviewed: '2026-11-23'\n${more}---\n\nWords about draft: true\n`;
const commit = () => { git('add', '-A'); git('commit', '-qm', 'Change the content'); };
const begin = (text = page()) => {
  git('init', '-q', '-b', 'main');
  for (const locale of ['en', 'zh']) write(file('gift', locale), text);
  write(file('return-an-item'), page());
  commit();
};
const both = (act: (locale: string) => void) => ['en', 'zh'].forEach(act);
const remove = () => both((locale) => rmSync(join(root, file('gift', locale))));
const told = () => lostAddresses(root).map((problem) => `${problem.file}:${problem.line}`);

test('a page that was removed is told once, with the line to write', () => {
  begin();
  remove();
  commit();
  expect(told()).toEqual([`${file('gift')}:1`]);
  expect(lostAddresses(root).map((problem) => problemText(problem))[0]).toContain('"returns/gift: ');
});

test('it is told before it is committed, too', () => {
  begin();
  remove();
  expect(told()).toHaveLength(1);
  git('add', '-A');
  expect(told()).toHaveLength(1);
});

test('a page that was renamed by hand is told, with its new name', () => {
  begin();
  both((locale) => renameSync(join(root, file('gift', locale)), join(root, file('gifts', locale))));
  expect(lostAddresses(root).map((problem) => problemText(problem))[0]).toContain('returns/gift: returns/gifts');
  commit();
  expect(told()).toHaveLength(1);
});

test('so is a page of answers', () => {
  begin();
  write('content/en/faq/returns.mdx', page());
  commit();
  rmSync(join(root, 'content/en/faq/returns.mdx'));
  expect(told()).toEqual(['content/en/faq/returns.mdx:1']);
});

test('a page that was a draft again before it was removed had been published', () => {
  begin();
  both((locale) => write(file('gift', locale), page('draft: true\n')));
  commit();
  remove();
  expect(told()).toHaveLength(1);
});

test('a page that came with a merge and is gone now is told', () => {
  begin();
  git('switch', '-qc', 'side');
  write(file('late'), page());
  commit();
  git('switch', '-q', 'main');
  write(file('other'), page());
  commit();
  git('merge', '-q', '--no-edit', 'side');
  rmSync(join(root, file('late')));
  commit();
  expect(told()).toEqual([`${file('late')}:1`]);
});

test.each<[string, () => void]>([
  ['there is no git', () => write(file('gift'), page())],
  ['nothing was committed yet', () => git('init', '-q')],
  ['every page is there', begin],
  ['the page was a draft all the time', () => { begin(page('draft: true\n')); remove(); }],
  ['its old address leads on', () => { begin(); remove(); write('content/redirects.yml', 'returns/gift: returns/return-an-item\n'); }],
  ['it is gone in one language alone, which the check of twins tells', () => { begin(); rmSync(join(root, file('gift'))); }],
  ['it came back', () => { begin(); remove(); commit(); write(file('gift'), page()); }],
  ['a language was given up', () => { begin(); write('content/xx/articles/returns/gift.mdx', page()); commit(); rmSync(join(root, 'content/xx'), { recursive: true }); }],
  ['it came and went on another branch', () => {
    begin();
    git('switch', '-qc', 'side');
    write(file('late'), page());
    commit();
    rmSync(join(root, file('late')));
    write(file('later'), page());
    commit();
    git('switch', '-q', 'main');
    git('merge', '-q', '--no-ff', '--no-edit', 'side');
  }],
  ['the history is cut off', () => {
    begin();
    remove();
    commit();
    write(file('other'), page());
    commit();
    const whole = root;
    root = mkdtempSync(join(tmpdir(), 'history-'));
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${whole}`, root], { stdio: 'pipe' });
    rmSync(whole, { recursive: true });
  }],
])('nothing is told where %s', (_, arrange) => {
  arrange();
  expect(told()).toEqual([]);
});

test('no address of this project is lost', () => {
  expect(lostAddresses('.')).toEqual([]);
});
