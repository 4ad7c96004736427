import { useEffect, useRef, useState } from 'preact/hooks';
import { caseDates, caseTexts, readFragment, sameOrder, writeFragment, type Choices } from '../../lib/case.ts';
import type { IsoDate } from '../../lib/dates.ts';
import type { Problem, Situation } from '../../lib/ids.ts';
import { useToday } from '../../lib/page-state.ts';
import { keep, recall } from '../../lib/store.ts';
import { blankCase, caseFor, forgetCase, keepCase, newCaseId, recallCases, type Case } from './cases.ts';
import { chosen } from './engine.ts';
import { dropFiles } from './file-store.ts';
import type { Audience } from './rules.ts';

/** What a buyer chooses for the list to show. */
export interface Choice { problem: Problem; recipient: Audience }

const writeChoice = ({ problem, recipient }: Choice) => {
  try {
    history.replaceState(history.state, '', `#${writeFragment(recipient === 'everyone' ? { problem } : { problem, for: recipient })}`);
  } catch { /* a frame may forbid it; the choice stands all the same */ }
};

// A case taken up brings its own dates and texts; the other tools then speak of the same order.
const speakOf = ({ id, dates, texts }: Case) => {
  keep('visit', 'open-case', id);
  keep('visit', 'dates', dates);
  keep('visit', 'texts', texts);
};

/** What is asked for (by the address, say): the case in view or kept that fits it, or a new one with what is known on this visit; none while nothing says what it is about. */
function begin(today: IsoDate, choices: Choices, now?: Case | null): Case | null {
  const kept = recallCases(today);
  const visit = { open: recall('visit', 'open-case'), dates: caseDates() };
  const [dates, texts] = [visit.dates, caseTexts()];
  const last = now ?? kept.find(({ id }) => id === visit.open) ?? kept.find((one) => sameOrder(one.dates, dates));
  const wish = chosen(choices, last && { ...last, known: new Set() });
  if (!wish) return null;
  const { problem, recipient, known } = wish;
  const fitting = last?.problem === problem ? last : caseFor(kept, problem, visit);
  const found = fitting ?? blankCase({ problem, recipient, today });
  return {
    ...found, recipient: choices['for'] || !fitting ? recipient : found.recipient, known: new Set<Situation>([...found.known, ...known]),
    dates: { ...found.dates, ...dates }, texts: { ...texts, ...found.texts },
  };
}

/** The case in view, null while nothing is chosen, and the others on this device; undefined and none until the page has started. */
export function useCases() {
  const today = useToday();
  const [current, setCurrent] = useState<Case | null>();
  const [all, setAll] = useState<readonly Case[]>([]);
  const [kept, setKept] = useState(true);
  // Several changes may come before the next drawing; each builds on the one before.
  const latest = useRef(current);
  const show = (next: Case | null) => {
    latest.current = next;
    setCurrent(next);
  };
  const started = today !== undefined;
  useEffect(() => {
    if (!today) return undefined;
    show(begin(today, readFragment(location.hash)));
    setAll(recallCases(today));
    // Whoever goes back to before the choice chooses again.
    const read = () => show(begin(today, readFragment(location.hash), location.hash.length > 1 ? latest.current : undefined));
    // Another window may work on the same case.
    const look = () => {
      const kept = recallCases(today);
      setAll(kept);
      const now = latest.current;
      if (now?.id) show(kept.find(({ id }) => id === now.id) ?? blankCase({ problem: now.problem, recipient: now.recipient, today }));
    };
    addEventListener('hashchange', read);
    addEventListener('storage', look);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('storage', look);
    };
  }, [started]);

  /** Enters something into the case in view, which is kept from then on; gives its name. */
  const change = (patch: Partial<Case>): string => {
    const now = latest.current;
    if (!now) return '';
    const { id } = now;
    // What another window changed meanwhile stays.
    const all = today ? recallCases(today) : [];
    const base = all.find((one) => one.id === id) ?? now;
    const next = { ...base, ...patch, id: id || newCaseId(), changed: today ?? base.changed };
    show(next);
    setKept(keepCase(next, all));
    speakOf(next);
    setAll([next, ...all.filter((one) => one.id !== next.id)]);
    return next.id;
  };
  const take = (next: Case) => {
    speakOf(next);
    writeChoice(next);
    show(next);
  };
  const anew = (problem: Problem): void => {
    if (today) take(blankCase({ problem, recipient: 'everyone', today }));
  };
  return {
    current, all, today, change,
    /** False once the device has refused to keep something. */
    kept,
    choose(choice: Choice) {
      writeChoice(choice);
      const now = latest.current;
      if (choice.problem !== now?.problem) show(begin(today ?? '', { problem: choice.problem, for: choice.recipient }));
      else if (now.id) change(choice);
      else show({ ...now, ...choice });
    },
    open(id: string) {
      const found = all.find((one) => one.id === id);
      if (found) take(found);
    },
    anew: () => { if (latest.current) anew(latest.current.problem); },
    clear(which: 'this' | 'all') {
      if (!today || !latest.current) return;
      const { id, problem } = latest.current;
      forgetCase(which === 'all' ? 'all' : id, today);
      void dropFiles(which === 'all' ? 'all' : id || '-');
      setAll(recallCases(today));
      anew(problem);
    },
  };
}
