import { useId, useState } from 'preact/hooks';
import { faultOf, type CaseDates } from './case.ts';
import { formatDate, isIsoDate, type IsoDate } from './dates.ts';
import type { OrderDate } from './ids.ts';
import type { Locale } from './locales.ts';
import { fill } from './text.ts';

/** What is said beside a date that cannot be: `conflict` has {other} and {date}. */
export interface DateFaults { old: string; future: string; conflict: string; nameOf: (date: OrderDate) => string }

/** A field for one date of the order that takes a date as it is chosen; one that cannot be stays in the field, is not used, and is told why. */
export function DateInput({ of, label, dates, today, locale, faults, onDate }: {
  of: OrderDate; label: string; dates: CaseDates; today: IsoDate | undefined; locale: Locale; faults: DateFaults; onDate: (date: IsoDate | undefined) => void;
}) {
  const [refused, setRefused] = useState<IsoDate>();
  const id = useId();
  const fault = refused && faultOf(dates, of, refused, today);
  const said = fault && (typeof fault === 'string' ? faults[fault] : fill(faults.conflict, { other: faults.nameOf(fault.other), date: formatDate(fault.date, locale, 'full') }));
  const take = (value: string) => {
    if (value !== '' && !isIsoDate(value)) return;
    const wrong = value !== '' && faultOf(dates, of, value, today);
    setRefused(wrong ? value : undefined);
    // What is counted from the day that stood here before would now be wrong.
    if (!wrong || dates[of]) onDate(wrong ? undefined : value || undefined);
  };
  return (
    <label>
      <span class="cap">{label}</span>
      <input class="field" type="date" value={refused ?? dates[of] ?? ''} aria-invalid={said !== undefined} aria-describedby={said && id} onInput={({ currentTarget }) => take(currentTarget.value)} />
      {said && <small id={id} role="alert">{said}</small>}
    </label>
  );
}
