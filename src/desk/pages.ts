import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, twinOf, type Locale } from '../lib/locales.ts';
import { href } from '../lib/urls.ts';
import { faqs, guides } from '../site/library.ts';
import { agrees, bodyDifferences, differencesOf, pairsOf, writtenSections, type Differences } from './pairs.ts';

/** A page in one language, as it is shown beside another. */
export interface Side { locale: Locale; entry: CollectionEntry<'articles' | 'faq' | 'pages'>; href: string }
/** A page of the site with its sides by language. `section` is `faq` for questions and answers, and `pages` for a page about the site. */
export interface DeskPage { section: string; slug: string; sides: Partial<Record<Locale, Side>> }

/** The two languages of a desk: its own and the one beside it, the first language of the site to the left. */
export const pairOf = (locale: Locale): readonly [Locale, Locale] => {
  const pair = LOCALES.filter((other) => other === locale || other === twinOf(locale));
  return [pair[0] ?? locale, pair[1] ?? locale];
};

async function sidesIn(locale: Locale): Promise<{ section: string; slug: string; side: Side }[]> {
  const about = await getCollection('pages', ({ id }) => id.startsWith(`${locale}/`));
  return [
    ...(await guides(locale)).map(({ section, slug, entry, href: to }) => ({ section, slug, side: { locale, entry, href: to } })),
    ...(await faqs(locale)).map(({ section, entry, href: to }) => ({ section: 'faq', slug: section, side: { locale, entry, href: to } })),
    ...about.map((entry) => {
      const slug = entry.id.split('/').at(-1) ?? '';
      return { section: 'pages', slug, side: { locale, entry, href: href(`${locale}/${slug}/`) } };
    }),
  ];
}

/** Every page of the site, in reading order, with the languages in which it is written. */
export async function deskPages(): Promise<DeskPage[]> {
  const pages = new Map<string, DeskPage>();
  for (const { section, slug, side } of (await Promise.all(LOCALES.map(sidesIn))).flat()) {
    const key = `${section}/${slug}`;
    const page = pages.get(key) ?? { section, slug, sides: {} };
    pages.set(key, { ...page, sides: { ...page.sides, [side.locale]: side } });
  }
  const sections = [...new Set([...pages.values()].map(({ section }) => section))];
  return [...pages.values()].sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}

// What stands in the fields of a page and must be the same in both languages.
function fieldsOf({ entry: { data } }: Side): string[] {
  const tool = 'tool' in data ? [`tool: ${[data.tool.name, data.tool.at].filter(Boolean).join(' ')}`] : [];
  const problem = 'problem' in data && data.problem ? [`problem: ${data.problem}`] : [];
  const related = 'related' in data ? data.related.map((id) => `related: ${id}`) : [];
  return [...tool, ...problem, ...related, `reviewed: ${data.reviewed}`, ...('draft' in data && data.draft ? ['draft: true'] : [])];
}

/** What two sides of a page name differently, in their fields and then section by section. */
export function comparison(left: Side | undefined, right: Side | undefined): { fields: Differences; sections: ({ id: string; alone: boolean } & Differences)[]; differing: number } {
  const fields = left && right ? differencesOf(fieldsOf(left), fieldsOf(right)) : { left: [], right: [] };
  const rows = pairsOf(writtenSections(left?.entry.body ?? ''), writtenSections(right?.entry.body ?? ''));
  const sections = rows.map((row) => ({ id: row.id, alone: !row.left || !row.right, ...bodyDifferences(row.left, row.right) }));
  const differing = sections.filter((section) => section.alone || !agrees(section)).length + (agrees(fields) ? 0 : 1);
  return { fields, sections, differing };
}
