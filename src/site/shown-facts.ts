import { getCollection, getEntry } from 'astro:content';
import { MARKETS, type FactStart, type Market, type MarketChoice } from '../lib/ids.ts';
import type { Locale, SharedText } from '../lib/locales.ts';
import type { ShownFigure } from '../lib/facts.ts';
import type { Fact } from '../gate/schemas.ts';
import { shownFigure } from './figures.ts';
import { markets } from './library.ts';
import { checkedText } from './checked.ts';
import { onceABuild } from './once.ts';
import { judge } from './review.ts';
import { inARow, translator } from './strings.ts';

/** One wording of a figure with all markets that share it; `places` are the markets whose readers are shown it. */
export interface FigureGroup { figure: ShownFigure; places: MarketChoice[]; label: string }

async function entry(id: string) {
  const found = await getEntry('facts', id);
  if (!found) throw new Error(`content/facts.yml has no fact "${id}". Check the id, or add the fact with its source.`);
  return found;
}

/** The short names of markets in a row, in the order of the list; one phrase for all of them. */
export const placeNames = (ids: readonly (Market | 'all')[], names: readonly { id: Market; short: string }[], locale: Locale): string =>
  ids.includes('all') ? translator(locale)('market.all') : inARow(names.filter(({ id }) => ids.includes(id)).map(({ short }) => short), locale);

/** A figure's wordings by market, those of several markets joined, and the choices of market that have none; a figure of one firm is unknown nowhere. `outside`: a right by law or at a bank, which no order page shows. */
export const figureGroups = onceABuild(async (id: string, locale: Locale): Promise<{ groups: FigureGroup[]; unknown: MarketChoice[]; title: SharedText; from: FactStart | undefined; firm: boolean; outside: boolean }> => {
  const { data } = await entry(id);
  if (!('values' in data)) throw new Error(`content/facts.yml: "${id}" is not a figure. Use <Statement id="${id}" /> for a statement.`);
  const names = await markets(locale);
  const own = new Set(data.values.flatMap((value) => value.markets.filter((market): market is Market => market !== 'all')));
  const rest: MarketChoice[] = [...MARKETS.filter((market) => !own.has(market)), 'other'];
  const { value: judged } = await judge();
  const general = data.values.some((value) => value.markets.includes('all'));
  const groups = data.values.map((value) => {
    const places = value.markets.flatMap((market) => (market === 'all' ? rest : [market]));
    return { figure: shownFigure(id, value, locale, judged(data, value).due), places, label: placeNames(value.markets, names, locale) };
  });
  const firm = data.firm === true;
  const outside = data.values.every(({ law }) => law) || data.from === 'statement';
  return { groups, unknown: general || firm ? [] : rest, title: data.title, from: data.from, firm, outside };
});

/** A checked statement with what it rests on, and when it was checked, in words. */
export async function statement(id: string, locale: Locale) {
  const { data } = await entry(id);
  if (!('text' in data)) throw new Error(`content/facts.yml: "${id}" is not a statement. Use <Fact id="${id}" /> for a figure.`);
  return { text: data.text, holds: data.holds, checked: checkedText((await judge()).whole(data), locale) };
}

const sourceBook = onceABuild(async () => new Map((await getCollection('sources')).map(({ id, data }) => [id, data])));

/** The sources behind a fact, each once, in the order of first use. */
async function sourcesOf(fact: Fact) {
  const sources = await sourceBook();
  const used = new Set(('values' in fact ? fact.values : fact.holds).flatMap((value) => value.sources));
  return [...used].map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`content/sources.yml has no source "${id}". Add it, or correct the id in facts.yml.`);
    return { id, ...source };
  });
}

/** What a fact rests on, for the list at the end of a page: its values by market, its sources, and when it was checked, in words. */
export const groundsOf = onceABuild(async (id: string, locale: Locale) => {
  const { data } = await entry(id);
  const figures = 'values' in data ? await figureGroups(id, locale) : undefined;
  const title = 'contact' in data ? data.contact.name : 'text' in data ? data.text : data.title;
  return { id, title, groups: figures?.groups ?? [], sources: await sourcesOf(data), checked: checkedText((await judge()).whole(data), locale, 'list') };
});
