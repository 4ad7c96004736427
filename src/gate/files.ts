import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../lib/locales.ts';

/** A guide or FAQ file, and what its place in the tree says about it. */
export interface Page { file: string; locale: Locale; kind: 'article' | 'faq'; section: string; slug: string }

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
