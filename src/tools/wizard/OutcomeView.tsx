import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copy, list } from '../../lib/icons.ts';
import { Icon } from '../../lib/Icon.tsx';
import { writeFragment } from '../../lib/case.ts';
import type { IsoDate } from '../../lib/dates.ts';
import type { Concern, OrderDate } from '../../lib/ids.ts';
import { fill } from '../../lib/text.ts';
import { DateField } from './DateField.tsx';
import { outcomeDates } from './dates.ts';
import { Days } from './DayStrip.tsx';
import { Cells, Stamp, stampDay } from './Cells.tsx';
import { concernOf, evidenceChoices, outcomeOf, topicOf, type Step } from './engine.ts';
import { Heading } from './Heading.tsx';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { STEP_ICON } from '../../lib/step-icon.ts';
import { MarketSelect } from './Trail.tsx';
import type { KeptCase } from './use-kept-case.ts';
import { Remember } from './Remember.tsx';
import { Why } from './Why.tsx';

/** The message slip of an outcome, and what its button does. */
export interface MessagePiece { copy: () => void; slip: ComponentChildren }
/** A hook that gives the message for a wish (`seller`, `refund-not-received.platform`), what it is about and the order's dates; nothing where none is asked for. */
export type UseMessage = (of: { wanted: string | undefined; topic: Concern; dates: Shared['dates']; onDates: Shared['give'] }) => MessagePiece | undefined;

/** What to do: the label with its step, dates and message, what comes next, and why. */
export function OutcomeView({ id, trail, dated, kept, useMessage, shared }: {
  id: string; trail: readonly Step[]; dated: Record<string, IsoDate>; kept: KeptCase; useMessage: UseMessage; shared: Shared;
}) {
  const { words, links, dates, give, setting, market } = shared;
  const { ui } = words;
  // The field stays when it is answered, so that the focus is not lost and another market can be tried.
  const [asksMarket] = useState(!market);
  const outcome = outcomeOf(rules, id);
  const told = words.outcomes[id];
  const message = useMessage({ wanted: outcome?.message, topic: topicOf(rules, trail), dates, onDates: give });
  if (!outcome || !told || !setting) return null;
  const { today } = setting;
  const shown = outcomeDates(rules, outcome, dates, setting, trail.map(({ question }) => question));
  const stamp = stampDay(shown, today);
  const asked = shown.find((item): item is typeof item & { from: OrderDate } => item.from !== undefined && !item.day && !item.hidden);
  const concern = concernOf(rules, trail);
  const guides = [...new Set([...(concern ? rules.guides[concern] : []), ...outcome.articles])].flatMap((article) => links.articles[article] ?? []);
  const bodies = market && market !== 'other' && outcome.step === 'consumer-agency' ? shared.agencies?.[market] ?? [] : [];
  const said = trail.slice(1).filter(({ answer }) => answer !== 'dont-know').map(({ question, answer }) => words.questions[question]?.answers[answer]?.label).join(' · ');
  return (
    <div class="cols" data-step={outcome.step}>
      <div class="flow">
        <article class="label">
          <p class="tape"><Icon of={STEP_ICON[outcome.step]} /><span>{words.steps[outcome.step]}</span><span>{words.turns[outcome.turn]}</span></p>
          <div class="face flow">
            {stamp && <Stamp day={stamp} shared={shared} />}
            <Heading title={told.title} locale={shared.locale} />
            <p>{told.body}</p>
            {said && <p class="small"><b>{ui.because}</b> {said} <button type="button" class="quiet" onClick={() => document.getElementById('why')?.focus()}>{ui.why}</button></p>}
          </div>
          <Cells shown={shown} today={today} shared={shared} />
          {market && shown.some((item) => item.hidden) && <p class="face small">{ui.countdown}</p>}
          {(asksMarket || !market) && (
            <div class="face small"><b>{ui['market-ask']}</b> <MarketSelect id="outcome-market" shared={shared} /></div>
          )}
          <div class="face acts">
            {message && <button type="button" class="btn" onClick={message.copy}><Icon of={copy} />{ui['copy-message']}</button>}
            <a class={message ? 'btn line' : 'btn'} href={`${links.evidence}#${writeFragment(evidenceChoices(rules, outcome, trail))}`}><Icon of={list} />{ui['to-attach']}</a>
            {guides[0] && <a class="btn line" href={guides[0].href}>{ui.guide}</a>}
          </div>
          {message && <div class="perf" />}
          {message?.slip}
        </article>
        {asked && <DateField key={asked.from} of={asked.from} label={fill(ui['unknown-start'], { date: words['order-dates'][asked.from] })}
          shared={shared} onUse={(value) => { give({ [asked.from]: value }); document.querySelector<HTMLElement>('.wizard h1')?.focus({ preventScroll: true }); }} />}
        <Days shown={shown} setting={setting} shared={shared} />
        <Remember title={told.title} shown={shown} kept={kept} shared={shared} />
        <section class="flow">
          <h2>{ui.after}</h2>
          <ol class="route">
            <li class="now" aria-current="step"><b>{told.title}</b></li>
            {told.after.map((text) => <li key={text} class="next">{text}</li>)}
          </ol>
        </section>
        {bodies.length > 0 && (
          <section class="flow">
            <h2>{ui.agencies}</h2>
            <ul class="rows tick">{bodies.map(({ name, does, lang, web }) => <li key={name} lang={lang}>{web ? <a href={web} rel="external">{name}</a> : <b>{name}</b>}<small>{does}</small></li>)}</ul>
          </section>
        )}
        {guides.length > 0 && (
          <section class="flow">
            <h2>{ui.guides}</h2>
            <ul class="rows">{guides.map(({ href, title }) => <li key={href}><a href={href}>{title}</a></li>)}</ul>
          </section>
        )}
        <p class="small ways"><a href="#" onClick={shared.forget}>{ui.restart}</a></p>
      </div>
      <Why outcome={outcome} trail={trail} dated={dated} shown={shown} shared={shared} />
    </div>
  );
}
