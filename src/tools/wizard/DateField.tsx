import { useState } from 'preact/hooks';
import { faultOf } from '../../lib/case.ts';
import { formatDate, isIsoDate, type IsoDate } from '../../lib/dates.ts';
import type { OrderDate } from '../../lib/ids.ts';
import { fill } from '../../lib/text.ts';
import type { Shared } from './shared.ts';

/** A field for one date of the order with a button; says what is wrong with a date instead of using it. */
export function DateField({ of, label, shared, onUse }: { of: OrderDate; label: string; shared: Shared; onUse: (date: IsoDate) => void }) {
  const { words: { ui, 'order-dates': names }, dates, setting, locale } = shared;
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const value = text ?? dates[of] ?? '';
  const id = `date-${of}`;
  const use = (event: Event) => {
    event.preventDefault();
    if (/^1\d{3}-/.test(value)) return setWrong(ui['date-old']);
    if (!isIsoDate(value)) return setWrong(ui['date-invalid']);
    const fault = faultOf(dates, of, value, setting?.today);
    if (typeof fault === 'object') return setWrong(fill(ui['date-conflict'], { other: names[fault.other], date: formatDate(fault.date, locale, 'full') }));
    if (fault) return setWrong(ui[`date-${fault}`]);
    setWrong(undefined);
    return onUse(value);
  };
  return (
    <form class="label" onSubmit={use} noValidate>
      <div class="face flow">
        <h2 class="h3"><label for={id}>{label}</label></h2>
        <div class="seek">
          <input class="field" type="date" id={id} value={value} aria-invalid={wrong !== undefined} aria-describedby={`${id}-note`}
            onInput={({ currentTarget }) => { setText(currentTarget.value); setWrong(undefined); }} />
          <button class="btn">{ui['use-date']}</button>
        </div>
        <p class="small" id={`${id}-note`} aria-live="polite">{wrong ?? ui['dates-stay']}</p>
      </div>
    </form>
  );
}
