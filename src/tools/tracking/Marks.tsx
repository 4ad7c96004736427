import { useId } from 'preact/hooks';
import { formatDate, relativeDay, type IsoDate } from '../../lib/dates.ts';
import type { Market, MarketChoice } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { Lateness } from './late.ts';
import { DEADLINES_OF } from './deadlines.ts';
import { type StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** The days that count beside the rule of thumb: each with its day or its length, and the checked figure behind it. */
export function Marks({ of: status, at, today, market, markets, tellMarket, locale, words }: {
  of: StatusId; at: Lateness; today: IsoDate; market: MarketChoice | undefined; markets: readonly { id: Market; name: string }[];
  tellMarket: (market: string) => void; locale: Locale; words: Words;
}) {
  const id = useId();
  const { ui } = words;
  if (!at.marks.length && !DEADLINES_OF[status]) return null;
  const names: Partial<Record<string, string>> = words['order-dates'];
  return (
    <section class="flow">
      <h2>{ui.marks}</h2>
      {at.marks.length > 0 && (
        <ul class="rows marks">
          {at.marks.map(({ id: mark, day, figure, from, last }) => (
            <li key={mark} class={last ? 'due' : undefined}>
              <span>{words.deadlines[mark]}</span>
              {day && <b>{formatDate(day, locale, 'short')}</b>}
              <small>
                {day ? relativeDay(day, today, locale) : from && fill(ui['counts-from'], { date: names[from] })}
                {figure && <> <a class={figure.confidence === 'medium' ? 'fact reported' : 'fact'} href={figure.href}>
                  <b>{figure.text}</b><span>{figure.confidence === 'medium' && `${ui.reported} · `}{figure.checked}</span>
                </a></>}
              </small>
            </li>
          ))}
        </ul>
      )}
      {!market && (
        <p class="small market-ask">
          <label for={id}>{ui['market-ask']}</label>
          <select class="field" id={id} onChange={({ currentTarget }) => tellMarket(currentTarget.value)}>
            <option value="">{ui['market-unset']}</option>
            {markets.map(({ id: each, name }) => <option key={each} value={each}>{name}</option>)}
            <option value="other">{ui['market-other']}</option>
          </select>
        </p>
      )}
      {market && !at.marks.some(({ figure }) => figure) && <p class="small">{ui['no-marks']}</p>}
    </section>
  );
}
