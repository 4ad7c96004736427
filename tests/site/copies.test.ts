import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SECTIONS } from '../../src/lib/ids.ts';
import { isLocale } from '../../src/lib/locales.ts';
import { copyWords, type CopyHead } from '../../src/site/copies.ts';
import { textOf, type FoundElement } from '../../src/site/html.ts';
import { placesIn } from '../../src/site/markdown-facts.ts';
import { dist, inside, origin, pages } from './built-pages.ts';
import { named, type BuiltPage } from './read-pages.ts';

const isArticle = ({ path }: BuiltPage) => new RegExp(`^/\\w+/(?:(?:${SECTIONS.join('|')})/[^/]+|faq/[^/]+)/$`).test(path);
const articles = pages.filter((page) => isArticle(page) && !page.special);
const fileOf = ({ path }: BuiltPage) => path.replace(/\/$/, '.md');
const copies = new Map(articles.map((page) => [page, existsSync(join(dist, fileOf(page))) ? readFileSync(join(dist, fileOf(page)), 'utf8') : '']));
const copyOf = (page: BuiltPage) => copies.get(page) ?? '';
const plain = (text: string) => text.replace(/[\s\u2060\u00AD]|\\(?=[\p{P}\p{S}])|\*\*/gu, '');

const above = (node: FoundElement['node']): FoundElement['node'][] => {
  const parent = node.parentNode;
  return parent && 'tagName' in parent ? [parent, ...above(parent)] : [];
};
const hasClass = (node: FoundElement['node'], ...names: string[]) => names.some((name) => node.attrs.find((attribute) => attribute.name === 'class')?.value.split(' ').includes(name));
const inProse = (node: FoundElement['node']) => above(node).some((each) => each.tagName === 'article');

test('there are articles in every language', () => expect(articles.length).toBeGreaterThan(100));

test('every article has a copy, and names it; there is no copy of anything else', () => {
  const wrong = articles.filter((page) => copyOf(page) === '' || !named(page, 'link').some(({ attributes: { rel, type, href } }) => rel === 'alternate' && type === 'text/markdown' && inside(page, href ?? '')?.path === fileOf(page)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(globSync('**/*.md', { cwd: dist }).map((file) => `/${file}`).sort()).toEqual(articles.map(fileOf).sort());
});

test('the head of a copy says what the page and the content say', () => {
  const changes = parse(readFileSync('content/changes.yml', 'utf8')) as Record<string, { published: string; changed?: { on: string }[] }>;
  const wrong = articles.filter((page) => {
    const head = parse(copyOf(page).split(/^---$/m)[1] ?? '') as CopyHead & { page: string; changed?: string };
    const days = changes[page.path.split('/').slice(2, 4).join('/')];
    const canonical = named(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
    return head.page !== canonical || head.title !== named(page, 'h1').map(({ node }) => textOf(node))[0] || head.language !== named(page, 'html')[0]?.attributes.lang
      || head.published !== days?.published || head.changed !== days.changed?.at(-1)?.on || !/^\d{4}-\d\d-\d\d$/.test(head.checked);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

// A figure stands on its line with every market for which the page shows it; the list of sources at the end, which names all figures again, does not count.
test('every figure of a page stands in its copy with the names of its markets', () => {
  const lost = articles.flatMap((page) => {
    const words = isLocale(page.locale) ? copyWords('.', page.locale) : undefined;
    if (!words) return [page.path];
    const lines = copyOf(page).slice(0, copyOf(page).lastIndexOf('\n## ')).split('\n');
    return page.elements.filter(({ name, attributes, node }) => name === 'a' && attributes.href?.startsWith('#fact-') && inProse(node)).flatMap(({ node }) => {
      const parts = node.childNodes.filter((child): child is FoundElement['node'] => 'tagName' in child);
      const chip = hasClass(node, 'fact');
      const bar = above(node).find((each) => each.tagName === 'li' && hasClass(each.parentNode as FoundElement['node'], 'bars'));
      const row = above(node).find(({ tagName }) => tagName === 'tr');
      const firstIn = (element: FoundElement['node'] | undefined, name: string) => element?.childNodes.find((child): child is FoundElement['node'] => 'tagName' in child && child.tagName === name);
      const [figure, label] = chip ? [parts.find(({ tagName }) => tagName === 'b'), parts.find(({ tagName }) => tagName === 'span')] : [node, firstIn(bar, 'span') ?? firstIn(row, 'th')];
      if (!figure) return [];
      const names = placesIn(label ? textOf(label) : 'nowhere', words, false).split(words.row).map((name) => (name === words.all ? [words.all, words.elsewhere] : [name]));
      const told = lines.some((line) => plain(line).includes(plain(textOf(figure))) && names.every((ways) => ways.some((way) => line.includes(way))));
      return told ? [] : [`${page.path}: ${textOf(figure)} (${label ? textOf(label) : ''})`];
    });
  });
  expect(lost).toEqual([]);
});

const DROPPED = ['toc-top', 'answer', 'market', 'others', 'facts', 'fact', 'bars', 'prio', 'acts', 'kind', 'vh'];
test('a copy leaves out no words of its article', () => {
  const lost = articles.flatMap((page) => {
    const copy = plain(copyOf(page));
    return page.elements.filter(({ name, node }) => name === 'article' || inProse(node)).flatMap(({ node }) => {
      const around = [node, ...above(node)];
      if (around.some((each) => hasClass(each, ...DROPPED) || ['button', 'svg', 'select', 'script'].includes(each.tagName))) return [];
      // The values of a fact are written with other names of markets.
      if (around.some((each) => each.tagName === 'details') && around.some((each) => hasClass(each, 'sources')) && node.tagName === 'details') return [];
      if (node.tagName === 'th') return [];
      return node.childNodes.flatMap((child) => ('value' in child && child.value.trim() !== '' && !copy.includes(plain(child.value)) ? [`${page.path}: ${child.value}`] : []));
    });
  });
  expect(lost).toEqual([]);
});

describe('a copy is Markdown', () => {
  const failing = (check: (copy: string, page: BuiltPage) => boolean) => articles.filter((page) => !check(copyOf(page), page)).map(({ path }) => path);
  test('without tags, and with stars in pairs', () => expect(failing((copy) => !/(?<!\\)<\/?[a-z]/i.test(copy) && !/\*{3,}/.test(copy) && copy.split('\n').every((line) => line.replace(/\\\*/g, '').split('**').length % 2 === 1) && !/[\uE000-\uF8FF]/.test(copy) && !copy.includes('undefined'))).toEqual([]));
  test('with whole tables', () => {
    const columns = (line: string) => line.replace(/\\\|/g, '').split('|').length;
    expect(failing((copy) => [...copy.matchAll(/(?:^|\n)((?:(?:> ?)*\|[^\n]*(?:\n|$))+)/g)].every(([, table = '']) => new Set(table.trim().split('\n').map(columns)).size === 1))).toEqual([]);
  });
  test('with no two blocks alike side by side', () => {
    expect(failing((copy) => copy.split('\n\n').every((block, at, all) => at === 0 || block.length < 3 || block !== all[at - 1]))).toEqual([]);
  });
  test('with its answer once', () => {
    expect(failing((copy, page) => copy.split(named(page, 'meta').find(({ attributes }) => attributes.name === 'description')?.attributes.content ?? 'none').length === 2)).toEqual([]);
  });
});

const byPath = new Map(pages.map((page) => [page.path, page]));
test('every link of a copy is whole and leads to a page and an anchor that exist', () => {
  const lost = articles.flatMap((page) => [...copyOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => {
    if (!/^https?:\/\//.test(to)) return true;
    const url = new URL(to);
    if (url.origin !== origin) return false;
    const target = byPath.get(decodeURI(url.pathname));
    const anchor = decodeURIComponent(url.hash.slice(1));
    return !target || (anchor !== '' && !anchor.includes('=') && !target.ids.has(anchor));
  }).map((to) => `${page.path}: ${to}`));
  expect(lost).toEqual([]);
});

describe('llms.txt', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const linked = (text: string) => [...text.matchAll(/^- \[.+?(?<!\\)\]\((\S+)\)/gm)].map(([, to = '']) => new URL(to).pathname);
  const locales = [...new Set(articles.map(({ locale }) => locale))];

  test('leads to the list of each language', () => expect(linked(read('llms.txt'))).toEqual(locales.map((locale) => `/${locale}/llms.txt`)));
  test.each(locales)('%s names every copy of the language once, with what it answers', (locale) => {
    const text = read(`${locale}/llms.txt`);
    const own = articles.filter((page) => page.locale === locale);
    expect(linked(text).filter((path) => path.endsWith('.md')).sort()).toEqual(own.map(fileOf).sort());
    for (const page of own) expect(text).toContain(`${fileOf(page)}): ${named(page, 'meta').find(({ attributes }) => attributes.name === 'description')?.attributes.content}`);
  });
  test.each(['', ...locales.map((locale) => `${locale}/`)])('%sllms.txt has the form that models expect', (folder) => {
    const text = read(`${folder}llms.txt`);
    expect(text).toMatch(/^# \S.*\n\n> \S.*\n\n(?:- .*\n)+\n## /);
    expect(text).toContain('CC BY 4.0');
    for (const path of linked(text)) expect(byPath.has(path) || existsSync(join(dist, path)), path).toBe(true);
  });
});
