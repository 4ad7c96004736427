import { getCollection } from 'astro:content';
import { said, type Locale } from '../lib/locales.ts';
import { factHref } from '../lib/urls.ts';
import type { Saying } from '../tools/evidence/shared.ts';
import { checkedText } from './checked.ts';
import { markets } from './library.ts';
import { judge } from './review.ts';
import { placeNames } from './shown-facts.ts';

/** The checked statements among these facts, in one language, each with where it holds, its entry among the facts, and when it was checked, in words. */
export async function sayings(locale: Locale, ids: readonly string[]): Promise<Record<string, Saying>> {
  const names = await markets(locale);
  const { whole } = await judge();
  const facts = await getCollection('facts', ({ id }) => ids.includes(id));
  return Object.fromEntries(facts.flatMap(({ id, data }) => {
    if (!('text' in data)) return [];
    const places = [...new Set(data.holds.flatMap(({ markets: held }) => held))];
    return [[id, { ...said(data.text, locale), places, place: placeNames(places, names, locale), href: factHref(locale, id), checked: checkedText(whole(data), locale) }]];
  }));
}
