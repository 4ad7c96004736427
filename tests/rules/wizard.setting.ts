import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { parse } from 'yaml';
import type { FactBook, ShownFigure } from '../../src/lib/facts.ts';
import { isMarketChoice, MARKETS, type FactStart, type Market, type MarketChoice } from '../../src/lib/ids.ts';
import type { WorkCalendar } from '../../src/lib/dates.ts';
import type { Setting } from '../../src/tools/wizard/dates.ts';

// The real facts and calendars, read without the site around them.

interface RawFact { title?: { en: string }; from?: FactStart; values?: { markets: string[]; value: number; max?: number; unit: string; 'counts-first-day'?: true; confidence: 'high' | 'medium' }[]; text?: unknown; contact?: unknown }
interface RawMarket { workweek: WorkCalendar['week']; holidays: string }
const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

export const rawFacts = read('facts.yml') as Record<string, RawFact>;

const shown = (id: string, { value, max, unit, confidence, 'counts-first-day': firstDay }: NonNullable<RawFact['values']>[number]): ShownFigure =>
  ({ value, max, unit, firstDay, text: `${value} ${unit}`, confidence, checked: '2026-11-23', href: `/facts/#${id}` });

export const facts: FactBook = Object.fromEntries(Object.entries(rawFacts).flatMap(([id, { title, from, values }]) => (values ? [[id, {
  title: title?.en ?? id, from,
  figures: Object.fromEntries(values.flatMap((value) => value.markets.map((market) => [market, shown(id, value)]))),
}]] : [])));

const markets = read('markets.yml') as Record<string, RawMarket>;
const calendarFor = (market: Market): WorkCalendar => {
  const { workweek = 'mon-fri', holidays = 'US' } = markets[market] ?? {};
  const list = new Holidays(holidays, { types: ['public'] });
  return { week: workweek, holidays: [2026, 2027].flatMap((year) => list.getHolidays(year)).map(({ date }) => date.slice(0, 10)).toSorted() };
};
export const calendars: Partial<Record<Market, WorkCalendar>> = Object.fromEntries(MARKETS.map((id) => [id, calendarFor(id)]));

export const setting = (today: string, market: MarketChoice | '' = 'us'): Setting =>
  ({ today, market: isMarketChoice(market) ? market : undefined, facts, calendars });
