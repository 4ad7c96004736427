import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../lib/Icon.tsx';
import { check as checkIcon, close } from '../../lib/icons.ts';
import { fill } from '../../lib/text.ts';
import { VIEW_BOX } from '../../lib/strokes.ts';
import { NOTE_LENGTH } from './cases.ts';
import type { Pair } from './drawings.ts';
import { checkKey } from './engine.ts';
import type { CaseFile } from './file-store.ts';
import { AddFiles, FileRows } from './Files.tsx';
import { checksOf, isDrawn, items, whenOf, type DrawnItem, type Item } from './rules.ts';
import type { Locale } from '../../lib/locales.ts';
import type { ShownWords } from './shared.ts';

const Drawing = ({ markup, says }: { markup: string; says: string }) => (
  <svg viewBox={VIEW_BOX} role="img" aria-label={says} dangerouslySetInnerHTML={{ __html: markup }} />
);

/** The pair of drawings of an item: what to do, and what is often refused. */
const Shots = ({ item, words }: { item: DrawnItem; words: ShownWords }) => {
  const [pair, setPair] = useState<Pair>();
  // The drawings are loaded with the first piece that is looked at; without them the words still say it.
  useEffect(() => { import('./drawings.ts').then(({ drawings }) => setPair(drawings[item])).catch(() => undefined); }, [item]);
  const said = words.items[item].shots;
  return said && (
    <div class="shots">
      <figure class="good">
        <Drawing markup={pair?.good ?? ''} says={said['good-alt']} />
        <figcaption><Icon of={checkIcon} /><b>{words.ui.do}</b> {said.good}</figcaption>
      </figure>
      <figure class="bad">
        <Drawing markup={pair?.bad ?? ''} says={said['bad-alt']} />
        <figcaption><Icon of={close} /><b>{words.ui.refused}</b> {said.bad}</figcaption>
      </figure>
    </div>
  );
};

/** One thing to gather: tick, reason, by when and how to make it, what it is checked for, the buyer's own note and files. */
export function ItemRow({ item, words, locale, ticked, checks, note, files, onTick, onCheck, onNote, onFiles, onDrop }: {
  item: Item; words: ShownWords; locale: Locale; ticked: boolean; checks: ReadonlySet<string>; note: string; files: readonly CaseFile[];
  onTick: (ticked: boolean) => void; onCheck: (key: string, on: boolean) => void; onNote: (note: string) => void;
  onFiles: (files: readonly File[]) => void; onDrop: (id: string) => void;
}) {
  const { ui } = words;
  const word = words.items[item];
  const when = whenOf(item);
  const asked = checksOf(item);
  const done = asked.filter((check) => checks.has(checkKey(item, check))).length;
  const [opened, setOpened] = useState(false);
  const [noting, setNoting] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (noting) field.current?.focus(); }, [noting]);
  return (
    <li>
      <label>
        <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>{word.title}</span>
      </label>
      <p class="small"><span class="kind">{words.kinds[items[item].kind]}{when && ` · ${words.whens[when]}`}</span>{word.why}</p>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{ui.how}<span class="vh"> {word.title}</span>{done > 0 && <small class="between"> {fill(ui['checks-done'], { done, total: asked.length })}</small>}</summary>
        <p class="small">{word.how}</p>
        {opened && isDrawn(item) && <Shots item={item} words={words} />}
        {opened && (
          <fieldset class="checks">
            <legend class="cap">{ui['checks-title']}</legend>
            {asked.map((check) => (
              <label key={check}>
                <input type="checkbox" checked={checks.has(checkKey(item, check))} onChange={({ currentTarget }) => onCheck(checkKey(item, check), currentTarget.checked)} />
                <span><b>{words.checks[check].title}</b> <small>{words.checks[check].text}</small></span>
              </label>
            ))}
          </fieldset>
        )}
      </details>
      <div class="add">
        <AddFiles label={ui['add-files']} about={word.title} focus={adder} onFiles={onFiles} />
        {!noting && !note && <button type="button" class="quiet" onClick={() => setNoting(true)}>{ui['add-note']}<span class="vh"> {word.title}</span></button>}
      </div>
      <FileRows files={files} onDrop={(id) => { onDrop(id); adder.current?.focus(); }} locale={locale} words={words} />
      {(noting || note) && (
        <>
          <textarea ref={field} class="field memo" rows={2} maxLength={NOTE_LENGTH} value={note}
            aria-label={fill(ui.note, { item: word.title })} placeholder={ui['note-hint']}
            onFocus={() => setNoting(true)} onInput={({ currentTarget }) => onNote(currentTarget.value)} onBlur={() => setNoting(false)} />
          <p class="print-only small">{note}</p>
        </>
      )}
    </li>
  );
}
