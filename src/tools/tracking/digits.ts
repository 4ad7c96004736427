import { daysBetween, type IsoDate } from '../../lib/dates.ts';
import { make, nearest, type DayOrder } from './dates.ts';

const num = (text: string | undefined) => Number(text ?? Number.NaN);
const MONTH_FIRST_MARKETS = new Set(['us', 'ph', 'jp']);
/** So much speaks for one reading that nobody need be asked. */
const PLAIN_ENOUGH = 1;

/** How digits are read, and, where the text leaves that open, the newest date with both of its days. */
export interface DigitDates { order: DayOrder; open?: { text: string; order: DayOrder; as: IsoDate; or: IsoDate } }

/** How often a list of days turns from rising to falling or back; a history runs one way. */
function turnsOf(days: readonly IsoDate[]): number {
  const ways = days.flatMap((day, at) => { const before = days[at - 1]; return before && before !== day ? [Math.sign(daysBetween(before, day))] : []; });
  return ways.filter((way, at) => at > 0 && way !== ways[at - 1]).length;
}

/** Decides from all the digits of a text whether days or months come first; the market, then today, settle what is open. */
export function digitDates(text: string, today: IsoDate, market?: string): DigitDates {
  let evidence = 0;
  let hint = 0;
  let nearer = 0;
  const both: { text: string; mdy: IsoDate; dmy: IsoDate }[] = [];
  for (const p of text.matchAll(/(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/-])/g)) {
    const [a, b] = [num(p[1]), num(p[3])];
    if (a > 12 && b <= 12) evidence -= 10;
    if (b > 12 && a <= 12) evidence += 10;
    if (a > 12 || b > 12 || a === b) continue;
    const as = (m: number, d: number) => (p[4] ? make(num(p[4]), m, d) : nearest(m, d, today));
    const [mdy, dmy] = [as(a, b), as(b, a)];
    if (!mdy || !dmy) continue;
    const good = (date: IsoDate) => { const days = daysBetween(date, today); return days >= -1 && days < 100; };
    evidence += Number(good(mdy)) - Number(good(dmy));
    if (good(mdy) && good(dmy)) {
      nearer += Math.sign(daysBetween(dmy, mdy));
      both.push({ text: p[0], mdy, dmy });
    }
  }
  evidence += 2 * Math.sign(turnsOf(both.map(({ dmy }) => dmy)) - turnsOf(both.map(({ mdy }) => mdy)));
  if (/\d\s*[ap]\.?m\b/.test(text)) hint += 0.4;
  if (/\p{Script=Han}/u.test(text)) hint += 0.4;
  hint += Math.sign(nearer) * 0.3;
  if (market) hint += MONTH_FIRST_MARKETS.has(market) ? 0.5 : -0.5;
  const order = evidence + hint > 0 ? 'mdy' : 'dmy';
  const other = order === 'mdy' ? 'dmy' : 'mdy';
  const newest = both.sort((x, y) => (x[order] < y[order] ? 1 : -1))[0];
  return { order, ...(newest && Math.abs(evidence) < PLAIN_ENOUGH ? { open: { text: newest.text, order, as: newest[order], or: newest[other] } } : {}) };
}
