import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { REPORT_SECTIONS, type Report } from '../../src/gate/review/report.ts';
import { REPORT_WORDS } from '../../src/gate/review/report-words.ts';
import { LOCALES } from '../../src/lib/locales.ts';

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/commands/report.ts', ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });

describe('npm run report', () => {
  test.each(LOCALES)('tells every section in %s, and what is due by then with its place', (locale) => {
    const { stdout, status } = run(['--lang', locale, '--today', '2027-05-26']);
    expect(status).toBe(0);
    for (const id of REPORT_SECTIONS) expect(stdout).toContain(REPORT_WORDS[locale].sections[id].title.split('{')[0]);
    expect(stdout).toMatch(/^ {2}2027-05-23 {2}ship-by .*content\/facts\.yml:\d+$/m);
    expect(stdout).not.toMatch(/[{}]/);
  });
  test('gives the same as JSON', () => {
    const report = JSON.parse(run(['--json', '--today', '2028-01-01']).stdout) as Report;
    expect(report.today).toBe('2028-01-01');
    expect(report.sections.due.length).toBeGreaterThan(500);
  });
  test.each([
    ['a flag that is none', ['--todya', '2027-01-01'], '--todya'],
    ['a day that is none', ['--today', '2027-02-30'], '2027-02-30'],
    ['a flag without its value', ['--today'], '--today'],
    ['a language that the site has not', ['--lang', 'fr'], 'fr'],
    ['two folders', ['.', 'another'], 'another'],
    ['a folder without content', ['nowhere'], 'nowhere'],
  ])('refuses %s with a reason and the use', (_, args, named) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
    expect(stderr).toContain('npm run report');
    expect(stderr).not.toMatch(/\.ts:\d/);
  });
  test('refuses in the language of the system', () => expect(run(['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }).stderr).toMatch(/\p{Script=Han}/u));
});
