import type { Ref } from 'preact';
import { keepCaseDates, writeFragment } from '../../lib/case.ts';
import { formatDate, relativeDay, type IsoDate } from '../../lib/dates.ts';
import { Icon } from '../../lib/Icon.tsx';
import { fill } from '../../lib/text.ts';
import { DayStrip } from './DayStrip.tsx';
import type { Event } from './engine.ts';
import { lateness } from './late.ts';
import { DATE_OF, NEXT, type StatusId } from './rules.ts';
import { Scans } from './Scans.tsx';
import { STEP_ICON, type TrackingProps } from './shared.ts';

/** The label with what the newest line means, the days, the way so far and what comes next. */
export function ResultView({ status, events, today, heading, props }: {
  status: StatusId; events: readonly Event[]; today: IsoDate; heading: Ref<HTMLHeadingElement>; props: TrackingProps;
}) {
  const { locale, words, statuses, links } = props;
  const { ui } = words;
  const facts = statuses[status];
  const told = words.statuses[status];
  const at = lateness(facts, events.find((event) => event.status === status)?.date, today);
  const day = (date: IsoDate) => formatDate(date, locale, 'short');
  const acts = (lines: readonly string[]) => <ul class="list">{lines.map((line) => <li key={line}>{fill(line, { days: facts['worry-after'] })}</li>)}</ul>;
  const article = facts.article ? links.articles[facts.article] : undefined;
  const next = NEXT[status] ?? [];
  // Dates go through the visit's storage, never through the address.
  const keepDates = () => {
    const kind = DATE_OF[status] ?? (facts.stage === 'order' || facts.stage === 'return' ? undefined : 'last-scan');
    if (kind && at.since) keepCaseDates({ [kind]: at.since });
  };
  return (
    <div class="cols" data-step={at.step}>
      <div class="flow">
        <article class="label">
          <p class="tape"><Icon of={STEP_ICON[at.step]} /><span>{words.steps[at.step]}</span><span>{words.turns[facts.turn]}</span></p>
          <div class="face flow">
            {at.from && at.since && (
              <div class="stamp" aria-hidden="true">
                <span>{at.late ? ui['act-from'] : ui['wait-until']}</span><b>{Number(at.from.slice(8))}</b><span>{formatDate(at.from, locale, 'month')}</span>
              </div>
            )}
            <h2 ref={heading} tabIndex={-1}>{told.title}</h2>
            <p>{told.meaning}</p>
            <h3 class="cap">{ui['what-now']}</h3>
            {acts(at.late && at.after > 0 ? told.late : told.fine)}
            {(!at.late || at.after === 0) && <><h3 class="cap">{ui['if-late']}</h3>{acts(told.late)}</>}
          </div>
          <dl class="cells">
            <div><dt>{ui['last-scan']}</dt><dd>{at.since ? <>{day(at.since)}<small>{relativeDay(at.since, today, locale)}</small></> : <small>{ui['no-date']}</small>}</dd></div>
            <div><dt>{ui['late-today']}</dt><dd>{at.late ? ui['act-now'] : at.since ? ui['not-late'] : <small>{ui['no-date-late']}</small>}
              {at.since && at.after > 0 && at.day !== undefined && at.day <= at.after && <small>{fill(ui['day-of'], { day: at.day, days: at.after })}</small>}</dd></div>
            <div class="due"><dt>{ui['worry-from']}</dt><dd>{at.after === 0 ? ui.now : at.from ? <>{day(at.from)}<small>{formatDate(at.from, locale, 'weekday')}</small></> : <small>{ui['no-date-late']}</small>}</dd></div>
          </dl>
          <div class="face acts">
            {facts.problem && <a class={at.step === 'wait' ? 'btn line' : 'btn'} href={`${links.wizard}#${writeFragment({ problem: facts.problem, status })}`} onClick={keepDates}>{at.step === 'wait' ? ui.wizard : ui['wizard-act']}</a>}
            {article && <a class="btn line" href={article.href}>{ui.article}<span class="vh"> {article.title}</span></a>}
          </div>
        </article>
        <DayStrip at={at} today={today} locale={locale} words={words} />
        <Scans events={events} locale={locale} words={words} />
      </div>
      <aside class="side flow">
        {next.length > 0 && (
          <>
            <h2 class="cap">{ui.next}</h2>
            <ol class="route">
              <li class="now" aria-current="step"><b>{told.title}</b><small>{ui.now}</small></li>
              {next.map((id) => <li key={id} class="next"><b>{words.statuses[id].title}</b></li>)}
            </ol>
          </>
        )}
        <div class="note" data-step="secure-account"><p><b>{ui.scam}</b> {ui['scam-help']}</p></div>
      </aside>
    </div>
  );
}
