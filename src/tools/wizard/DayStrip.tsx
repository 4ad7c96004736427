import { formatDate } from '../../lib/dates.ts';
import { dayStrip, type StripDay } from './days.ts';
import type { Setting, ShownDate } from './dates.ts';
import type { Shared } from './shared.ts';

function kind({ day, due, own, today, off }: StripDay, now: string): string | undefined {
  const ahead = due.length > 0 && day > now;
  const marked = due.length + own.length > 0;
  return [ahead && 'due', !ahead && marked && 'on', today && 'today', off && !marked && 'off'].filter(Boolean).join(' ') || undefined;
}

/** The buyer's days as a strip, where few enough; each day that matters is also named below it. */
export function Days({ shown, setting, shared }: { shown: readonly ShownDate[]; setting: Setting; shared: Shared }) {
  const { locale, words: { ui, dates: labels, 'order-dates': names } } = shared;
  const strip = dayStrip(shown, shared.dates, setting);
  if (strip.length === 0) return null;
  const told = ({ own, due, today }: StripDay) => [...own.map((id) => names[id]), ...due.map((id) => labels[id] ?? id), ...(today ? [ui.today] : [])].join(', ');
  return (
    <section class="flow">
      <h2>{ui['your-days']}</h2>
      <ol class="days">
        {strip.map((item) => (
          <li key={item.day} class={kind(item, setting.today)}><small>{formatDate(item.day, locale, 'initial')}</small>{Number(item.day.slice(8))}{told(item) && <span class="vh"> {told(item)}</span>}</li>
        ))}
      </ol>
      <p class="key">
        {strip.filter((item) => told(item)).map((item) => <span key={item.day}><b>{Number(item.day.slice(8))}</b> {told(item)}</span>)}
        {strip.some(({ off }) => off) && <span>{ui['not-counted']}</span>}
      </p>
    </section>
  );
}
