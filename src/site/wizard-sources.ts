import { getCollection } from 'astro:content';
import type { Market } from '../lib/ids.ts';
import { said, wordsIn, type Locale } from '../lib/locales.ts';
import { factHref } from '../lib/urls.ts';
import { withDue } from './checked.ts';
import { publicBodies, type PublicBody } from './public-bodies.ts';
import { judge } from './review.ts';

/** The checked statements among these facts, in one language, with where they hold; one of which a new check is due says so. */
export async function statements(locale: Locale, ids: readonly string[]) {
  const { whole } = await judge();
  const facts = await getCollection('facts', ({ id }) => ids.includes(id));
  return Object.fromEntries(facts.flatMap(({ id, data }) => ('text' in data
    ? [[id, { ...said(data.text, locale), text: withDue(wordsIn(data.text, locale), whole(data), locale), places: [...new Set(data.holds.flatMap(({ markets }) => markets))], href: factHref(locale, id) }]]
    : [])));
}

/** The public bodies that help buyers, by market, as the wizard names them. */
export async function agencies(locale: Locale): Promise<Partial<Record<Market, Pick<PublicBody, 'name' | 'does' | 'lang' | 'web'>[]>>> {
  const bodies = Object.entries(await publicBodies(locale));
  return Object.fromEntries(bodies.map(([market, list]) => [market, list.map(({ name, does, lang, web }) => ({ name, does, web, ...(lang && { lang }) }))]));
}
