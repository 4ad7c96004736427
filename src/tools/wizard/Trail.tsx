import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { answersOf, back, type Step } from './engine.ts';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { hrefOf } from './use-wizard.ts';

/** The market with a way to change it. */
export const MarketSelect = ({ id, shared: { market, markets, tellMarket, words: { ui } } }: { id: string; shared: Shared }) => (
  <select class="field" id={id} aria-label={ui.market} value={market ?? ''} onChange={({ currentTarget }) => tellMarket(currentTarget.value)}>
    <option value="">{ui['market-unset']}</option>
    {markets.map((item) => <option key={item.id} value={item.id}>{item.name}</option>)}
    <option value="other">{ui['market-other']}</option>
  </select>
);

/** The answers so far, each with a way to change it, and the market. */
export function Trail({ trail, dated, shared }: { trail: readonly Step[]; dated: Record<string, IsoDate>; shared: Shared }) {
  const { words: { questions, ui }, locale } = shared;
  const answers = answersOf(trail);
  return (
    <ul class="trail">
      {trail.map(({ question, answer }) => {
        const { short = '', answers: labels = {} } = questions[question] ?? {};
        const date = dated[question];
        return (
          <li key={question}>
            <span class="small">{short}</span>
            <b>{date ? formatDate(date, locale, 'full') : labels[answer]?.label}{date && <small>{labels[answer]?.label}</small>}</b>
            <a href={hrefOf(back(rules, answers, question))}>{ui.change}<span class="vh"> {short}</span></a>
          </li>
        );
      })}
      <li><span class="small">{ui.market}</span><span class="all-but"><MarketSelect id="wizard-market" shared={shared} /></span></li>
    </ul>
  );
}
