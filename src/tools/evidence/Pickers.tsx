import { PROBLEMS, isMarketChoice, type MarketChoice, type Problem } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import { recipientsOf } from './engine.ts';
import type { Audience } from './rules.ts';
import type { ShownWords } from './shared.ts';

/** A market as the reader's language calls it. */
export interface MarketName { id: MarketChoice; name: string; short: string; /** In each language in which a cover can be made. */ names: Partial<Record<Locale, string>> }

interface Choice { problem: Problem; recipient: Audience }

/** What the list depends on: the problem, for whom it is, and (unless the page alone asks for it) the market. */
export function Pickers({ problem, recipient, onChoose, market, markets, onMarket, words: { ui, problems, recipients } }: Choice & {
  onChoose: (choice: Choice) => void;
  market: MarketChoice | undefined; markets: readonly MarketName[] | undefined;
  onMarket: (market: MarketChoice) => void; words: ShownWords;
}) {
  const offered: readonly Audience[] = ['everyone', ...recipientsOf(problem)];
  return (
    <div class={markets ? 'label cells pickers' : 'label cells pickers two'}>
      <div>
        <label class="cap" for="evidence-problem">{ui.problem}</label>
        <select class="field" id="evidence-problem" value={problem} onChange={({ currentTarget: { value } }) => {
          const next = PROBLEMS.find((id) => id === value);
          if (next) onChoose({ problem: next, recipient });
        }}>
          {PROBLEMS.map((id) => <option key={id} value={id} selected={id === problem}>{problems[id].short}</option>)}
        </select>
      </div>
      <div>
        <label class="cap" for="evidence-for">{ui.recipient}</label>
        <select class="field" id="evidence-for" value={recipient} onChange={({ currentTarget: { value } }) => {
          const next = offered.find((id) => id === value);
          if (next) onChoose({ problem, recipient: next });
        }}>
          {offered.map((id) => <option key={id} value={id} selected={id === recipient}>{recipients[id]}</option>)}
        </select>
      </div>
      {markets && (
        <div>
          <label class="cap" for="evidence-market">{ui.market}</label>
          <select class="field" id="evidence-market" value={market ?? ''}
            onChange={({ currentTarget: { value } }) => isMarketChoice(value) && onMarket(value)}>
            {!market && <option value="">{ui['market-none']}</option>}
            {markets.map(({ id, name }) => <option key={id} value={id} selected={id === market}>{name}</option>)}
            <option value="other" selected={market === 'other'}>{ui['market-other']}</option>
          </select>
        </div>
      )}
    </div>
  );
}
