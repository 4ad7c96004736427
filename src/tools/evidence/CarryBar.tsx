import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../lib/copy.ts';
import { Icon } from '../../lib/Icon.tsx';
import { copy, download, print as printer } from '../../lib/icons.ts';
import { fill } from '../../lib/text.ts';
import { itemsOf, progress, type Checklist } from './engine.ts';
import { asMarkdown, asText, type TakeAlong } from './take-along.ts';
import type { ShownWords } from './shared.ts';

/** How far the gathering is, and the ways to take the list along: on paper, as text or as a Markdown file. */
export function CarryBar({ list, ticked, take, words: { ui } }: {
  list: Checklist; ticked: ReadonlySet<string>; take: () => TakeAlong; words: ShownWords;
}) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { if (byHand) field.current?.select(); }, [byHand]);
  useEffect(() => { setByHand(''); setSaid(''); }, [list.problem, list.recipient]);

  const { done, total, mustsMissing } = progress(list, ticked);
  const gathered = fill(ui.gathered, { done, total });
  const missing = mustsMissing === 0 ? ui['musts-done']
    : mustsMissing === 1 ? ui['musts-missing-one'] : fill(ui['musts-missing'], { count: mustsMissing });

  const onPrint = () => {
    try {
      window.print();
    } catch {
      setSaid(ui['print-failed']);
    }
  };
  const onCopy = async () => {
    const text = asText(take());
    const copied = await copyText(text);
    setByHand(copied ? '' : text);
    setSaid(copied ? ui.copied : '');
  };
  const onSave = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([asMarkdown(take())], { type: 'text/markdown;charset=utf-8' }));
    link.download = `${list.problem}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <section class="carry" aria-label={ui.carry}>
      <div>
        <div class="ticks" aria-hidden="true">{itemsOf(list).map((item) => <i key={item} class={ticked.has(item) ? 'on' : ''} />)}</div>
        <p><b>{gathered}</b> {missing} <span role="status">{said}</span></p>
        {byHand && <label><span class="small">{ui['copy-by-hand']}</span><textarea ref={field} class="field" readOnly rows={4} value={byHand} /></label>}
      </div>
      <div class="acts">
        <button type="button" class="btn line" title={ui.print} onClick={onPrint}><Icon of={printer} /><span>{ui.print}</span></button>
        <button type="button" class="btn line" title={ui.copy} onClick={onCopy}><Icon of={copy} /><span>{ui.copy}</span></button>
        <button type="button" class="btn line" title={ui.markdown} onClick={onSave}><Icon of={download} /><span>{ui.markdown}</span></button>
      </div>
    </section>
  );
}
