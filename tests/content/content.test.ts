import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/gate/check.ts';
import { pagesOf } from '../../src/gate/files.ts';
import { FACTS_OF_TOOLS, FIGURES_OF_TOOLS, GUIDES_OF_TOOLS } from '../../src/gate/needs.ts';
import { checkLanguage } from '../../src/gate/language/language.ts';
import { problemText } from '../../src/gate/tell.ts';
import { readPage } from '../../src/gate/read.ts';
import { COMPONENTS, usesIn } from '../../src/gate/tags.ts';
import { MARKETS, PROBLEMS, SECTIONS, STEPS } from '../../src/lib/ids.ts';
import { LOCALES, othersOf, type Locale } from '../../src/lib/locales.ts';
import { PICTURES } from '../../src/lib/pictures.ts';
import { problems as evidence } from '../../src/tools/evidence/rules.ts';
import { STATUS_IDS } from '../../src/tools/tracking/rules.ts';

vi.setConfig({ testTimeout: 60_000 });

const yaml = (name: string): Record<string, Record<string, unknown>> => parse(readFileSync(`content/${name}.yml`, 'utf8'));
const facts = yaml('facts');
const labels = yaml('labels');
const pages = LOCALES.flatMap((locale) => pagesOf('.', locale));
const figures = Object.entries(facts).flatMap(([id, fact]) => [fact['values'], fact['holds']].flatMap((held) => (Array.isArray(held) ? held : []).map((value: Record<string, unknown>) => ({ id, ...value }))));

test('the content is sound', () => {
  expect(checkContent(process.cwd()).map((problem) => problemText(problem))).toEqual([]);
});

test('its language is sound too', async () => {
  expect((await checkLanguage(process.cwd())).map((problem) => problemText(problem))).toEqual([]);
});

describe('the evidence', () => {
  const embeds = (file: string) => usesIn(readPage('.', file, []).body, 1).filter(({ name }) => name === 'Evidence').map(({ attributes }) => attributes['problem']);
  test.each(PROBLEMS)('list of %s stands in its guide, in every language', (problem) => {
    const { article } = evidence[problem];
    for (const locale of LOCALES) expect(globSync(`content/${locale}/articles/*/${article}.mdx`).flatMap(embeds), locale).toContain(problem);
  });
});

describe('the library is whole', () => {
  const shelf = yaml('library');
  // A draft may have its place already.
  const guides = Object.entries(shelf).flatMap(([section, entry]) => [entry['guides']].flat().map((slug) => `articles/${section}/${String(slug)}`))
    .filter((path) => readPage('.', `content/en/${path}.mdx`, []).data?.['draft'] !== true);
  test('47 guides on the shelf or more, in every section', () => {
    expect(guides.length).toBeGreaterThanOrEqual(47);
    expect(Object.keys(shelf)).toEqual([...SECTIONS]);
  });
  const FILES = LOCALES.flatMap((locale) => [...guides, ...SECTIONS.map((section) => `faq/${section}`)].map((path) => `content/${locale}/${path}.mdx`));
  test.each(FILES)('%s, published', (file) => {
    expect(pages.map((page) => page.file)).toContain(file);
    expect(readPage('.', file, []).data?.['draft']).toBeUndefined();
  });
  test('every picture is shown by a guide', () => {
    const shown = pages.flatMap(({ file }) => usesIn(readPage('.', file, []).body, 1)).filter(({ name }) => name === 'Picture').map(({ attributes }) => attributes['id']);
    expect(Object.keys(PICTURES).filter((id) => !shown.includes(id))).toEqual([]);
  });
  test('twins show the same facts, buttons and pieces in the same order', () => {
    const pieces = (file: string) => usesIn(readPage('.', file, []).body, 1).filter(({ name }) => !['b', 'Label'].includes(name)).map(({ name, attributes }) => `${name} ${Object.values(attributes).join(' ')}`);
    const inLanguage = (path: string, locale: Locale) => pieces(`content/${locale}/${path}.mdx`).toSorted().join();
    const differing = guides.flatMap((path) => othersOf(LOCALES[0]).filter((locale) => inLanguage(path, locale) !== inLanguage(path, LOCALES[0])).map((locale) => `${locale}: ${path}`));
    expect(differing).toEqual([]);
  });
});

describe('what the tools count on is in the content', () => {
  test('the tools name facts and guides at all', () => {
    expect(FIGURES_OF_TOOLS.length).toBeGreaterThan(10);
    expect(FACTS_OF_TOOLS.length).toBeGreaterThan(FIGURES_OF_TOOLS.length);
    expect(GUIDES_OF_TOOLS.length).toBeGreaterThan(5);
  });
  test.each(FACTS_OF_TOOLS)('the fact %s', (id) => expect(Object.keys(facts)).toContain(id));
  test.each(FIGURES_OF_TOOLS)('the figure %s with values', (id) => expect(facts[id]).toHaveProperty('values'));
  test.each(GUIDES_OF_TOOLS)('the guide %s in every language', (id) => {
    expect(pages.filter(({ kind, slug }) => kind === 'article' && slug === id).map(({ locale }) => locale)).toEqual([...LOCALES]);
  });
});

describe('every id that readers meet has words in both languages', () => {
  const words = (tool: string) => LOCALES.map((locale) => [locale, yaml(`${locale}/tools/${tool}`)] as const);
  test.each(words('tracking'))('%s: statuses and steps', (_, { statuses = {}, steps = {} }) => {
    expect(Object.keys(statuses).sort()).toEqual([...STATUS_IDS].sort());
    expect(Object.keys(steps).sort()).toEqual([...STEPS].sort());
  });
  test.each([...words('evidence'), ...words('wizard')])('%s: problems', (_, { problems = {} }) => {
    expect(Object.keys(problems).sort()).toEqual([...PROBLEMS].sort());
  });
  test.each(LOCALES)('%s: sections', (locale) => expect(Object.keys(yaml(`${locale}/sections`))).toEqual([...SECTIONS]));
  test('markets, in the order in which they are offered', () => expect(Object.keys(yaml('markets'))).toEqual([...MARKETS]));
  const used = [...new Set(pages.flatMap(({ file }) => usesIn(readPage('.', file, []).body, 1)).filter(({ name }) => name === 'Label').map(({ attributes }) => attributes['id'] ?? ''))].sort();
  test.each(used)('the label %s', (id) => {
    expect(labels[id]).toMatchObject({ en: expect.stringMatching(/\S/), zh: expect.stringMatching(/\S/) });
  });
});

describe('the dates agree with each other', () => {
  const newest = figures.map((value) => String(Reflect.get(value, 'checked'))).sort().at(-1) ?? '';
  test.each(globSync('content/*/{articles/*,faq,pages}/*.mdx').sort())('%s was not reviewed after the newest check of a fact', (file) => {
    expect(String(readPage('.', file, []).data?.['reviewed']) <= newest).toBe(true);
  });
  test('no source is younger than the check of the facts that rest on it', () => {
    const sources = yaml('sources');
    const younger = figures.flatMap((value) => [Reflect.get(value, 'sources')].flat().map(String)
      .filter((id) => String(sources[id]?.['date'] ?? '') > String(Reflect.get(value, 'checked'))).map((id) => `${value.id}: ${id}`));
    expect(younger).toEqual([]);
  });
});

describe('facts are recorded so that a reader can follow them', () => {
  test.each(figures.map((value) => [value.id, value] as const))('%s names sources and a day', (_, value) => {
    expect(Reflect.get(value, 'sources')).not.toHaveLength(0);
    expect(String(Reflect.get(value, 'checked'))).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('the guide for editors', () => {
  const guide = readFileSync('content/README.md', 'utf8');
  test.each(Object.keys(COMPONENTS))('shows <%s>', (name) => expect(guide).toContain(`<${name}`));
  test('shows components as they are', () => {
    const wrong = usesIn(guide, 1).filter(({ name, attributes }) => COMPONENTS[name]?.needs.some((key) => !attributes[key]));
    expect(wrong.filter(({ attributes }) => Object.keys(attributes).length > 0)).toEqual([]);
  });
  test.each(['facts', 'sources', 'labels', 'tracking', 'home', 'sections', 'search', 'queries', 'articles', 'faq', 'tools', 'pages'])('says what to do with %s', (name) => expect(guide).toContain(name));
});
