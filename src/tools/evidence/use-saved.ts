import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../lib/ids.ts';
import type { Item } from './rules.ts';
import { clearSaved, keepSaved, recallSaved, type Saved } from './saved.ts';

const NOTHING: Saved = { ticks: new Set(), notes: {} };

/** The ticks and notes of the problem in view: empty until the page has started, then what this device kept. */
export function useSaved(problem: Problem) {
  const [loaded, setLoaded] = useState<{ problem?: Problem; saved: Saved }>({ saved: NOTHING });
  const [kept, setKept] = useState(true);
  useEffect(() => setLoaded({ problem, saved: recallSaved(problem) }), [problem]);

  // Until the effect has run, what is on the screen may be another problem's; the device's own copy is right.
  const current = () => (loaded.problem === problem ? loaded.saved : recallSaved(problem));
  const change = (saved: Saved) => {
    setKept(keepSaved(problem, saved));
    setLoaded({ problem, saved });
  };
  return {
    saved: loaded.problem === problem ? loaded.saved : NOTHING,
    /** False once the device has refused to keep something. */
    kept,
    tick(item: Item, on: boolean) {
      const { ticks, notes } = current();
      const others = [...ticks].filter((id) => id !== item);
      change({ ticks: new Set(on ? [...others, item] : others), notes });
    },
    note(item: Item, text: string) {
      const { ticks, notes } = current();
      const { [item]: _, ...others } = notes;
      change({ ticks, notes: text === '' ? others : { ...others, [item]: text } });
    },
    clear(which: Problem | 'all') {
      clearSaved(which);
      setLoaded({ problem, saved: NOTHING });
    },
  };
}
