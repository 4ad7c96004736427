import type { Locale } from '../lib/locales.ts';
import type { Page, PlainPage } from './files.ts';
import { nearest, type Fault } from './problem.ts';
import type { Read } from './read.ts';

/** Ids that a file gives; undefined if the file could not be read, so that one fault does not make a hundred others. */
export type Ids = readonly string[] | undefined;

/** A page with what was read of it; a draft is not published and may be half done. */
export interface ReadPage extends Omit<Page, 'kind'> { kind: Page['kind'] | PlainPage['kind']; read: Read; draft: boolean }

/** Everything that other files may name by id. */
export interface Known {
  figures: Ids; statements: Ids; labels: Ids; messages: Ids;
  pages: readonly ReadPage[];
  /** The markets in which a figure has a value, `all` among them if it has one for everywhere else. */
  marketsOf: (figure: string) => readonly string[];
}

/** The fields of an unknown value, none if it has no fields. */
export const record = (data: unknown): Record<string, unknown> => (typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {});
/** The texts of an unknown list. */
export const list = (data: unknown): string[] => (Array.isArray(data) ? data.filter((item): item is string => typeof item === 'string') : []);
/** An unknown value if it is a text, else an empty one. */
export const text = (data: unknown): string => (typeof data === 'string' ? data : '');

// Every link asks, so the pages are sorted once.
const shelves = new WeakMap<readonly ReadPage[], Map<string, ReadPage>>();
const shelfName = (kind: string, slug: string, locale: string) => `${locale} ${kind} ${slug}`;
function shelfOf(pages: readonly ReadPage[]): Map<string, ReadPage> {
  const shelf = shelves.get(pages) ?? new Map(pages.toReversed().map((page) => [shelfName(page.kind, page.slug, page.locale), page]));
  shelves.set(pages, shelf);
  return shelf;
}

/** Why a page may not lead to this guide or FAQ page: it does not exist, or it is a draft and the page that leads there is not. */
export function deadEnd(kind: 'article' | 'faq', id: string, locale: Locale, known: Known, fromDraft = false): Fault | undefined {
  const target = shelfOf(known.pages).get(shelfName(kind, id, locale));
  if (!target) {
    const mine = known.pages.filter((page) => page.kind === kind && page.locale === locale);
    const twin = known.pages.find((page) => page.kind === kind && page.slug === id);
    if (twin) return { rule: 'missing-here', values: { id, locale, file: twin.file } };
    const name = id.split('/').filter(Boolean).at(-1) ?? id;
    return { rule: kind === 'faq' ? 'no-faq' : 'no-article', values: { id, locale }, near: nearest(name, mine.map(({ slug }) => slug)) };
  }
  if (target.draft && !fromDraft) return { rule: 'leads-to-draft', values: { id, file: target.file } };
  return undefined;
}
