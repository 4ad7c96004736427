import { LOCALES, type Locale } from '../lib/locales.ts';
import { pagesOf, plainPagesOf } from './files.ts';
import type { ReadPage } from './known.ts';
import type { Problem } from './problem.ts';
import { readPage } from './read.ts';

/** Every guide, FAQ page and page about the site, in every language or some, with what was read of it; what cannot be read is reported. */
export function readPages(root: string, problems: Problem[], locales: readonly Locale[] = LOCALES): ReadPage[] {
  return locales.flatMap((locale) => [...pagesOf(root, locale), ...plainPagesOf(locale)]).map((page) => {
    const read = readPage(root, page.file, problems);
    return { ...page, read, draft: read.data?.['draft'] === true };
  });
}
