import { daysBetween, formatDate, relativeDay } from '../../lib/dates.ts';
import { fill } from '../../lib/text.ts';
import type { ShownDate } from './dates.ts';
import type { Shared } from './shared.ts';

/** The day that a label's stamp shows: the nearest last day still ahead, else the first day known. */
export const stampDay = (shown: readonly ShownDate[], today: string): string | undefined =>
  shown.flatMap(({ day, last }) => (last && day && day >= today ? day : [])).toSorted()[0] ?? shown.find(({ day }) => day)?.day;

/** More dates than this do not fit on a label. */
const MOST = 3;

/** The round stamp with one date; decoration, as the cells say it too. */
export const Stamp = ({ day, shared: { locale } }: { day: string; shared: Shared }) => (
  <div class="stamp" aria-hidden="true">
    <span>{formatDate(day, locale, 'weekday')}</span><b>{Number(day.slice(8))}</b><span>{formatDate(day, locale, 'month')}</span>
  </div>
);

/** The dates of an outcome: a day each, or the time and the day it counts from. */
export function Cells({ shown, today, shared }: { shown: readonly ShownDate[]; today: string; shared: Shared }) {
  const { locale, words: { dates, ui, 'order-dates': names } } = shared;
  // A day that must not be missed is never the one that finds no place.
  const known = shown.filter((item) => !item.hidden && (item.day || item.figure));
  const stamp = stampDay(known, today);
  const at = known.findIndex(({ day }) => day === stamp);
  const seen = at < MOST ? known.slice(0, MOST) : [...known.slice(0, MOST - 1), ...known.slice(at, at + 1)];
  if (seen.length === 0) return null;
  return (
    <dl class={`cells n${seen.length}`}>
      {seen.map(({ id, day, figure, from, last, thumb }) => {
        const over = last && day !== undefined && day < today;
        const near = day !== undefined && Math.abs(daysBetween(today, day)) < 100;
        return (
          <div key={id} class={last || (day && day > today) ? 'due' : undefined}>
            <dt>{dates[id]}</dt>
            <dd>{day ? formatDate(day, locale, near ? 'short' : 'full') : figure?.text}
              <small>
                {over ? ui.ended : near ? `${formatDate(day, locale, 'weekday')} · ${relativeDay(day, today, locale)}` : from && fill(ui.from, { date: names[from] })}
                {figure?.confidence === 'medium' && ` · ${ui.reported}`}
                {thumb && ` · ${ui.thumb}`}
              </small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
