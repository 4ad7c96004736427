import { getCollection } from 'astro:content';
import { MARKETS, type Market } from '../lib/ids.ts';
import { said, wordsIn, type Locale, type SharedText } from '../lib/locales.ts';
import { withDue } from './checked.ts';
import { judge, type Checked } from './review.ts';

/** A public body that helps buyers: its fact's id, its name and what it does. */
interface Body<Words> { id: string; name: Words; does: Words; web?: string | undefined; phone?: string | undefined }
/** A public body in the words of one language, with `lang` where English stands in. */
export type PublicBody = Body<string> & { lang?: string };

/** The public bodies that help buyers, by market, in the order of content/facts.yml, each with its last check; a market without one has an empty list. */
export async function bodiesByMarket(): Promise<Record<Market, (Body<SharedText> & Checked)[]>> {
  const [facts, { value: judged }] = [await getCollection('facts'), await judge()];
  const bodies = facts.flatMap(({ id, data }) => ('contact' in data ? data.holds.map((hold) => {
    const { name, does, web, phone } = data.contact;
    return { markets: hold.markets, body: { id, name, does, web, phone, ...judged(data, hold) } };
  }) : []));
  const inMarket = (market: Market) => bodies.filter(({ markets }) => markets.includes(market)).map(({ body }) => body);
  return Object.fromEntries(MARKETS.map((market) => [market, inMarket(market)])) as Record<Market, (Body<SharedText> & Checked)[]>;
}

/** The same in one language for tools, which show no day: a body of which a new check is due says so beside what it does. */
export async function publicBodies(locale: Locale): Promise<Record<Market, PublicBody[]>> {
  const bodies = Object.entries(await bodiesByMarket());
  return Object.fromEntries(bodies.map(([market, list]) => [market, list.map(({ name, does, checked, due, ...body }) => {
    const { text, ...lang } = said(does, locale);
    return { ...body, name: wordsIn(name, locale), does: withDue(text, { checked, due }, locale), ...lang };
  })])) as Record<Market, PublicBody[]>;
}
