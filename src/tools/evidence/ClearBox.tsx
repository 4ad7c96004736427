import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownWords } from './shared.ts';

/** Says where ticks and notes are kept and clears them, after one question back. */
export function ClearBox({ kept, onClear, words: { ui } }: {
  kept: boolean; onClear: (which: 'this' | 'all') => void; words: ShownWords;
}) {
  const [step, setStep] = useState<'rest' | 'asked' | 'cleared' | 'left'>('rest');
  const first = useRef<HTMLButtonElement>(null);
  // The pressed button is gone: the keyboard goes on from the one in its place.
  useEffect(() => { if (step !== 'rest') first.current?.focus(); }, [step]);
  const clear = (which: 'this' | 'all') => {
    onClear(which);
    setStep('cleared');
  };
  return (
    <div class="small clear">
      <p>{kept ? ui.stays : ui['visit-only']}</p>
      {step === 'asked'
        ? (
          <div role="group" aria-labelledby="evidence-clear" onKeyDown={({ key }) => key === 'Escape' && setStep('left')}>
            <p id="evidence-clear">{ui['clear-question']}</p>
            <button type="button" class="quiet" ref={first} onClick={() => setStep('left')}>{ui['clear-keep']}</button>
            <button type="button" class="quiet" onClick={() => clear('this')}>{ui['clear-this']}</button>
            <button type="button" class="quiet" onClick={() => clear('all')}>{ui['clear-all']}</button>
          </div>
        )
        : <button type="button" class="quiet" ref={first} onClick={() => setStep('asked')}>{ui.clear}</button>}
      <p role="status">{step === 'cleared' ? ui.cleared : ''}</p>
    </div>
  );
}
