import { languageOf, type Locale } from './locales.ts';

/** A calendar day without a clock: `YYYY-MM-DD`. */
export type IsoDate = string;

/** The days on which a market works: its week, and public holidays as sorted dates. */
export interface WorkCalendar { week: 'mon-fri' | 'mon-sat'; holidays: readonly IsoDate[] }

const DAY = 86_400_000;
const utc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Says whether a text is a real calendar day between 2000 and 2099; `2026-02-30` is not. */
export const isIsoDate = (text: unknown): text is IsoDate =>
  typeof text === 'string' && /^20\d\d-\d\d-\d\d$/.test(text)
  && !Number.isNaN(utc(text)) && iso(utc(text)) === text;

/** The day `count` calendar days later (earlier if negative). */
export const addDays = (date: IsoDate, count: number): IsoDate => iso(utc(date) + count * DAY);

/** Calendar days from `start` to `end`; negative if `end` is earlier. */
export const daysBetween = (start: IsoDate, end: IsoDate): number => Math.round((utc(end) - utc(start)) / DAY);

/** The same day of the month `count` months later, or that month's last day if it is shorter. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + count, Math.min(day, last)));
}

/** Says whether a market works on this day. */
export function isWorkingDay(date: IsoDate, calendar: WorkCalendar): boolean {
  const weekday = new Date(utc(date)).getUTCDay();
  if (weekday === 0 || (weekday === 6 && calendar.week === 'mon-fri')) return false;
  return !calendar.holidays.includes(date);
}

/** The `count`-th working day after `date`; the day itself is not counted. */
export function addWorkingDays(date: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The last day of a time limit that starts on `start`; hours are rounded up to whole days, as a buyer has no exact minute. */
export function endOfLimit(start: IsoDate, limit: { value: number; unit: string; firstDay?: boolean | undefined }, calendar: WorkCalendar): IsoDate | undefined {
  switch (limit.unit) {
    case 'hour': return addDays(start, Math.ceil(limit.value / 24));
    case 'day': return addDays(start, limit.firstDay ? limit.value - 1 : limit.value);
    case 'business-day': return addWorkingDays(start, limit.value, calendar);
    case 'month': return addMonths(start, limit.value);
    case 'year': return addMonths(start, limit.value * 12);
    default: return undefined;
  }
}

/** The reader's own calendar day, from the clock of the device. */
export const localToday = (now = new Date()): IsoDate =>
  iso(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
  initial: { weekday: 'narrow' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A calendar day in the reader's language: `long` Thursday 26 November, `full` 26 November 2026, `short` 26 Nov, `weekday` Thu, `initial` T, `month` Nov 2026. */
export const formatDate = (date: IsoDate, locale: Locale, style: keyof typeof STYLES): string =>
  new Intl.DateTimeFormat(languageOf(locale).intl, { ...STYLES[style], timeZone: 'UTC' }).format(utc(date));

/** How far a day is from today in the reader's language: today, in 3 days, 2 days ago. */
export const relativeDay = (date: IsoDate, today: IsoDate, locale: Locale): string =>
  new Intl.RelativeTimeFormat(languageOf(locale).intl, { numeric: 'auto' }).format(daysBetween(today, date), 'day');
