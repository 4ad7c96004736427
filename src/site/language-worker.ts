import { workerData } from 'node:worker_threads';
import type { Locale } from '../lib/locales.ts';
import { answerPages } from './handed-pages.ts';

/** What the thread of a language is told. */
export interface LanguageTask { locale: Locale; dist: string; root: string; home: { site: string; base: string } }

// What is made of the pages of a language needs nothing of the others: the index of the search, and copies in Markdown. A thread more for either would take as long to begin as it saves.
const [{ openSearchIndex }, { openCopies }] = await Promise.all([import('./search-index.ts'), import('./copies.ts')]);
const { locale, dist, root, home } = workerData as LanguageTask;
const index = await openSearchIndex(locale, dist, root);
const copies = openCopies(locale, dist, root, home);
answerPages(async (page) => {
  index.page(page);
  await copies.page(page);
}, async () => ({ ...await index.end(), copies: copies.end() }));
