import { getEntry } from 'astro:content';
import { PLAIN_PAGES } from '../gate/files.ts';
import { madeFrom, statesOf } from '../gate/freshness/freshness.ts';
import { ANSWER, INTRO } from '../gate/freshness/sections.ts';
import type { Locale } from '../lib/locales.ts';
import { href, twinPath } from '../lib/urls.ts';

/** A translated page that is behind its source: the sections that are, and where the source is. */
export interface Behind { sections: readonly string[]; source: Locale; href: string }

type PageEntry = { data: Record<string, unknown>; body?: string | undefined };

function staleIn(page: PageEntry, source: PageEntry | undefined): readonly string[] | undefined {
  if (!source || source.data['draft'] === true) return undefined;
  const stale = statesOf({ data: page.data, body: page.body ?? '' }, { data: source.data, body: source.body ?? '' }).filter(({ state }) => state === 'stale').map(({ id }) => id);
  return stale.length > 0 ? stale : undefined;
}

/** Where the newer text of a section is: at its heading, or at the top of the page. */
export const newerHref = ({ href: page }: Pick<Behind, 'href'>, section: string): string =>
  section === ANSWER || section === INTRO ? page : `${page}#${section}`;

async function entryAt(path: string): Promise<PageEntry | undefined> {
  const [locale, section = '', slug] = path.slice(href('').length).split('/').filter(Boolean);
  const plain = PLAIN_PAGES.find((id) => id === section);
  if (plain && slug === undefined) return getEntry('pages', `${locale}/pages/${plain}`);
  return section === 'faq' ? getEntry('faq', `${locale}/faq/${slug}`) : getEntry('articles', `${locale}/articles/${section}/${slug}`);
}

async function lookUp(path: string, locale: Locale): Promise<Behind | undefined> {
  const page = await entryAt(path);
  const source = madeFrom(page?.data)?.language;
  if (!page || !source) return undefined;
  const newer = twinPath(path, locale, source);
  const sections = staleIn(page, await entryAt(newer));
  return sections && { sections, source, href: newer };
}

// Every heading asks for its page; in development the texts may change meanwhile.
const known = new Map<string, Promise<Behind | undefined>>();

/** What the page at an address is behind in, if in anything. */
export function behindAt(path: string, locale: Locale): Promise<Behind | undefined> {
  const found = known.get(path) ?? lookUp(path, locale);
  if (import.meta.env.PROD) known.set(path, found);
  return found;
}
