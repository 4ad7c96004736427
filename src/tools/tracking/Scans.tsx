import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { Event } from './parcel.ts';
import type { Words } from './wording.ts';

/** A history of more lines is folded behind the newest of them. */
const FOLD = 12;

/** The history: each line as it was pasted, beside what it means; newest first. */
export function Scans({ events, locale, words }: { events: readonly Event[]; locale: Locale; words: Words }) {
  if (!events.length) return null;
  const newest = events.findIndex(({ status }) => status !== 'unrecognised');
  const rows = (from: number, to?: number) => (
    <ol class="route scans" start={from + 1}>
      {events.slice(from, to).map(({ date, time, status, text }, place) => {
        const at = from + place;
        const told = status === 'unrecognised' ? undefined : words.statuses[status];
        return (
          <li key={at} class={at === newest ? 'now' : 'done'} aria-current={at === newest ? 'step' : undefined}>
            <div class="raw">{date && <time dateTime={date}>{formatDate(date, locale, 'short')}{time && ` ${time}`}</time>}{text}</div>
            <div><b>{told?.title ?? words.ui['unknown-line']}</b>{at === newest && told && <small>{told.meaning}</small>}</div>
          </li>
        );
      })}
    </ol>
  );
  return (
    <section class="flow">
      <h2>{words.ui.lines}</h2>
      {rows(0, events.length > FOLD + 1 ? FOLD : undefined)}
      {events.length > FOLD + 1 && <details><summary>{fill(words.ui.older, { count: events.length - FOLD })}</summary>{rows(FOLD)}</details>}
    </section>
  );
}
