import { getCollection } from 'astro:content';
import { MARKETS, type Market } from '../lib/ids.ts';
import type { Locale } from '../lib/locales.ts';

/** A public body that helps buyers: its fact's id, what it does in one language, and when that was checked. */
export interface PublicBody { id: string; name: string; does: string; web?: string | undefined; phone?: string | undefined; checked: string }

/** The public bodies that help buyers, by market, in the order of content/facts.yml; a market without one has an empty list. */
export async function publicBodies(locale: Locale): Promise<Record<Market, PublicBody[]>> {
  const facts = await getCollection('facts');
  const bodies = facts.flatMap(({ id, data }) => ('contact' in data ? data.holds.map(({ markets, checked }) => ({
    markets, body: { id, name: data.contact.name[locale], does: data.contact.does[locale], web: data.contact.web, phone: data.contact.phone, checked },
  })) : []));
  const inMarket = (market: Market) => bodies.filter(({ markets }) => markets.includes(market)).map(({ body }) => body);
  return Object.fromEntries(MARKETS.map((market) => [market, inMarket(market)])) as Record<Market, PublicBody[]>;
}
