import { useRef, useState } from 'preact/hooks';
import { faultOfDay } from '../../lib/case.ts';
import { formatDate, isIsoDate, type IsoDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { MOST_HAPPENINGS, NOTE_LENGTH, type Case, type Happening } from './cases.ts';
import { timelineOf } from './timeline.ts';
import type { ShownWords } from './shared.ts';

/** What happened, day by day: the dates of the order by themselves, and lines that the buyer adds. */
export function Timeline({ of, onChange, today, locale, words }: {
  of: Case; onChange: (happenings: readonly Happening[]) => void; today: IsoDate | undefined; locale: Locale; words: ShownWords;
}) {
  const { ui } = words;
  const [fault, setFault] = useState<readonly ['date' | 'text', string]>();
  const form = useRef<HTMLFormElement>(null);
  const fieldOf = (name = 'date') => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`);
  const lines = timelineOf(of, words.events);
  const full = of.happenings.length >= MOST_HAPPENINGS;
  const add = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const [date, text] = [given.get('date'), String(given.get('text') ?? '').trim()];
    const day = isIsoDate(date) ? faultOfDay(date, today) : undefined;
    const wrong = !isIsoDate(date) ? ['date', ui['timeline-date-missing']] as const
      : day ? ['date', ui[`date-${day}`]] as const
        : !text ? ['text', ui['timeline-text-missing']] as const : undefined;
    setFault(wrong);
    if (wrong || !isIsoDate(date)) return fieldOf(wrong?.[0])?.focus();
    onChange([...of.happenings, { date, text: text.slice(0, NOTE_LENGTH) }]);
    return form.current?.reset();
  };
  return (
    <section class="flow" aria-labelledby="evidence-timeline">
      <h2 id="evidence-timeline" class={lines.length === 0 ? 'screen-only' : undefined}>{ui['timeline-title']}</h2>
      <p class="small screen-only">{ui['timeline-hint']}</p>
      {lines.length > 0 && (
        <ol class="happenings">
          {lines.map((line) => (
            <li key={`${line.date}${line.text}`}>
              <b>{formatDate(line.date, locale, 'full')}</b> <span>{line.text}</span>
              {line.own && (
                <button type="button" class="quiet" aria-label={fill(ui['timeline-remove'], { text: line.text })}
                  onClick={() => { onChange(of.happenings.filter((one) => one !== line.own)); fieldOf()?.focus(); }}>×</button>
              )}
            </li>
          ))}
        </ol>
      )}
      {full ? <p class="small">{ui['timeline-full']}</p> : (
        <form ref={form} class="add" onSubmit={add} noValidate>
          <label><span class="cap">{ui['timeline-date']}</span><input class="field" type="date" name="date" max={today} aria-invalid={fault?.[0] === 'date'} aria-describedby="timeline-fault" /></label>
          <label><span class="cap">{ui['timeline-text']}</span><input class="field" type="text" name="text" maxLength={NOTE_LENGTH} autocomplete="off" aria-invalid={fault?.[0] === 'text'} aria-describedby="timeline-fault" /></label>
          <button type="submit" class="btn line">{ui['timeline-add']}</button>
          <p class="small" role="alert" id="timeline-fault">{fault?.[1]}</p>
        </form>
      )}
    </section>
  );
}
