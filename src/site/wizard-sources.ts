import { getCollection } from 'astro:content';
import { MARKETS, type Market } from '../lib/ids.ts';
import type { Locale } from '../lib/locales.ts';
import { factHref } from '../lib/urls.ts';

/** The checked statements among these facts, in one language, with where they hold. */
export async function statements(locale: Locale, ids: readonly string[]) {
  const facts = await getCollection('facts', ({ id }) => ids.includes(id));
  return Object.fromEntries(facts.flatMap(({ id, data }) => ('text' in data
    ? [[id, { text: data.text[locale], places: [...new Set(data.holds.flatMap(({ markets }) => markets))], href: factHref(locale, id) }]]
    : [])));
}

/** The public bodies that help buyers, by market, in the order of content/facts.yml. */
export async function agencies(locale: Locale): Promise<Partial<Record<Market, { name: string; does: string; web?: string }[]>>> {
  const facts = await getCollection('facts');
  const bodies = facts.flatMap(({ data }) => ('contact' in data
    ? [{ places: data.holds.flatMap(({ markets }) => markets), shown: { name: data.contact.name[locale], does: data.contact.does[locale], web: data.contact.web } }]
    : []));
  return Object.fromEntries(MARKETS.map((market) => [market, bodies.filter(({ places }) => places.includes(market)).map(({ shown }) => shown)]));
}
