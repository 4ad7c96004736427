import { addDays, daysBetween, formatDate, type IsoDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { Lateness } from './late.ts';
import { daysOf } from './days-text.ts';
import type { Words } from './wording.ts';

const LONGEST = 10;

/** The days from the last scan to the day to act on, with today marked; ten at most, the latest ones. */
export function DayStrip({ at, today, locale, words }: { at: Lateness; today: IsoDate; locale: Locale; words: Words }) {
  const { ui } = words;
  const { since, from, after } = at;
  if (!since || !from || after === 0 || since > today) return null;
  const end = from > today ? from : addDays(from, Math.min(2, daysBetween(from, today)));
  const first = daysBetween(since, end) >= LONGEST ? addDays(end, 1 - LONGEST) : since;
  const days = Array.from({ length: daysBetween(first, end) + 1 }, (_, index) => addDays(first, index));
  const mark = (day: IsoDate) => [day === since && ui['scan-mark'], day === today && ui['today-mark'], day === from && ui['due-mark']].filter(Boolean).join(', ');
  const look = (day: IsoDate) => [day === since && 'on', day === from && 'due', day === today && 'today'].filter(Boolean).join(' ');
  const [before, behind] = fill(ui.thumb, { days: '\u0000' }).split('\u0000');
  return (
    <section class="flow">
      <h2>{ui['is-it-late']}</h2>
      <ol class="days">
        {days.map((day) => (
          <li key={day} class={look(day)}>
            <small>{formatDate(day, locale, 'weekday').replace('周', '').slice(0, 1)}</small>{Number(day.slice(8))}
            {mark(day) && <span class="vh"> {mark(day)}</span>}
          </li>
        ))}
      </ol>
      <p class="small">{before}<span class="fact thumb"><b>{daysOf(after, words)}</b><span>{ui['rule-of-thumb']}</span></span>{behind}</p>
    </section>
  );
}
