import { useEffect, useRef, useState } from 'preact/hooks';
import { readFragment, type CaseDates } from '../../lib/case.ts';
import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { useDates, useMarket } from '../../lib/page-state.ts';
import { takeOver } from '../../lib/pasted.ts';
import { fill } from '../../lib/text.ts';
import { Choices } from './Choices.tsx';
import type { DayOrder } from './dates.ts';
import { withMeaning, type Explained, type Parcel } from './parcel.ts';
import { NumberCard } from './NumberCard.tsx';
import { explainer } from './reading.ts';
import { ResultView, type Around } from './ResultView.tsx';
import type { StatusId } from './rules.ts';
import { statusOf } from './sections.ts';
import type { TrackingProps } from './shared.ts';
import './tracking.css';

/** What was read, and what the reader has said of it: meanings chosen for parcels, and how digits are dates; `focus` is the parcel to go to. */
interface Answer { text: string; told: Explained; lines: number; chosen: Readonly<Record<number, StatusId>>; order?: DayOrder; turn: number; focus?: number }

const BARE: Parcel = { status: 'unrecognised', confidence: 'none', events: [], nearest: [] };
const NO_DATES: CaseDates = {};

/** Explains what a reader pastes, on this device only. The first drawing is the empty form, as the server drew it. */
export default function TrackingIsland(props: TrackingProps) {
  const { locale, words, links } = props;
  const { ui } = words;
  const { market, tell } = useMarket();
  const { dates, today, give } = useDates();
  const [answer, setAnswer] = useState<Answer>();
  const [state, setState] = useState<'empty' | 'reading' | 'failed'>();
  const box = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const headings = useRef<HTMLHeadingElement[]>([]);
  // What was asked last: a reading that is slower than the next one is dropped, and a change of market reads the newest text again.
  const asked = useRef({ turn: 0, text: '', order: undefined as DayOrder | undefined });
  const where = useRef(market);
  where.current = market;

  // The reader opens and closes the box too, so what was drawn last says nothing of how it stands.
  const fold = (away: boolean) => { if (box.current) box.current.open = !away; };
  const read = async (text: string, day: IsoDate, { order, focus }: { order?: DayOrder; focus?: number } = { focus: 0 }) => {
    const turn = asked.current.turn + 1;
    asked.current = { turn, text, order };
    if (!text.trim()) {
      setState('empty');
      setAnswer(undefined);
      field.current?.focus();
      return;
    }
    setState('reading');
    try {
      const explain = await explainer(text);
      if (turn !== asked.current.turn) return;
      performance.mark('tracking-explain');
      const told = explain(text, { today: day, market: where.current, order });
      performance.measure('tracking-explain', 'tracking-explain');
      const lines = text.split('\n').filter((line) => line.trim()).length;
      setAnswer({ text, told, lines, chosen: {}, turn, ...(order ? { order } : {}), ...(focus === undefined ? {} : { focus }) });
      setState(undefined);
      fold(true);
    } catch {
      if (turn !== asked.current.turn) return;
      setState('failed');
      fold(false);
    }
  };
  const ask = () => { if (today) void read(field.current?.value ?? '', today); };

  useEffect(() => {
    if (!today) return;
    const pasted = takeOver();
    if (pasted !== undefined && field.current) {
      field.current.value = pasted;
      void read(pasted, today);
    } else {
      const status = statusOf(readFragment(location.hash).status ?? '');
      if (status) setAnswer({ text: '', told: { ...BARE, parcels: [BARE], numbers: [], cut: false }, lines: 0, chosen: { 0: status }, turn: 0 });
    }
  }, [today]);
  // Another market may read open digits as other days; where the reader has said how to read them it does not.
  useEffect(() => {
    const { text, order } = asked.current;
    if (!today || order || !answer?.told.open) return;
    void read(text, today, {});
  }, [market]);
  useEffect(() => {
    if (answer?.focus !== undefined) headings.current[answer.focus]?.focus();
  }, [answer]);

  const note = state === 'empty' ? ui.empty : state === 'failed' ? ui.failed : state === 'reading' ? ui['read-anew'] : ui.hint;
  const form = (
    <form class="label" onSubmit={(event) => { event.preventDefault(); ask(); }}>
      <details ref={box} open={!answer}>
        <summary>{answer?.lines ? fill(ui.pasted, { lines: answer.lines }) : ui.field}</summary>
        <div class="face flow">
          <label class="cap" for="tracking-text">{ui.field}</label>
          <textarea ref={field} class="field" id="tracking-text" rows={6} spellcheck={false} autocomplete="off" aria-describedby="tracking-hint" aria-invalid={state === 'empty'}
            onFocus={() => { explainer('').catch(() => undefined); }} onPaste={() => setTimeout(ask)} />
          <p class="small" id="tracking-hint" aria-live="polite">{note}</p>
          <button class="btn">{ui.explain}</button>
        </div>
      </details>
    </form>
  );
  const busy = state === 'reading';
  if (!answer || !today) return <div class="tracking js-only flow" aria-busy={busy}>{form}</div>;

  const { told, chosen, turn } = answer;
  const choose = (at: number) => (status: StatusId) => {
    setAnswer({ ...answer, chosen: { ...chosen, [at]: status }, focus: at });
  };
  const other = told.open;
  return (
    <div class="tracking js-only flow" aria-busy={busy}>
      {form}
      {told.cut && <p class="note" data-step="wait">{ui.cut}</p>}
      {other && (
        <p class="note" data-step="wait">
          {fill(ui['date-open'], { text: other.text, date: formatDate(other.as, locale, 'full') })}{' '}
          <button type="button" class="quiet" onClick={() => void read(answer.text, today, { order: other.order === 'mdy' ? 'dmy' : 'mdy', focus: 0 })}>{fill(ui['date-other'], { date: formatDate(other.or, locale, 'full') })}</button>
        </p>
      )}
      {told.parcels.length > 1 && <p class="note" data-step="wait">{fill(ui.several, { count: told.parcels.length })}</p>}
      {told.parcels.map((parcel, at) => {
        const choice = chosen[at];
        const status = choice ?? (parcel.status === 'unrecognised' ? undefined : parcel.status);
        const heading = (element: HTMLHeadingElement | null) => { if (element) headings.current[at] = element; };
        // Dates given on other pages belong to one order; of several parcels nobody knows whose they are.
        const around: Around = { today, market, tellMarket: tell, dates: told.parcels.length > 1 ? NO_DATES : dates, give, props };
        return (
          <section key={`${turn} ${at}`} class="flow">
            {told.parcels.length > 1 && <p class="prio"><b>{parcel.number ? fill(ui.parcel, { number: parcel.number }) : fill(ui['parcel-numbered'], { count: at + 1 })}</b></p>}
            {status
              ? <ResultView key={status} status={status} parcel={choice ? withMeaning(parcel, choice) : parcel} heading={heading} choose={choose(at)} around={around} />
              : (
                <article class="label" data-step="wait">
                  <div class="face flow">
                    <h2 ref={heading} tabIndex={-1}>{ui.unrecognised}</h2>
                    <p>{ui['unrecognised-help']}</p>
                    <h3 class="cap">{parcel.nearest.length ? ui.nearest : ui['none-near']}</h3>
                    <Choices of={parcel.nearest} words={words} choose={choose(at)} />
                    <p><a href={links.statuses}>{ui['all-link']}</a></p>
                  </div>
                </article>
              )}
          </section>
        );
      })}
      {told.numbers.length > 0 && <NumberCard key={turn} numbers={told.numbers} market={market} locale={locale} words={words} />}
    </div>
  );
}
