import { getCollection } from 'astro:content';
import { MARKETS, type Market } from '../lib/ids.ts';
import { said, wordsIn, type Locale, type SharedText } from '../lib/locales.ts';

/** A public body that helps buyers: its fact's id, its name and what it does, and when that was checked. */
interface Body<Words> { id: string; name: Words; does: Words; web?: string | undefined; phone?: string | undefined; checked: string }
/** A public body in the words of one language, with `lang` where English stands in. */
export type PublicBody = Body<string> & { lang?: string };

/** The public bodies that help buyers, by market, in the order of content/facts.yml; a market without one has an empty list. */
export async function bodiesByMarket(): Promise<Record<Market, Body<SharedText>[]>> {
  const facts = await getCollection('facts');
  const bodies = facts.flatMap(({ id, data }) => ('contact' in data ? data.holds.map(({ markets, checked }) => {
    const { name, does, web, phone } = data.contact;
    return { markets, body: { id, name, does, web, phone, checked } };
  }) : []));
  const inMarket = (market: Market) => bodies.filter(({ markets }) => markets.includes(market)).map(({ body }) => body);
  return Object.fromEntries(MARKETS.map((market) => [market, inMarket(market)])) as Record<Market, Body<SharedText>[]>;
}

/** The same in one language, for the tools. */
export async function publicBodies(locale: Locale): Promise<Record<Market, PublicBody[]>> {
  const bodies = Object.entries(await bodiesByMarket());
  return Object.fromEntries(bodies.map(([market, list]) => [market, list.map(({ name, does, ...body }) => {
    const { text, ...lang } = said(does, locale);
    return { ...body, name: wordsIn(name, locale), does: text, ...lang };
  })])) as Record<Market, PublicBody[]>;
}
