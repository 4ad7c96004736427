import { addDays, daysBetween, formatDate, type IsoDate } from '../../lib/dates.ts';
import { writesHan, type Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { daysOf } from './days-text.ts';
import type { Lateness } from './late.ts';
import type { Words } from './wording.ts';

const LONGEST = 10;

/** In a sentence: until when all is well or since when it is not, and what decided it. */
function Verdict({ at, locale, words }: { at: Lateness; locale: Locale; words: Words }) {
  const { ui } = words;
  const long = (date: IsoDate) => formatDate(date, locale, 'long');
  const [before, behind] = fill(ui.thumb, { days: '\u0000' }).split('\u0000');
  const gap = writesHan(locale) ? '' : ' ';
  const own = at.why === 'promised' || at.why === 'ship-by' ? ui[`why-${at.why}`] : undefined;
  return (
    <p>
      {at.from && <b>{at.late ? fill(ui['act-since'], { date: long(at.from) }) : [fill(ui['fine-until'], { date: long(addDays(at.from, -1)) }), fill(ui['ask-from'], { date: long(at.from) })].join(gap)}{gap}</b>}
      {own && at.from
        ? fill(own, { date: long(addDays(at.from, -1)) })
        : <>{before}<span class="fact thumb"><b>{daysOf(at.after, words)}</b><span>{ui['rule-of-thumb']}</span></span>{behind}</>}
    </p>
  );
}

/** Whether it is late: the days from the last scan to the day to act on, with today marked (ten at most, the latest ones), and why. */
export function DayStrip({ at, today, locale, words }: { at: Lateness; today: IsoDate; locale: Locale; words: Words }) {
  const { ui } = words;
  const { since, from, after } = at;
  if (after === 0 || !from) return null;
  const start = since && since <= today ? since : undefined;
  const end = from > today ? from : addDays(from, Math.min(2, daysBetween(from, today)));
  const first = start && start < end ? (daysBetween(start, end) >= LONGEST ? addDays(end, 1 - LONGEST) : start) : undefined;
  const days = first ? Array.from({ length: daysBetween(first, end) + 1 }, (_, index) => addDays(first, index)) : [];
  const mark = (day: IsoDate) => [day === since && ui['scan-mark'], day === today && ui['today-mark'], day === from && ui['due-mark']].filter(Boolean).join(', ');
  const look = (day: IsoDate) => [day === since && 'on', day === from && 'due', day === today && 'today'].filter(Boolean).join(' ');
  return (
    <section class="flow">
      <h2>{ui['is-it-late']}</h2>
      {days.length > 0 && (
        <ol class="days">
          {days.map((day) => (
            <li key={day} class={look(day)}>
              <small>{formatDate(day, locale, 'initial')}</small>{Number(day.slice(8))}
              {mark(day) && <span class="vh"> {mark(day)}</span>}
            </li>
          ))}
        </ol>
      )}
      <Verdict at={at} locale={locale} words={words} />
    </section>
  );
}
