import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, type Page } from '../gate/files.ts';
import { record, text } from '../gate/known.ts';
import { readPage, readYaml } from '../gate/read.ts';
import { readRedirects } from '../gate/addresses/redirects.ts';
import { SECTIONS, TOOLS } from '../lib/ids.ts';
import { LOCALES, type Locale } from '../lib/locales.ts';
import type { Teller } from '../gate/tell.ts';
import type { Library } from './new-page-faults.ts';
import type { Names } from './new-page-talk.ts';
import { onShelf, SHELF } from './shelf-move.ts';
import { translator } from './strings.ts';

/** What is there already under `root`, the pages that are published, and what there is to choose from in the editor's language. */
export function readLibrary(root: string, language: Teller): { library: Library; published: Page[]; names: Names } {
  const pages = LOCALES.flatMap((locale) => pagesOf(root, locale)).map((page) => ({ page, data: readPage(root, page.file, []).data }));
  const titleOf = new Map(pages.map(({ page, data }) => [page.file, text(data?.['title'])]));
  const titles = Object.fromEntries(LOCALES.map((locale) => [locale, new Map(pages.filter(({ page }) => page.locale === locale).map(({ page }) => [titleOf.get(page.file) ?? '', page.file]))])) as unknown as Record<Locale, Map<string, string>>;
  const words = (file: string) => readYaml(root, `content/${language}/${file}.yml`, []).data ?? {};
  const sections = words('sections');
  const shelf = readFileSync(join(root, SHELF), 'utf8');
  const t = translator(language);
  return {
    library: { pages: pages.map(({ page }) => page), titles, redirects: readRedirects(root, []).data ?? {} },
    // A published page must not lead to a draft.
    published: pages.filter(({ data }) => data && data['draft'] !== true).map(({ page }) => page),
    names: {
      sections: Object.fromEntries(SECTIONS.map((id) => [id, text(record(sections[id])['title']) || id])),
      tools: Object.fromEntries(Object.keys(TOOLS).map((id) => [id, t(`nav.${id}`)])),
      problems: Object.fromEntries(Object.entries(record(words('tools/wizard')['problems'])).map(([id, name]) => [id, text(name)])),
      shelf: Object.fromEntries(SECTIONS.map((id) => [id, onShelf(shelf, id).map((slug) => ({ slug, title: titleOf.get(`content/${language}/articles/${id}/${slug}.mdx`) || slug }))])),
    },
  };
}
