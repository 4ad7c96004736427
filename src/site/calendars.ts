import Holidays from 'date-holidays';
import { getCollection } from 'astro:content';
import { addDays, type WorkCalendar } from '../lib/dates.ts';
import { MARKETS, type Market } from '../lib/ids.ts';
import { buildDay } from './checked.ts';
import { onceABuild } from './once.ts';

const YEARS = 2; // this year and the next cover every limit in working days, the longest of which is days, not years

/** The working days of each market: its week, and the public holidays of last year, this one and the next. */
export const calendars = onceABuild(async (): Promise<Partial<Record<Market, WorkCalendar>>> => {
  const thisYear = Number(buildDay().slice(0, 4));
  const entries = await getCollection('markets');
  const workCalendar = (id: Market): WorkCalendar => {
    const market = entries.find((entry) => entry.id === id)?.data;
    if (!market) throw new Error(`content/markets.yml has no entry "${id}". Add it.`);
    const [country = '', region = ''] = market.holidays.split('-');
    const list = new Holidays(country, region, { types: ['public'] });
    const holidays = Array.from({ length: YEARS + 1 }, (_, index) => thisYear - 1 + index)
      .flatMap((year) => list.getHolidays(year))
      .flatMap(({ date, start, end }) => {
        const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
        return Array.from({ length: days }, (_, index) => addDays(date.slice(0, 10), index));
      })
      .filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() !== 0);
    return { week: market.workweek, holidays: [...new Set(holidays)].sort() };
  };
  return Object.fromEntries(MARKETS.map((id) => [id, workCalendar(id)]));
});
