import { useRef } from 'preact/hooks';
import type { FactBook } from '../../lib/facts.ts';
import type { Locale } from '../../lib/locales.ts';
import { useDates, useMarket } from '../../lib/page-state.ts';
import { fill } from '../../lib/text.ts';
import { asText } from './as-text.ts';
import { CarryBar } from './CarryBar.tsx';
import { ClearBox } from './ClearBox.tsx';
import { deadlines, type Calendars } from './deadlines.ts';
import { checklist } from './engine.ts';
import { ItemRow } from './ItemRow.tsx';
import { Pickers, type MarketName } from './Pickers.tsx';
import { CHECKS, WARNINGS, problems, type Audience } from './rules.ts';
import { TimeLimits, limitText } from './TimeLimits.tsx';
import { useChoices } from './use-choices.ts';
import { useSaved } from './use-saved.ts';
import type { Words } from './wording.ts';
import './evidence.css';

export interface Props {
  locale: Locale;
  /** content/<locale>/tools/evidence.yml, checked by `wording`. */
  words: Words;
  /** At least the facts named by the keys of `clocks` in rules.ts; others are ignored. */
  facts: FactBook;
  /** Working days by market; a missing market works Monday to Friday. */
  calendars: Calendars;
  /** The markets as this language calls them, in the order in which they are offered, without `other`. */
  markets: readonly MarketName[];
  /** False where the page's own market picker stands close enough. */
  marketPicker?: boolean;
  links: {
    /** The wizard's page without a fragment. */
    wizard: string;
    /** Guides by article id; those that do not exist yet are left out. */
    articles: Partial<Record<string, { href: string; title: string }>>;
  };
}

// The colour of the step in which this recipient is asked.
const STEP_OF = {
  everyone: undefined, seller: 'contact-seller', platform: 'ask-platform',
  'payment-provider': 'payment-provider', 'consumer-agency': 'consumer-agency',
} as const satisfies Record<Audience, string | undefined>;

/** The checklist: choose a problem and a recipient, tick off, take along. Keeps ticks and notes on the device, dates for the visit. */
export default function EvidenceIsland({ locale, words, facts, calendars, markets, marketPicker = true, links }: Props) {
  const { ui } = words;
  const { choose, ...wish } = useChoices();
  const { market, tell } = useMarket();
  const { dates, today, give } = useDates();
  const { saved, kept, tick, note, clear } = useSaved(wish.problem);

  const top = useRef<HTMLHeadingElement>(null);

  const list = checklist(wish);
  const { problem, recipient } = list;
  const { article, urgent }: { article: string; urgent?: true } = problems[problem];
  const limits = deadlines({ problem, recipient, market, dates, facts, calendars });
  const guide = links.articles[article];
  const { title, closed } = words.problems[problem];

  const text = () => asText(list, { title, priorities: words.priorities, items: words.items }, saved.ticks, {
    notes: saved.notes,
    lead: [`${ui.recipient}: ${words.recipients[recipient]}`,
      ...limits.map((limit) => limitText(limit, today, locale, words))],
  });

  return (
    <div class="evidence js-only">
      <div class="cols" data-step={STEP_OF[recipient]}>
        <div class="flow">
          <Pickers {...list} onChoose={choose} words={words}
            market={market} markets={marketPicker ? markets : undefined} onMarket={tell} />
          <h2 aria-live="polite" tabIndex={-1} ref={top}>{title}</h2>
          <p class="small ways">
            <a href={`${links.wizard}#${problem}`}>{ui.wizard}</a>
            {guide && <a href={guide.href}>{fill(ui.article, { title: guide.title })}</a>}
          </p>
          {urgent && <p class="note" data-step="secure-account">{ui.urgent}</p>}
          {closed && <p class="small">{closed}</p>}
          <TimeLimits limits={limits} dates={dates} onDate={(id, date) => give({ [id]: date })} market={market && (markets.find(({ id }) => id === market)?.short ?? ui['market-other'])}
            today={today} locale={locale} words={words} />
          <p class="print-only lines"><span>{ui['order-number']}</span><span>{ui['print-date']}</span></p>
          {list.groups.map(({ priority, items }) => (
            <section key={priority}>
              <h3 class="prio">
                <span>{words.priorities[priority]}</span>
                <small>{fill(ui.group, { done: items.filter((item) => saved.ticks.has(item)).length, total: items.length })}</small>
              </h3>
              <ul class="items">
                {items.map((item) => (
                  <ItemRow key={`${problem}:${item}`} item={item} words={words} ticked={saved.ticks.has(item)} note={saved.notes[item] ?? ''}
                    onTick={(on) => tick(item, on)} onNote={(value) => note(item, value)} />
                ))}
              </ul>
            </section>
          ))}
          {list.leftOut > 0 && (
            <p class="small">
              {list.leftOut === 1 ? ui['left-out-one'] : fill(ui['left-out'], { count: list.leftOut })}{' '}
              <button type="button" class="quiet" onClick={() => {
                choose({ problem, recipient: 'everyone' });
                top.current?.focus(); // this button goes away
              }}>{ui['show-all']}</button>
            </p>
          )}
        </div>
        <aside class="side flow">
          <h2 class="cap">{ui['checks-title']}</h2>
          <ul class="rows tick">{CHECKS.map((id) => <li key={id}><b>{words.checks[id].title}</b><small>{words.checks[id].text}</small></li>)}</ul>
          <h2 class="cap">{ui['warnings-title']}</h2>
          <ul class="rows tick">{WARNINGS.map((id) => <li key={id}><small>{words.warnings[id]}</small></li>)}</ul>
          <ClearBox kept={kept} onClear={(which) => clear(which === 'all' ? 'all' : problem)} words={words} />
        </aside>
      </div>
      <CarryBar list={list} ticked={saved.ticks} text={text} words={words} />
    </div>
  );
}
