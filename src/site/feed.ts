import type { IsoDate } from '../lib/dates.ts';
import { wordsIn, type Locale } from '../lib/locales.ts';
import { changeAnchor, type PageChanges } from './changes.ts';

/** A published page of one language with what is known of its days. */
export interface FeedPage { href: string; title: string; answer: string; days: PageChanges }

/** One entry of the feed: a page that is new, or one change of a page. `guid` leads to the note of the change and stays the same for good. */
export interface FeedEntry { on: IsoDate; kind: 'new' | 'changed'; title: string; text: string; href: string; guid: string }

// Enough for a reader who looks in once a month; a longer feed would be fetched by every program every hour.
const MOST = 50;

/** The newest entries of a language, newest first; those of one day in the order of the pages. */
export const feedEntries = (pages: readonly FeedPage[], locale: Locale, most = MOST): FeedEntry[] =>
  pages.flatMap(({ href, title, answer, days }): FeedEntry[] => [
    ...days.changed.map((change) => ({ on: change.on, kind: 'changed' as const, title, text: wordsIn(change.words, locale), href, guid: `${href}#${changeAnchor(change)}` })),
    { on: days.published, kind: 'new', title, text: answer, href, guid: href },
  ]).toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, most);
