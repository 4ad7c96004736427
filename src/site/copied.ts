import { changesKey } from '../gate/changes.ts';
import { record, text } from '../gate/known.ts';
import { readPages } from '../gate/pages.ts';
import type { Locale } from '../lib/locales.ts';

/** A published article, as its Markdown copy names it. */
export interface Copied { locale: Locale; key: string; title: string; answer: string; reviewed: string }

/** Every published article of the content under `root` in one language. */
export const copiedPages = (root: string, locale: Locale): Copied[] => readPages(root, [], [locale]).filter(({ kind, draft }) => kind !== 'page' && !draft).map((page) => {
  const { title, answer, reviewed } = record(page.read.data);
  return { locale: page.locale, key: changesKey(page), title: text(title), answer: text(answer), reviewed: text(reviewed) };
});
