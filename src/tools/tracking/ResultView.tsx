import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { writeFragment, type CaseDates } from '../../lib/case.ts';
import { formatDate, relativeDay, type IsoDate } from '../../lib/dates.ts';
import { Icon } from '../../lib/Icon.tsx';
import type { MarketChoice } from '../../lib/ids.ts';
import { fill } from '../../lib/text.ts';
import { Choices } from './Choices.tsx';
import { DayStrip } from './DayStrip.tsx';
import type { Event, Parcel } from './parcel.ts';
import { dateOf, datesFor, lateness } from './late.ts';
import { Marks } from './Marks.tsx';
import { OwnDates } from './OwnDates.tsx';
import type { StatusId } from './rules.ts';
import { Scans } from './Scans.tsx';
import { STEP_ICON, type TrackingProps } from './shared.ts';
import { Way } from './Way.tsx';

/** What every answer needs beside its parcel; `give` keeps a date for this visit and all tools. */
export interface Around { today: IsoDate; market: MarketChoice | undefined; tellMarket: (market: string) => void; dates: CaseDates; give: (dates: CaseDates) => void; props: TrackingProps }

/** The scan from which a status counts: its own, or for one that lasts until the next scan the newest of all. */
function countedFrom(status: StatusId, { events }: Parcel): Event | undefined {
  const dated = events.filter(({ date }) => date);
  return dateOf(status) === 'last-scan' ? dated[0] : dated.find((event) => event.status === status);
}

/** One parcel explained: the label with what the newest line means, whether it is late, its way, the days that count. */
export function ResultView({ status, parcel, heading, choose, around }: {
  status: StatusId; parcel: Parcel; heading?: Ref<HTMLHeadingElement>; choose: (status: StatusId) => void; around: Around;
}) {
  const { today, market, give, props } = around;
  const { locale, words, statuses, links, facts, calendars } = props;
  const { ui } = words;
  const entry = statuses[status];
  const told = words.statuses[status];
  const { events, promised } = parcel;
  // What the text says goes before what is given, and that before what was given on another page.
  const [given, setGiven] = useState<CaseDates>({});
  const own = dateOf(status);
  const scan = countedFrom(status, parcel);
  const newest = events.find((event) => event.status === status);
  const read: CaseDates = { ...(scan?.date ? { [own]: scan.date } : {}), ...(promised ? { 'estimated-delivery': promised } : {}) };
  const { [own]: _, ...kept } = around.dates;
  const dates = { ...kept, ...given, ...read };
  const at = lateness(status, entry, dates, { today, market, facts, calendars }, newest?.by);
  const day = (date: IsoDate) => formatDate(date, locale, 'short');
  const acts = (lines: readonly string[]) => <ul class="list">{lines.map((line) => <li key={line}>{fill(line, { days: entry['worry-after'] })}</li>)}</ul>;
  const article = entry.article ? links.articles[entry.article] : undefined;
  const take = (date: CaseDates) => { setGiven((now) => ({ ...now, ...date })); give(date); };
  // Dates go through the visit's storage, never through the address.
  const keepDates = () => give({ ...given, ...read });
  const asked = datesFor(status).filter((id) => !read[id]);
  return (
    <div class="cols" data-step={at.step}>
      <div class="flow">
        <article class="label">
          <p class="tape"><Icon of={STEP_ICON[at.step]} /><span>{words.steps[at.step]}</span><span>{words.turns[entry.turn]}</span></p>
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
            <div><dt>{ui['late-today']}</dt><dd>{at.late ? ui['act-now'] : at.from ? ui['not-late'] : <small>{ui['no-date-late']}</small>}
              {at.since && at.why === 'rule' && at.after > 0 && at.day !== undefined && at.day <= at.after && <small>{fill(ui['day-of'], { day: at.day, days: at.after })}</small>}</dd></div>
            <div class="due"><dt>{ui['worry-from']}</dt><dd>{at.after === 0 ? ui.now : at.from ? <>{day(at.from)}<small>{formatDate(at.from, locale, 'weekday')}</small></> : <small>{ui['no-date-late']}</small>}</dd></div>
          </dl>
          <div class="face acts">
            {entry.problem && <a class={at.step === 'wait' ? 'btn line' : 'btn'} href={`${links.wizard}#${writeFragment({ problem: entry.problem, status })}`} onClick={keepDates}>{at.step === 'wait' ? ui.wizard : ui['wizard-act']}</a>}
            {article && <a class="btn line" href={article.href}>{ui.article}<span class="vh"> {article.title}</span></a>}
          </div>
          {parcel.nearest.length > 0 && parcel.status === status && (
            <div class="face flow doubt">
              <h3 class="cap">{ui.doubt}</h3>
              <p class="small">{ui['doubt-help']}</p>
              <Choices of={parcel.nearest.slice(0, 3)} words={words} choose={choose} />
            </div>
          )}
        </article>
      </div>
      <aside class="side"><Way status={status} events={events} locale={locale} words={words} /></aside>
      <div class="flow">
        <DayStrip at={at} today={today} locale={locale} words={words} />
        {asked.length > 0 && <OwnDates of={asked} dates={dates} today={today} words={words} give={take} />}
        <Marks of={status} at={at} today={today} market={market} markets={props.markets} tellMarket={around.tellMarket} locale={locale} words={words} />
        <Scans events={events} locale={locale} words={words} />
        <div class="note" data-step="secure-account"><p><b>{ui.scam}</b> {ui['scam-help']}</p></div>
      </div>
    </div>
  );
}
