import { useState } from 'preact/hooks';
import { copyText } from '../../lib/copy.ts';
import { formatDate } from '../../lib/dates.ts';
import { calendar, copy } from '../../lib/icons.ts';
import { Icon } from '../../lib/Icon.tsx';
import { fill } from '../../lib/text.ts';
import type { ShownDate } from './dates.ts';
import type { Shared } from './shared.ts';
import type { KeptCase } from './use-kept-case.ts';

/** So that a day is not forgotten: a calendar file for each that is still to come, the same as text, and the case on this device. */
export function Remember({ title, shown, kept, shared }: { title: string; shown: readonly ShownDate[]; kept: KeptCase; shared: Shared }) {
  const { words: { ui, dates: labels }, setting, locale } = shared;
  const [said, setSaid] = useState('');
  if (!setting) return null;
  const ahead = shown.flatMap(({ id, day }) => (day && day > setting.today ? [{ day, name: labels[id] ?? id }] : []));
  const address = location.href.replace(/#.*/, '');
  const save = async (day: string, name: string) => {
    try {
      // Loaded when first asked for.
      const { calendarFile } = await import('../../lib/calendar.ts');
      const text = calendarFile({ day, title: `${name}: ${title}`, note: address }, new Date());
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      link.download = `${day}.ics`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      setSaid(ui['calendar-saved']);
    } catch {
      setSaid(ui['calendar-failed']);
    }
  };
  const copyAll = async () => {
    const text = [title, ...ahead.map(({ day, name }) => `${formatDate(day, locale, 'full')} · ${name}`), address].join('\n');
    setSaid(await copyText(text) ? ui.copied : ui['copy-failed']);
  };
  return (
    <section class="flow">
      <h2>{ui.remember}</h2>
      {ahead.length > 0 && (
        <>
          <p class="small">{ui['calendar-note']}</p>
          <div class="acts">
            {ahead.map(({ day, name }) => (
              <button key={name} type="button" class="btn line" onClick={() => { void save(day, name); }}><Icon of={calendar} />{fill(ui['calendar-save'], { date: formatDate(day, locale, 'short'), name })}</button>
            ))}
            <button type="button" class="btn line" onClick={() => { void copyAll(); }}><Icon of={copy} />{ui['copy-dates']}</button>
          </div>
        </>
      )}
      <label class="tickline"><input type="checkbox" checked={kept.on} onChange={({ currentTarget }) => kept.keep(currentTarget.checked)} /> <span>{ui['case-keep']} <small>{kept.on && !kept.stored ? ui['case-visit'] : ui['case-note']}</small></span></label>
      <p class="small" role="status">{said}</p>
    </section>
  );
}
