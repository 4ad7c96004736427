import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../src/lib/locales.ts';
import { problemText } from '../../src/gate/tell.ts';

const text = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
const PAPERS = ['CONTRIBUTING.md', 'README.md', 'content/README.md'];

describe.each(PAPERS)('%s', (file) => {
  test('names only commands that there are', () => {
    const named = [...text(file).matchAll(/npm (?:run (?:--silent )?([a-z][\w:-]*)|(start|test)\b)/g)].map(([, script, plain]) => script ?? plain ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('leads only to files that there are', () => {
    const folder = file.replace(/[^/]*$/, '');
    const links = [...text(file).matchAll(/\]\(([^)#\s]+)/g)].map(([, to = '']) => to).filter((to) => !/^https?:|^\.\.\/\.\.\/issues/.test(to));
    expect(links.filter((to) => !existsSync(`${folder}${to}`))).toEqual([]);
  });
});

interface Field { type: string; id?: string; attributes: { label?: string; description?: string; options?: (string | { label: string; required?: boolean })[] } }
interface Form { name: string; description: string; title: string; labels: string[]; body: Field[] }

describe.each(globSync('.github/ISSUE_TEMPLATE/[0-9]*.yml').sort())('the form %s', (file) => {
  const form: Form = parse(text(file));
  const asked = form.body.filter(({ type }) => type !== 'markdown');
  const HAN = /\p{Script=Han}/u;

  test('has all that GitHub asks of a form', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name', 'title']);
    expect(asked.map(({ id }) => id).filter((id, at, all) => !id || all.indexOf(id) !== at)).toEqual([]);
    expect(asked.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
  });

  test('asks everything in both languages', () => {
    const words = [form.name, form.description, ...asked.flatMap(({ attributes: { label = '', description } }) => [label, description ?? label])];
    expect(words.filter((word) => !HAN.test(word) || !/[A-Za-z]{2}/.test(word))).toEqual([]);
  });

  test('has the writer leave out what is private', () => {
    const box = asked.find(({ id }) => id === 'private');
    expect(box?.attributes.options).toEqual([expect.objectContaining({ required: true })]);
  });

  test('offers the markets of the site, if it asks for one', () => {
    const market = asked.find(({ id }) => id === 'market');
    const names = Object.values<{ name: Bilingual }>(parse(text('content/markets.yml'))).map(({ name }) => `${name.en} · ${name.zh}`);
    expect(market?.attributes.options?.slice(0, -1) ?? names).toEqual(names);
  });
});

test('every folder that has an owner is there', () => {
  const places = text('.github/CODEOWNERS').split('\n').filter((line) => /^\//.test(line)).map((line) => line.split(/\s+/)[0]?.slice(1) ?? '');
  expect(places.filter((place) => globSync(place.replace(/\/$/, '')).length === 0)).toEqual([]);
});

interface Task { label: string; type: string; script: string; problemMatcher: { pattern: { regexp: string; file: number; line: number; message: number } } | [] }
const { tasks }: { tasks: Task[] } = JSON.parse(text('.vscode/tasks.json'));

test('every task of VS Code runs a command that there is', () => {
  expect(tasks.filter(({ type, script }) => type !== 'npm' || !(script in scripts))).toEqual([]);
});

test('VS Code finds file, line and message in what the check prints', () => {
  const matcher = tasks.find(({ script }) => script === 'check')?.problemMatcher;
  if (!matcher || Array.isArray(matcher)) throw new Error('the check has no problem matcher');
  const { regexp, file, line, message } = matcher.pattern;
  const found = new RegExp(regexp).exec(problemText({ file: 'content/en/home.yml', line: 7, field: 'life.2.turn', rule: 'unused-source' }));
  expect([found?.[file], found?.[line], found?.[message]]).toEqual(['content/en/home.yml', '7', expect.stringMatching(/^life\.2\.turn: .+ → .+$/)]);
  expect(new RegExp(regexp).test('The content is sound.')).toBe(false);
});
