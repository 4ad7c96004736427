import { useEffect, useRef } from 'preact/hooks';
import { calendarOf } from '../../lib/facts.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Problem, Situation } from '../../lib/ids.ts';
import { Later } from '../../lib/Later.tsx';
import { useMarket } from '../../lib/page-state.ts';
import { fill } from '../../lib/text.ts';
import { CarryBar } from './CarryBar.tsx';
import { Cases } from './Cases.tsx';
import type { Case } from './cases.ts';
import { ClearBox } from './ClearBox.tsx';
import { askedDays, deadlines } from './deadlines.ts';
import { checklist, isAboutGoods, isUrgent, sayingsFor, toggled } from './engine.ts';
import type { Purpose } from './file-store.ts';
import { ItemRow } from './ItemRow.tsx';
import { Known } from './Known.tsx';
import { PackBox, withoutFile } from './PackBox.tsx';
import { Pickers } from './Pickers.tsx';
import { FRAUD_DESKS, WARNINGS, ownClocks, problems, whenOf, type Audience, type Item } from './rules.ts';
import { Sayings } from './Sayings.tsx';
import { Start } from './Start.tsx';
import type { Props } from './shared.ts';
import type { TakeAlong } from './take-along.ts';
import { TimeLimits, limitText } from './TimeLimits.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineOf } from './timeline.ts';
import { useCases } from './use-cases.ts';
import { useFiles } from './use-files.ts';
import './evidence.css';

// The colour of the step in which this recipient is asked.
const STEP_OF = {
  everyone: undefined, seller: 'contact-seller', carrier: 'contact-carrier', platform: 'ask-platform',
  card: 'payment-provider', paypal: 'payment-provider', 'pay-later': 'payment-provider', 'consumer-agency': 'consumer-agency', police: 'secure-account',
} as const satisfies Record<Audience, string | undefined>;

/** The message to begin with: the one for this recipient; for everyone, the next one to write. */
const firstStage = ({ recipient, known }: Case): string => {
  if (recipient !== 'everyone' && recipient !== 'seller') return recipient === 'platform' && known.has('decided') ? 'appeal' : recipient;
  if (recipient === 'everyone' && known.has('decided')) return 'card';
  if (recipient === 'everyone' && known.has('refused')) return 'platform';
  return known.has('asked') ? 'reminder' : 'seller';
};

/** What to write about: once a request for goods was refused, the refusal. */
const topicOf = (problem: Problem, known: ReadonlySet<Situation>): Problem =>
  (known.has('refused') && isAboutGoods(problem) ? 'return-refused' : problem);

/** Goes to a heading of the page; the address keeps the choices, so a link with a fragment would not do. */
const goTo = (id: string): void => {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

const noMessages: NonNullable<Props['useMessages']> = () => undefined;

/** The evidence tool: first a problem is chosen, then the checklist of its case. Everything stays on the device. */
export default function EvidenceIsland(props: Props) {
  const cases = useCases();
  const { current, all, open } = cases;
  const { market, tell } = useMarket();
  const root = useRef<HTMLDivElement>(null);
  // Whoever has chosen goes on at the list; the first screen of a visit leaves the focus alone.
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) {
      root.current?.querySelector('h2')?.focus({ preventScroll: true });
      if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
    }
    asked.current = current === null;
  }, [current === null]);
  return (
    <div class="evidence" ref={root}>
      {current
        ? <Checklist {...props} cases={{ ...cases, current }} market={market} tell={tell} />
        : <Start all={all} onOpen={open} started={current === null} plain={props.links.plain} locale={props.locale} words={props.words} />}
    </div>
  );
}

/** The checklist of a case: change the problem, choose a recipient, tick off, write, put files to it, take it all along. */
function Checklist({ locale, words, facts, statements, calendars, markets, marketPicker = true, bodies, links, useMessages = noMessages, market, tell, cases }: Props & ReturnType<typeof useMarket> & {
  cases: Omit<ReturnType<typeof useCases>, 'current'> & { current: Case };
}) {
  const { ui } = words;
  const { current, all, today, kept, change, choose, open, anew, clear } = cases;
  const { files, stored, add, remove } = useFiles(current.id, { begin: () => change({}), onCount: (count) => change({ files: count }) });
  const top = useRef<HTMLHeadingElement>(null);

  const list = checklist({ ...current, market });
  const { problem, recipient } = list;
  const { dates, ticks, checks, notes, texts } = current;
  const given = { problem, market, dates, facts, calendars };
  const limits = deadlines({ ...given, recipient });
  const days = today ? askedDays(deadlines(given), today, calendarOf({ market, calendars })) : {};
  const message = useMessages({
    problem: topicOf(problem, current.known), wanted: firstStage({ ...current, recipient }), dates, texts, days,
    onDates: (more) => change({ dates: { ...dates, ...more } }), onTexts: (more) => change({ texts: { ...texts, ...more } }),
  });

  const guide = links.articles[problems[problem].article];
  const { title, closed } = words.problems[problem];
  const marketName = market && (markets.find(({ id }) => id === market)?.short ?? ui['market-other']);
  const said = sayingsFor({ problem, recipient, market }, Object.fromEntries(Object.entries(statements).map(([id, { places }]) => [id, places])));
  const filesOf = (purpose: Purpose) => files.filter((file) => file.purpose === purpose);
  const atHand = market && market !== 'other' ? bodies[market] ?? [] : [];
  const desks = isUrgent(problem) || recipient === 'police' ? atHand.filter(({ id }) => FRAUD_DESKS.includes(id))
    : recipient === 'consumer-agency' ? atHand.filter(({ id }) => !FRAUD_DESKS.includes(id)) : [];
  const musts = list.groups.find(({ priority }) => priority === 'must')?.items ?? [];

  const take = (): TakeAlong => ({
    title,
    lead: [`${ui.recipient}: ${words.recipients[recipient]}`, ...limits.map((limit) => limitText(limit, today, locale, words))],
    groups: list.groups.map(({ priority, items }) => ({
      title: words.priorities[priority],
      items: items.map((item) => {
        const when = whenOf(item);
        return { done: ticks.has(item), title: words.items[item].title, note: notes[item], when: when && words.whens[when] };
      }),
    })),
    timeline: { title: ui['timeline-title'], lines: timelineOf(current, words.events).map(({ date, text }) => ({ day: formatDate(date, locale, 'full'), text })) },
  });
  const onNote = (item: Item, text: string) => {
    const { [item]: _, ...others } = notes;
    change({ notes: text === '' ? others : { ...others, [item]: text } });
  };
  // Whoever has a file of it has gathered it.
  const onFiles = (item: Item, added: readonly File[]) => {
    if (added.length === 0) return;
    change({ ticks: toggled(ticks, item, true) });
    void add(item, added);
  };
  const onCheck = (key: string, on: boolean) => change({ checks: toggled(checks, key, on) });

  return (
    <>
      <div class="cols" data-step={STEP_OF[recipient]}>
        <div class="flow">
          <Cases all={all} current={current} onOpen={open} onNew={() => { anew(); top.current?.focus(); }} locale={locale} words={words} />
          <Pickers problem={problem} recipient={recipient} onChoose={choose} words={words}
            market={market} markets={marketPicker ? markets : undefined} onMarket={tell} />
          <h2 aria-live="polite" tabIndex={-1} ref={top}>{title}</h2>
          <p class="small ways">
            <a href={`${links.wizard}#${problem}`}>{ui.wizard}</a>
            {guide && <a href={guide.href}>{fill(ui.article, { title: guide.title })}</a>}
            {message && <button type="button" class="quiet" onClick={() => goTo('evidence-message')}>{ui['message-title']}</button>}
            <button type="button" class="quiet" onClick={() => goTo('evidence-pack')}>{ui['pack-title']}</button>
          </p>
          {isUrgent(problem) && <p class="note" data-step="secure-account">{ui.urgent}</p>}
          {desks.length > 0 && (
            <>
              <p class="cap">{ui.desks}</p>
              <ul class="rows tick desks">
                {desks.map(({ id, name, does, lang, web, phone }) => (
                  <li key={id} lang={lang}>{web ? <a href={web} rel="external">{name}</a> : <b>{name}</b>}{phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}<small>{does}</small></li>
                ))}
              </ul>
            </>
          )}
          {closed && <p class="small">{closed}</p>}
          <Known of={current} onKnown={(known) => change({ known })} words={words} />
          <TimeLimits limits={limits} onOrderPage={limits.length > 0 && !isUrgent(problem) && !ownClocks[recipient]} dates={dates} onDate={(id, date) => change({ dates: { ...dates, [id]: date } })} market={marketName}
            today={today} locale={locale} words={words} />
          <p class="print-only lines"><span>{ui['order-number']} {texts['order-number']}</span><span>{ui['print-date']}</span></p>
          {list.groups.map(({ priority, items }, place) => (
            <Later key={priority} after={place}>
              <section>
                <h3 class="prio">
                  <span>{words.priorities[priority]}</span>
                  <small>{fill(ui.group, { done: items.filter((item) => ticks.has(item)).length, total: items.length })}</small>
                </h3>
                <ul class="items">
                  {items.map((item) => (
                    <ItemRow key={`${problem}:${item}`} item={item} words={words} locale={locale} ticked={ticks.has(item)} checks={checks} note={notes[item] ?? ''} files={filesOf(item)}
                      onTick={(on) => change({ ticks: toggled(ticks, item, on) })} onCheck={onCheck} onNote={(text) => onNote(item, text)}
                      onFiles={(added) => onFiles(item, added)} onDrop={(id) => { void remove(id); }} />
                  ))}
                </ul>
              </section>
            </Later>
          ))}
          {list.leftOut > 0 && (
            <Later after={list.groups.length}>
              <p class="small">
                {list.leftOut === 1 ? ui['left-out-one'] : fill(ui['left-out'], { count: list.leftOut })}{' '}
                <button type="button" class="quiet" onClick={() => {
                  choose({ problem, recipient: 'everyone' });
                  top.current?.focus(); // this button goes away
                }}>{ui['show-all']}</button>
              </p>
            </Later>
          )}
          <Later after={3}><Timeline of={current} onChange={(happenings) => change({ happenings })} today={today} locale={locale} words={words} /></Later>
          {message && (
            <Later after={4}>
              <section class="flow screen-only" aria-labelledby="evidence-message">
                <h2 id="evidence-message" tabIndex={-1}>{ui['message-title']}</h2>
                <label>
                  <span class="cap">{ui.stage}</span>
                  <select class="field" value={message.stage} onChange={({ currentTarget }) => message.choose(currentTarget.value)}>
                    {message.stages.map(({ id, label }) => <option key={id} value={id} selected={id === message.stage}>{label}</option>)}
                  </select>
                </label>
                <div class="label">{message.slip}</div>
              </section>
            </Later>
          )}
          <Later after={5}>
            <PackBox of={current} files={files} stored={stored} missing={withoutFile(musts, files)} letters={message?.letters}
              market={markets.find(({ id }) => id === market)?.names}
              today={today} onFiles={(added) => { if (added.length > 0) void add('other', added); }} onDrop={(id) => { void remove(id); }} onKeepPlace={(keepPlace) => change({ keepPlace })}
              locale={locale} links={links} words={words} />
          </Later>
        </div>
        <Later after={2}>
          <aside class="side flow">
            <Sayings shown={said.flatMap((id) => (statements[id] ? [{ id, ...statements[id] }] : []))} checks={checks} onCheck={onCheck} words={words} />
            <h2 class="cap">{ui['warnings-title']}</h2>
            <ul class="rows tick">{WARNINGS.map((id) => <li key={id}><small>{words.warnings[id]}</small></li>)}</ul>
            <ClearBox kept={kept} onClear={clear} words={words} />
          </aside>
        </Later>
      </div>
      <CarryBar list={list} ticked={ticks} take={take} words={words} />
    </>
  );
}
