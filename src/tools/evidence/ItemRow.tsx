import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../lib/Icon.tsx';
import { check, close } from '../../lib/icons.ts';
import { fill } from '../../lib/text.ts';
import { VIEW_BOX } from '../../lib/strokes.ts';
import { drawings } from './drawings.ts';
import { isDrawn, items, type DrawnItem, type Item } from './rules.ts';
import { NOTE_LENGTH } from './saved.ts';
import type { Words } from './wording.ts';

const Drawing = ({ markup, says }: { markup: string; says: string }) => (
  <svg viewBox={VIEW_BOX} role="img" aria-label={says} dangerouslySetInnerHTML={{ __html: markup }} />
);

/** The pair of drawings of an item: what to do, and what is often refused. */
const Shots = ({ item, words }: { item: DrawnItem; words: Words }) => {
  const said = words.items[item].shots;
  return said && (
    <div class="shots">
      <figure class="good">
        <Drawing markup={drawings[item].good} says={said['good-alt']} />
        <figcaption><Icon of={check} /><b>{words.ui.do}</b> {said.good}</figcaption>
      </figure>
      <figure class="bad">
        <Drawing markup={drawings[item].bad} says={said['bad-alt']} />
        <figcaption><Icon of={close} /><b>{words.ui.refused}</b> {said.bad}</figcaption>
      </figure>
    </div>
  );
};

/** One thing to gather: tick, reason, how to make it, and the buyer's own note. */
export function ItemRow({ item, words, ticked, note, onTick, onNote }: {
  item: Item; words: Words; ticked: boolean; note: string;
  onTick: (ticked: boolean) => void; onNote: (note: string) => void;
}) {
  const { ui } = words;
  const word = words.items[item];
  const [opened, setOpened] = useState(false);
  const [noting, setNoting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (noting) field.current?.focus(); }, [noting]);
  return (
    <li>
      <label>
        <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>{word.title}</span>
      </label>
      <p class="small"><span class="kind">{words.kinds[items[item].kind]}</span>{word.why}</p>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{ui.how}<span class="vh"> {word.title}</span></summary>
        <p class="small">{word.how}</p>
        {opened && isDrawn(item) && <Shots item={item} words={words} />}
      </details>
      {noting || note
        ? (
          <>
            <input ref={field} class="field memo" type="text" maxLength={NOTE_LENGTH} value={note}
              aria-label={fill(ui.note, { item: word.title })} placeholder={ui['note-hint']}
              onInput={({ currentTarget }) => onNote(currentTarget.value)} onBlur={() => setNoting(false)} />
            <p class="print-only small">{note}</p>
          </>
        )
        : <button type="button" class="quiet" onClick={() => setNoting(true)}>{ui['add-note']}<span class="vh"> {word.title}</span></button>}
    </li>
  );
}
