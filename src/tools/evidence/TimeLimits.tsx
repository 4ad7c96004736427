import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { DateInput } from '../../lib/DateInput.tsx';
import { fill } from '../../lib/text.ts';
import type { CaseDates } from '../../lib/case.ts';
import type { Locale } from '../../lib/locales.ts';
import { clocks, type AskedDate } from './rules.ts';
import type { Deadline } from './deadlines.ts';
import { FactChip } from './FactChip.tsx';
import type { ShownWords } from './shared.ts';

/** A day as a sentence names it: with the weekday, or with the year where that is not this one. */
export const nameDay = (date: IsoDate, today: IsoDate | undefined, locale: Locale): string =>
  formatDate(date, locale, today && date.slice(0, 4) !== today.slice(0, 4) ? 'full' : 'long');

const isOver = ({ clock, end }: Deadline, today: IsoDate | undefined): boolean =>
  clocks[clock] === 'act' && today !== undefined && end !== undefined && end < today;

/** The sentence of a limit as plain text, with its figure; where a new check is due, it says so. */
export const limitText = (limit: Deadline, today: IsoDate | undefined, locale: Locale, words: ShownWords): string => {
  const { known, unknown } = words.deadlines[limit.clock];
  const { text, due, checked } = limit.figure;
  const figure = due ? `${text} · ${checked}` : text;
  const named = `${unknown} ${figure}`;
  if (!limit.end) return named;
  const date = nameDay(limit.end, today, locale);
  return isOver(limit, today) ? `${named} · ${fill(words.ui.passed, { date })}` : `${fill(known, { date })} · ${figure}`;
};

const Line = ({ limit, market, today, locale, words }: {
  limit: Deadline; market: string | undefined; today: IsoDate | undefined; locale: Locale; words: ShownWords;
}) => {
  const { known, unknown } = words.deadlines[limit.clock];
  const chip = <FactChip of={limit} market={market} words={words} />;
  const note = limit.figure.note && <small>{' '}{limit.figure.note}</small>;
  if (!limit.end) return <p>{unknown} {chip}{note}</p>;
  const over = isOver(limit, today);
  const [before, after] = (over ? words.ui.passed : known).split('{date}');
  const sentence = <>{before}<b>{nameDay(limit.end, today, locale)}</b>{after}</>;
  return over ? <p>{unknown} {chip}{note}<br />{sentence}</p> : <p>{sentence} {chip}{note}</p>;
};

/** The time limits as sentences with their sources, and fields for the dates they count from. */
export function TimeLimits({ limits, onOrderPage, dates, onDate, market, today, locale, words }: {
  limits: readonly Deadline[];
  /** Whether an order page shows such limits; a bank's or a law's it does not. */
  onOrderPage: boolean;
  dates: CaseDates; onDate: (id: AskedDate, date: IsoDate | undefined) => void;
  market: string | undefined; today: IsoDate | undefined; locale: Locale; words: ShownWords;
}) {
  const { ui } = words;
  const asked = [...new Set(limits.flatMap(({ from }) => from ?? []))];
  return (
    <div class="flow limits">
      {asked.length > 0 && (
        <div class="dates">
          {asked.map((id) => (
            <DateInput key={id} of={id} label={words.dates[id]} dates={dates} today={today} locale={locale} onDate={(date) => onDate(id, date)}
              faults={{ old: ui['date-old'], future: ui['date-future'], conflict: ui['date-conflict'], nameOf: (other) => words.events[other] }} />
          ))}
          <small>{ui['date-hint']}</small>
        </div>
      )}
      <div aria-live="polite" class="flow">
        {limits.map((limit) => <Line key={limit.clock} limit={limit} market={market} today={today} locale={locale} words={words} />)}
        {!market && <p>{ui['choose-market']}</p>}
        {market && limits.length === 0 && <p>{ui['no-figure']}</p>}
      </div>
      {onOrderPage && <p class="small">{ui['check-order-page']}</p>}
    </div>
  );
}
