import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Event } from './engine.ts';
import type { Words } from './wording.ts';

/** The parcel's way so far: each line as it was pasted, beside what it means; newest first. */
export function Scans({ events, locale, words }: { events: readonly Event[]; locale: Locale; words: Words }) {
  if (!events.length) return null;
  const newest = events.findIndex(({ status }) => status !== 'unrecognised');
  return (
    <section class="flow">
      <h2>{words.ui.way}</h2>
      <ol class="route scans">
        {events.map(({ date, time, status, text }, index) => {
          const told = status === 'unrecognised' ? undefined : words.statuses[status];
          return (
            <li key={index} class={index === newest ? 'now' : 'done'} aria-current={index === newest ? 'step' : undefined}>
              <div class="raw">{date && <time dateTime={date}>{formatDate(date, locale, 'short')}{time && ` ${time}`}</time>}{text}</div>
              <div><b>{told?.title ?? words.ui['unknown-line']}</b>{index === newest && told && <small>{told.meaning}</small>}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
