import { useEffect, useState } from 'preact/hooks';
import { readFragment, writeFragment } from '../../lib/case.ts';
import type { Problem } from '../../lib/ids.ts';
import { chosen } from './engine.ts';
import { START, type Audience } from './rules.ts';

/** Problem and recipient: the plain start at first, then what the fragment says; a choice is written back to the fragment. */
export function useChoices() {
  const [choice, setChoice] = useState<{ problem: Problem; recipient: Audience }>(START);
  useEffect(() => {
    const read = () => setChoice((now) => chosen(readFragment(location.hash), now));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const choose = (next: { problem: Problem; recipient: Audience }) => {
    setChoice(next);
    const { problem, recipient } = next;
    try {
      history.replaceState(history.state, '', `#${writeFragment(recipient === 'everyone' ? { problem } : { problem, for: recipient })}`);
    } catch { /* a frame may forbid it; the choice stands all the same */ }
  };
  return { ...choice, choose };
}
