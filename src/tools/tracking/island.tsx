import { useEffect, useRef, useState } from 'preact/hooks';
import { localToday, type IsoDate } from '../../lib/dates.ts';
import { forget, recall } from '../../lib/store.ts';
import { fill } from '../../lib/text.ts';
import { explain, type Explained } from './engine.ts';
import { ResultView } from './ResultView.tsx';
import type { StatusId } from './rules.ts';
import type { TrackingProps } from './shared.ts';
import './tracking.css';

type Answer = Pick<Explained, 'status' | 'events' | 'nearest' | 'cut'> & { lines: number };

/** Explains what a reader pastes, on this device only. The first drawing is the empty form, as the server drew it. */
export default function TrackingIsland(props: TrackingProps) {
  const { words, phrases } = props;
  const { ui } = words;
  const [today, setToday] = useState<IsoDate>();
  const [answer, setAnswer] = useState<Answer>();
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const read = (text: string, day: IsoDate) => {
    setEmpty(!text.trim());
    if (!text.trim()) {
      setAnswer(undefined);
      field.current?.focus();
      return;
    }
    const market = document.documentElement.dataset.market || undefined;
    const lines = text.trim().split('\n').filter((line) => line.trim()).length;
    setAnswer({ ...explain(text, { today: day, market, phrases }), lines });
  };
  const ask = () => read(field.current?.value ?? '', today ?? localToday());

  useEffect(() => {
    const day = props.today ?? localToday();
    setToday(day);
    const pasted = recall('visit', 'pasted');
    forget('pasted');
    if (typeof pasted !== 'string' || !pasted.trim() || !field.current) return;
    field.current.value = pasted;
    read(pasted, day);
  }, []);
  useEffect(() => {
    if (answer) heading.current?.focus();
  }, [answer]);

  const choose = (status: StatusId) => setAnswer((now) => now && { ...now, status, events: [] });
  const form = (
    <form class="label" onSubmit={(event) => { event.preventDefault(); ask(); }}>
      <details open={!answer}>
        <summary>{answer ? fill(ui.pasted, { lines: answer.lines }) : ui.field}</summary>
        <div class="face flow">
          <label class="cap" for="tracking-text">{ui.field}</label>
          <textarea ref={field} class="field" id="tracking-text" rows={6} spellcheck={false} autocomplete="off" aria-describedby="tracking-hint" aria-invalid={empty}
            onPaste={() => setTimeout(ask)} />
          <p class="small" id="tracking-hint">{empty ? ui.empty : ui.hint}</p>
          <button class="btn">{ui.explain}</button>
        </div>
      </details>
    </form>
  );
  return (
    <div class="tracking js-only flow">
      {form}
      <div aria-live="polite" class="flow">
        {answer?.cut && <p class="note" data-step="wait">{ui.cut}</p>}
        {answer && today && (answer.status === 'unrecognised'
          ? (
            <article class="label" data-step="wait">
              <div class="face flow">
                <h2 ref={heading} tabIndex={-1}>{ui.unrecognised}</h2>
                <p>{ui['unrecognised-help']}</p>
                <h3 class="cap">{answer.nearest.length ? ui.nearest : ui['none-near']}</h3>
                <div class="pick-one">{answer.nearest.map((id) => <button key={id} type="button" class="btn line" onClick={() => choose(id)}>{words.statuses[id].title}</button>)}</div>
              </div>
            </article>
          )
          : <ResultView status={answer.status} events={answer.events} today={today} heading={heading} props={props} />)}
      </div>
    </div>
  );
}
