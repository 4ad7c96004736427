import { useId, useState } from 'preact/hooks';
import type { CaseDates } from '../../lib/case.ts';
import { isIsoDate, type IsoDate } from '../../lib/dates.ts';
import type { OrderDate } from '../../lib/ids.ts';
import type { Words } from './wording.ts';

/** The two dates that may still be to come. */
const AHEAD: readonly OrderDate[] = ['ship-by', 'estimated-delivery'];
type OwnDate = keyof Words['order-dates'];
const isOwn = (id: OrderDate, words: Words): id is OwnDate => Object.hasOwn(words['order-dates'], id);

/** One date of the order; it counts as soon as it is whole and possible, and what was typed stays in the field. */
function OwnDateField({ of, value, today, words, give }: { of: OwnDate; value: IsoDate | undefined; today: IsoDate; words: Words; give: (dates: CaseDates) => void }) {
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const ahead = typed !== undefined && isIsoDate(typed) && typed > today && !AHEAD.includes(of);
  const take = (text: string) => {
    const possible = isIsoDate(text) && (text <= today || AHEAD.includes(of));
    setTyped(possible ? undefined : text);
    if (possible || text === '') give({ [of]: text || undefined });
  };
  return (
    <label>
      <span>{words['order-dates'][of]}</span>
      <input class="field" type="date" value={typed ?? value ?? ''} aria-invalid={ahead} aria-describedby={ahead ? id : undefined}
        onInput={({ currentTarget }) => take(currentTarget.value)} />
      <small id={id} aria-live="polite">{ahead && words.ui['date-future']}</small>
    </label>
  );
}

/** Fields for the dates of the order that make the answer more exact. */
export const OwnDates = ({ of, dates, today, words, give }: {
  of: readonly OrderDate[]; dates: CaseDates; today: IsoDate; words: Words; give: (dates: CaseDates) => void;
}) => (
  <fieldset class="own-dates flow">
    <legend class="cap">{words.ui['own-dates']}</legend>
    {of.filter((date): date is OwnDate => isOwn(date, words)).map((date) => <OwnDateField key={date} of={date} value={dates[date]} today={today} words={words} give={give} />)}
    <p class="small">{words.ui['dates-stay']}</p>
  </fieldset>
);
