import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check.ts';
import { problemText, TELLERS } from '../../src/gate/tell.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { changeFiles } from '../../src/site/change-files.ts';
import { rename as carryOut } from '../../src/site/rename.ts';
import { stalePairs } from '../../src/gate/freshness/freshness.ts';
import { planRename, type RenamePlan, type Wish } from '../../src/site/rename-plan.ts';
import { refusalText, RENAME_WORDS } from '../../src/site/rename-words.ts';
import { scratchCopy } from '../content/scratch.ts';

let scratch = { root: '', remove: () => {} };
beforeEach(() => {
  scratch = scratchCopy();
  cpSync('src/tools', join(scratch.root, 'src/tools'), { recursive: true });
  for (const file of globSync('tests/{search/*.json,site/*.ts}')) cpSync(file, join(scratch.root, file));
});
afterEach(() => scratch.remove());

const text = (file: string) => readFileSync(join(scratch.root, file), 'utf8');
const everything = () => new Map(globSync('{content,src,tests}/**/*.*', { cwd: scratch.root }).sort().map((file) => [file, text(file)]));
const git = (...args: string[]) => execFileSync('git', ['-C', scratch.root, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], { encoding: 'utf8', stdio: 'pipe' });
function rename(wish: Wish): RenamePlan {
  const plan = planRename(scratch.root, wish);
  if ('why' in plan) throw new Error(refusalText(plan, RENAME_WORDS.en));
  carryOut(scratch.root, plan);
  return plan;
}
const list = () => text('content/redirects.yml').split('\n').filter((line) => line && !line.startsWith('#'));

// What the tools themselves lead to is not read anew here: the gate of this test knows them by their old name.
const complaints = () => checkContent(scratch.root).map((problem) => problemText(problem)).filter((line) => !line.includes('a tool leads to this article'));

describe('a guide that many places name', () => {
  test('gets a new name everywhere, and its old address leads on', () => {
    const { edits, moves } = rename({ old: 'damaged-or-defective', name: 'broken-or-faulty' });
    expect(moves).toHaveLength(LOCALES.length);
    expect(edits.map(({ file }) => file)).toEqual(expect.arrayContaining(['content/library.yml', 'content/changes.yml', 'content/tracking.yml', 'content/en/queries.yml', 'src/tools/wizard/outcomes.ts', 'src/tools/evidence/rules.ts', 'tests/search/golden-zh.json']));
    expect(list()).toEqual(['returns/damaged-or-defective: returns/broken-or-faulty']);
    expect(complaints()).toEqual([]);
    expect(stalePairs(scratch.root)).toEqual([]);
    const still = [...everything()].filter(([file, words]) => /^(?:content|src)/.test(file) && file !== 'content/redirects.yml' && words.includes('damaged-or-defective'));
    expect(still).toEqual([]);
  });

  test('gets its old name back, and every file is as before but for the list', () => {
    const before = everything();
    rename({ old: 'damaged-or-defective', name: 'broken-or-faulty' });
    rename({ old: 'broken-or-faulty', name: 'damaged-or-defective' });
    const after = everything();
    expect([...after].filter(([file, words]) => before.get(file) !== words).map(([file]) => file)).toEqual(['content/redirects.yml']);
    expect([...before.keys()]).toEqual([...after.keys()]);
    expect(list()).toEqual(['returns/broken-or-faulty: returns/damaged-or-defective']);
  });

  test('moves to another section with its name in the address, and is named twice without a chain', () => {
    rename({ old: 'returns/counterfeit', name: 'fake-goods' });
    rename({ old: 'fake-goods', section: 'disputes' });
    expect(LOCALES.map((locale) => existsSync(join(scratch.root, `content/${locale}/articles/disputes/fake-goods.mdx`)))).not.toContain(false);
    expect(list()).toEqual(['returns/counterfeit: disputes/fake-goods', 'returns/fake-goods: disputes/fake-goods']);
    expect(complaints()).toEqual([]);
    // The problem of the same name is not the guide.
    expect(text('content/en/tools/wizard.yml')).toBe(readFileSync('content/en/tools/wizard.yml', 'utf8'));
  });
});

test('where git keeps the files, it knows that they were moved', () => {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  rename({ old: 'counterfeit', name: 'fake-goods' });
  expect(git('status', '--short', '--', 'content/en/articles/returns')).toMatch(/^R.* -> .*fake-goods\.mdx$/m);
});

test('a draft leaves no old address behind', () => {
  for (const locale of LOCALES) {
    const file = `content/${locale}/articles/returns/gift.mdx`;
    writeFileSync(join(scratch.root, file), text(`content/${locale}/articles/returns/counterfeit.mdx`).replace(/^reviewed: /m, 'draft: true\nreviewed: '));
  }
  expect(rename({ old: 'gift', name: 'gifts' }).redirected).toBe(false);
  expect(list()).toEqual([]);
});

describe('it is refused, and nothing is changed,', () => {
  test.each<[string, Wish, string, string?]>([
    ['for an unknown name', { old: 'retrun-an-item', name: 'x' }, 'Did you mean “return-an-item”'],
    ['for a page of answers', { old: 'faq/returns', name: 'x' }, 'pages of answers'],
    ['for an invalid name', { old: 'return-an-item', name: 'Return_It' }, '“Return_It”'],
    ['for a name that leads out of the folder', { old: 'return-an-item', name: '../x' }, 'is no section'],
    ['for a name that is taken', { old: 'return-an-item', name: 'contact-the-seller' }, 'sellers/contact-the-seller.mdx'],
    ['for the same name', { old: 'return-an-item', name: 'return-an-item' }, 'already'],
    ['for an unknown section', { old: 'return-an-item', section: 'retuns' }, 'Did you mean “returns”'],
    ['for an old address', { old: 'old-gift', name: 'x' }, 'returns/return-an-item'],
    ['for a name that is the old address of another page', { old: 'counterfeit', name: 'old-gift' }, 'leads to returns/return-an-item'],
    ['where a file cannot be read', { old: 'return-an-item', name: 'x' }, 'content/en/home.yml', 'content/en/home.yml'],
  ])('%s', (_, wish, reason, broken) => {
    writeFileSync(join(scratch.root, 'content/redirects.yml'), 'returns/old-gift: returns/return-an-item\n');
    if (broken) writeFileSync(join(scratch.root, broken), `${text(broken)}\n\tbroken: "\n`);
    const before = everything();
    expect(() => rename(wish)).toThrow(new RegExp(reason, 'i'));
    expect(everything()).toEqual(before);
  });

  test('where it is the only guide of its section', () => {
    writeFileSync(join(scratch.root, 'content/library.yml'), text('content/library.yml').replace(/^returns:\n {2}guides:\n(?: {4}- .*\n)+/m, 'returns:\n  guides:\n    - counterfeit\n'));
    expect(() => rename({ old: 'counterfeit', section: 'sellers' })).toThrow('only guide');
  });

  test('where a file is in the way of the last move', () => {
    const before = everything();
    const moves = LOCALES.map((locale) => ({ from: `content/${locale}/articles/returns/counterfeit.mdx`, to: `content/${locale}/articles/returns/fake.mdx` }));
    mkdirSync(join(scratch.root, moves.at(-1)?.to ?? ''));
    expect(() => changeFiles(scratch.root, { texts: new Map([['content/redirects.yml', 'a: b\n'], ['content/new.yml', '']]), moves })).toThrow('exists already');
    rmSync(join(scratch.root, moves.at(-1)?.to ?? ''), { recursive: true });
    expect(everything()).toEqual(before);
  });
});

test.each(TELLERS)('%s has every word, with the same places as English', (language) => {
  const places = (words: object): string[] => Object.entries(words).flatMap(([field, words]) => (typeof words === 'string' ? [`${field} ${[...words.matchAll(/\{[\w-]+\}/g)].map(String).sort().join()}`] : places(Object(words))));
  expect(places(RENAME_WORDS[language])).toEqual(places(RENAME_WORDS.en));
});
