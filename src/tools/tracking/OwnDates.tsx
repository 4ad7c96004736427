import { useId, useState } from 'preact/hooks';
import type { CaseDates } from '../../lib/case.ts';
import { isIsoDate, type IsoDate } from '../../lib/dates.ts';
import type { OrderDate } from '../../lib/ids.ts';
import type { Words } from './wording.ts';

/** The two dates that may still be to come. */
const AHEAD: readonly OrderDate[] = ['ship-by', 'estimated-delivery'];
type OwnDate = keyof Words['order-dates'];
const isOwn = (id: OrderDate, words: Words): id is OwnDate => Object.hasOwn(words['order-dates'], id);

/** Fields for the dates of the order that make the answer more exact; each counts as soon as it is whole. */
export function OwnDates({ of, dates, today, words, give }: {
  of: readonly OrderDate[]; dates: CaseDates; today: IsoDate; words: Words; give: (dates: CaseDates) => void;
}) {
  const [wrong, setWrong] = useState<OrderDate>();
  const id = useId();
  const { ui } = words;
  const take = (date: OrderDate, value: string) => {
    const ahead = isIsoDate(value) && value > today && !AHEAD.includes(date);
    setWrong(ahead ? date : undefined);
    if (!ahead && (value === '' || isIsoDate(value))) give({ [date]: value || undefined });
  };
  return (
    <fieldset class="own-dates flow">
      <legend class="cap">{ui['own-dates']}</legend>
      {of.filter((date): date is OwnDate => isOwn(date, words)).map((date) => (
        <label key={date}>
          <span>{words['order-dates'][date]}</span>
          <input class="field" type="date" value={dates[date] ?? ''} aria-invalid={wrong === date} aria-describedby={wrong === date ? id : undefined}
            onInput={({ currentTarget }) => take(date, currentTarget.value)} />
          {wrong === date && <small id={id} role="alert">{ui['date-future']}</small>}
        </label>
      ))}
      <p class="small">{ui['dates-stay']}</p>
    </fieldset>
  );
}
