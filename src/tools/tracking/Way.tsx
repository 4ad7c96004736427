import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Event } from './parcel.ts';
import { wayOf } from './route.ts';
import type { StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** The parcel's way as a line: stations passed, where it is now, and what usually follows. */
export function Way({ status, events, locale, words }: { status: StatusId; events: readonly Event[]; locale: Locale; words: Words }) {
  const { ui } = words;
  const stations = wayOf(status, events);
  if (stations.length < 2) return null;
  return (
    <section class="way-line">
      <h2 class="cap">{ui.way}</h2>
      <ol class="route">
        {stations.map(({ status: id, state, date }, at) => (
          <li key={at} class={state} aria-current={state === 'now' ? 'step' : undefined}>
            <b>{words.statuses[id].title}</b>
            {state !== 'now' && <span class="vh"> {state === 'done' ? ui.passed : ui['to-come']}</span>}
            {(date || state === 'now') && <small>{[state === 'now' && ui['now-head'], date && formatDate(date, locale, 'short')].filter(Boolean).join(' · ')}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
