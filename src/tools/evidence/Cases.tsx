import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { Case } from './cases.ts';
import type { ShownWords } from './shared.ts';

/** The cases on this device, to go on with one or to begin another; nothing as long as there is none. */
export function Cases({ all, current, onOpen, onNew, locale, words: { ui, problems } }: {
  all: readonly Case[]; current?: Case; onOpen: (id: string) => void; onNew?: () => void; locale: Locale; words: ShownWords;
}) {
  if (all.length === 0) return null;
  const nameOf = ({ problem, texts, dates }: Case) => {
    const day = dates.delivered ?? dates.ordered ?? dates.paid;
    return [problems[problem].short, texts.item, texts['order-number'] ?? (day && formatDate(day, locale, 'short'))].filter(Boolean).join(' · ');
  };
  return (
    <details class="mine">
      <summary>{fill(ui.cases, { count: all.length })}</summary>
      <ul class="rows">
        {all.map((one) => (
          <li key={one.id}>
            {one.id === current?.id
              ? <b aria-current="true">{nameOf(one)}</b>
              : <button type="button" class="quiet" onClick={() => onOpen(one.id)}>{nameOf(one)}</button>}
            <small>{one.id === current?.id ? ui['this-case'] : fill(ui['case-open'], { count: one.ticks.size, date: formatDate(one.changed, locale, 'short') })}</small>
          </li>
        ))}
      </ul>
      {current?.id && <button type="button" class="quiet" onClick={onNew}>{ui['case-new']}</button>}
    </details>
  );
}
