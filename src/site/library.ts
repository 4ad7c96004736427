import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { wordsIn, type Locale } from '../lib/locales.ts';
import { MARKETS, SECTIONS, type Market, type Section } from '../lib/ids.ts';
import type { FactBook } from '../lib/facts.ts';
import { onceABuild } from './once.ts';
import { judge } from './review.ts';
import { articleHref, faqHref } from '../lib/urls.ts';
import { changesIn, type PageChanges } from './changes.ts';
import { isShown } from './drafts.ts';
import { shownFigure } from './figures.ts';
import { translator } from './strings.ts';

// What pages ask of the content, in one place, so that no page knows how entries are named.

/** A guide with its place in the library. */
export interface Guide { slug: string; section: Section; entry: CollectionEntry<'articles'>; href: string; title: string }

const toSection = (text: string | undefined): Section => {
  const section = SECTIONS.find((id) => id === text);
  if (!section) throw new Error(`content: "${text}" is not a section. Use one of ${SECTIONS.join(', ')}.`);
  return section;
};

const shown = isShown(import.meta.env.DEV);

// Wherever a draft is named, its title says so; a build has none.
const titleOf = ({ title, draft }: { title: string; draft?: boolean | undefined }, locale: Locale) =>
  (draft ? translator(locale)('draft.title', { title }) : title);

/** All published guides of a language, by section in reading order; in development the drafts too, marked in their titles. */
export const guides = onceABuild(async (locale: Locale): Promise<Guide[]> => {
  const entries = await getCollection('articles', ({ id, data }) => id.startsWith(`${locale}/`) && shown(data));
  const order = (await getCollection('library')).flatMap(({ data }) => data.guides);
  // A draft need not stand on the shelf yet; it comes last.
  const places = new Map(order.map((slug, at) => [slug, at]));
  const place = (slug: string) => places.get(slug) ?? order.length;
  return entries.map((entry) => {
    const [, , folder, slug = ''] = entry.id.split('/');
    const section = toSection(folder);
    return { slug, section, entry, href: articleHref(locale, section, slug), title: titleOf(entry.data, locale) };
  }).sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || place(a.slug) - place(b.slug));
});

const shelf = onceABuild(async (locale: Locale) => new Map((await guides(locale)).map((item) => [item.slug, item])));

/** The guide with this id, or an error that names it. */
export async function guide(locale: Locale, slug: string): Promise<Guide> {
  const found = (await shelf(locale)).get(slug);
  if (!found) throw new Error(`content/${locale}: there is no article "${slug}". Check the id, or write the article.`);
  return found;
}

/** The addresses of some guides by id, for tools that link to them. */
export const guideLinks = async (locale: Locale, ids: Iterable<string>): Promise<Record<string, { href: string; title: string }>> =>
  Object.fromEntries(await Promise.all([...new Set(ids)].map(async (id) => {
    const { href, title } = await guide(locale, id);
    return [id, { href, title }] as const;
  })));

/** All published pages of questions and answers of a language, in the order of the sections. */
export async function faqs(locale: Locale) {
  const entries = await getCollection('faq', ({ id, data }) => id.startsWith(`${locale}/`) && shown(data));
  return entries.map((entry) => {
    const section = toSection(entry.id.split('/')[2]);
    return { section, entry, href: faqHref(locale, section), title: titleOf(entry.data, locale) };
  }).sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section));
}

/** The sections' titles and introductions. */
export const sections = onceABuild(async (locale: Locale) => {
  const entry = await getEntry('sections', `${locale}/sections`);
  if (!entry) throw new Error(`content/${locale}/sections.yml is missing. Write it after the one of the other language.`);
  return SECTIONS.map((id) => {
    const words = entry.data[id];
    if (!words) throw new Error(`content/${locale}/sections.yml has no entry "${id}". Add its title and intro.`);
    return { id, href: articleHref(locale, id), ...words };
  });
});

/** The headings `<H2 id="…">…</H2>` of a body, in order, without markup. */
export const headings = (body: string | undefined): { id: string; text: string }[] =>
  [...(body ?? '').matchAll(/<H2 id="([^"]+)">([\s\S]*?)<\/H2>/g)].map(([, id = '', text = '']) => ({
    id, text: text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim(),
  }));

/** When a page was published and what was changed on it, by its address without the language (`returns/return-an-item`, `faq/returns`, `about`); undefined for a draft that has no entry yet. */
export async function changesOf(address: string): Promise<PageChanges | undefined> {
  const entry = await getEntry('changes', address);
  return entry && changesIn(entry.data);
}

/** All markets in the order of the list, with their names. */
export const markets = onceABuild(async (locale: Locale) => {
  const entries = await getCollection('markets');
  return MARKETS.map((id) => {
    const data = entries.find((entry) => entry.id === id)?.data;
    if (!data) throw new Error(`content/markets.yml has no entry "${id}". Add it.`);
    return { id, name: wordsIn(data.name, locale), short: wordsIn(data.short, locale), data };
  });
});

/** Every figure of content/facts.yml in one language; `only` keeps the ones a tool needs. */
export async function factBook(locale: Locale, only?: readonly string[]): Promise<FactBook> {
  const { value: judged } = await judge();
  const book: FactBook = {};
  for (const { id, data } of await getCollection('facts')) {
    if (!('values' in data) || (only && !only.includes(id))) continue;
    const figures: Partial<Record<Market | 'all', ReturnType<typeof shownFigure>>> = {};
    for (const value of data.values) {
      for (const market of value.markets) figures[market] = shownFigure(id, value, locale, judged(data, value).due);
    }
    book[id] = { title: wordsIn(data.title, locale), from: data.from, figures };
  }
  return book;
}

/** The latest day on which any fact was checked. */
export const lastChecked = onceABuild(async (): Promise<string> => {
  const facts = await getCollection('facts');
  return facts.flatMap(({ data }) => ('values' in data ? data.values : data.holds).map(({ checked }) => checked)).sort().at(-1) ?? '';
});
