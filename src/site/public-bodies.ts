import { getCollection } from 'astro:content';
import { MARKETS, type Market } from '../lib/ids.ts';
import type { Locale } from '../lib/locales.ts';
import { withDue } from './checked.ts';
import { judge, type Checked } from './review.ts';

/** A public body that helps buyers: its fact's id, and what it does in one language. */
export interface PublicBody { id: string; name: string; does: string; web?: string | undefined; phone?: string | undefined }

/** The public bodies that help buyers, by market, in the order of content/facts.yml, each with its last check; a market without one has an empty list. */
export async function publicBodies(locale: Locale): Promise<Record<Market, (PublicBody & Checked)[]>> {
  const [facts, { value: judged }] = [await getCollection('facts'), await judge()];
  const bodies = facts.flatMap(({ id, data }) => ('contact' in data ? data.holds.map((hold) => ({
    markets: hold.markets,
    body: { id, name: data.contact.name[locale], does: data.contact.does[locale], web: data.contact.web, phone: data.contact.phone, ...judged(data, hold) },
  })) : []));
  const inMarket = (market: Market) => bodies.filter(({ markets }) => markets.includes(market)).map(({ body }) => body);
  return Object.fromEntries(MARKETS.map((market) => [market, inMarket(market)])) as Record<Market, (PublicBody & Checked)[]>;
}

/** The same for tools, which show no day: a body of which a new check is due says so beside what it does. */
export async function bodiesOfTools(locale: Locale): Promise<Record<Market, PublicBody[]>> {
  const byMarket = await publicBodies(locale);
  return Object.fromEntries(Object.entries(byMarket).map(([market, bodies]) => [market, bodies.map(({ checked, due, does, ...body }) => ({ ...body, does: withDue(does, { checked, due }, locale) }))])) as Record<Market, PublicBody[]>;
}
