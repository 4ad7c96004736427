import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, LOCALES, type Locale } from '../lib/locales.ts';
import { nearest, type Problem } from './problem.ts';

/** A page of the content, and what its place in the tree says about it. */
export interface Page { file: string; locale: Locale; kind: 'article' | 'faq'; section: string; slug: string }
export interface PlainPage extends Omit<Page, 'kind'> { kind: 'page' }

/** The pages about the site itself that every language has. */
export const PLAIN_PAGES = ['about', 'privacy'] as const;
/** The tools whose words editors keep. */
export const WORDED_TOOLS = ['tracking', 'wizard', 'evidence', 'messages'] as const;

const mdxIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name.endsWith('.mdx')).map((entry) => entry.name) : [];

/** All guides and FAQ pages of a language, in the order of their file names. */
export function pagesOf(root: string, locale: Locale): Page[] {
  const articles = join(root, 'content', locale, 'articles');
  const sections = existsSync(articles) ? readdirSync(articles, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort() : [];
  return [
    ...sections.flatMap((section) => mdxIn(join(articles, section)).sort().map((name): Page => ({
      file: `content/${locale}/articles/${section}/${name}`, locale, kind: 'article', section, slug: name.replace('.mdx', ''),
    }))),
    ...mdxIn(join(root, 'content', locale, 'faq')).sort().map((name): Page => ({
      file: `content/${locale}/faq/${name}`, locale, kind: 'faq', section: name.replace('.mdx', ''), slug: name.replace('.mdx', ''),
    })),
  ];
}

/** The pages about the site itself, in one language; each must exist. */
export const plainPagesOf = (locale: Locale): PlainPage[] =>
  PLAIN_PAGES.map((slug) => ({ file: `content/${locale}/pages/${slug}.mdx`, locale, kind: 'page', section: '', slug }));

const READ = [
  ...['LICENSE', 'README.md', 'facts.yml', 'sources.yml', 'markets.yml', 'labels.yml', 'tracking.yml', 'tracking-lines.yml', 'tracking-words.yml', 'tracking-sources.yml', 'carriers.yml', 'library.yml', 'review.yml', 'redirects.yml', 'changes.yml', 'glossary.yml', 'words.txt'],
  ...LOCALES.flatMap((locale) => [
    ...['sections', 'home', 'pictures', 'search', 'queries'].map((name) => `${locale}/${name}.yml`),
    ...WORDED_TOOLS.map((tool) => `${locale}/tools/${tool}.yml`),
    ...PLAIN_PAGES.map((slug) => `${locale}/pages/${slug}.mdx`),
  ]),
].map((name) => `content/${name}`);

const nameOf = (file: string) => file.split('/').at(-1)?.replace(/\.\w+$/, '') ?? '';

/** Reports files under content/ that nothing reads; hidden ones are left alone. */
export function checkLeftOvers(root: string, problems: Problem[]): void {
  const read = new Set([...READ, ...LOCALES.flatMap((locale) => pagesOf(root, locale)).map(({ file }) => file)]);
  const entries = existsSync(join(root, 'content')) ? readdirSync(join(root, 'content'), { withFileTypes: true, recursive: true }) : [];
  const files = entries.filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'content').length - 'content'.length).replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')));
  const folderOf = (file: string) => /^content\/([^/]+)\//.exec(file)?.[1];
  const known = new Set(files.filter((file) => read.has(file)).map(folderOf));
  const strange = new Set(files.map(folderOf).filter((folder) => folder !== undefined && !isLocale(folder) && !known.has(folder)));
  for (const folder of strange) problems.push({ file: `content/${folder}`, line: 1, rule: 'no-language', values: { folder: folder ?? '' } });
  for (const file of files) {
    if (read.has(file) || strange.has(folderOf(file))) continue;
    const near = nearest(nameOf(file), READ.map(nameOf));
    const meant = READ.filter((other) => nameOf(other) === near);
    problems.push({ file, line: 1, rule: /\.mdx?$/.test(file) ? 'left-over-page' : 'left-over-file', ...(meant.length > 0 && { near: meant.join(' / ') }) });
  }
}
