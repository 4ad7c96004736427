import Holidays from 'date-holidays';
import { getCollection } from 'astro:content';
import type { WorkCalendar } from '../lib/dates.ts';
import { MARKETS, type Market } from '../lib/ids.ts';

const YEARS = 2; // this year and the next cover every limit in working days, the longest of which is days, not years

/** The working days of each market: its week, and the public holidays of last year, this one and the next. */
export async function calendars(thisYear = new Date().getUTCFullYear()): Promise<Record<Market, WorkCalendar>> {
  const entries = await getCollection('markets');
  return Object.fromEntries(MARKETS.map((id) => {
    const market = entries.find((entry) => entry.id === id)?.data;
    if (!market) throw new Error(`content/markets.yml has no entry "${id}". Add it.`);
    const list = new Holidays(market.holidays, { types: ['public'] });
    const holidays = Array.from({ length: YEARS + 1 }, (_, index) => thisYear - 1 + index)
      .flatMap((year) => list.getHolidays(year))
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() !== 0);
    return [id, { week: market.workweek, holidays: [...new Set(holidays)].sort() } satisfies WorkCalendar];
  })) as Record<Market, WorkCalendar>;
}
