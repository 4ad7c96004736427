import { useEffect, useRef, useState } from 'preact/hooks';
import { asCaseDates, type CaseDates } from '../../lib/case.ts';
import { forget as forgetKey, keep, recall } from '../../lib/store.ts';
import { answersOf, walk } from './engine.ts';
import type { Answers } from './flow.ts';
import { rules } from './rules.ts';
import { asDated, type Dated } from './use-wizard.ts';

/** A case as it is kept on the device: the answers that hold, which of them a date gave, and the order's dates. */
interface Case { answers: Answers; given: Dated; dates: CaseDates }

/** The case on this device, read again with today's rules; undefined where there is none that still says something. */
export function keptCase(): Case | undefined {
  const kept = recall('device', 'case');
  if (typeof kept !== 'object' || kept === null) return undefined;
  const answers: unknown = Reflect.get(kept, 'answers');
  if (typeof answers !== 'object' || answers === null) return undefined;
  const texts = Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const { trail } = walk(rules, texts);
  return trail.length > 0 ? { answers: answersOf(trail), given: asDated(Reflect.get(kept, 'given')), dates: asCaseDates(Reflect.get(kept, 'dates')) } : undefined;
}

/** What the screens need to keep a case: the one found, whether this one is kept, and what its buttons do. */
export interface KeptCase {
  /** The answers of the case on this device. */
  found: Answers | undefined;
  /** Whether the case on the screen is the one that is kept. */
  on: boolean;
  /** False where the browser refused to keep anything. */
  stored: boolean;
  keep: (on: boolean) => void;
  /** Takes up the dates of the case found, in place of those of this visit; its answers are opened by their address. */
  open: () => void;
  drop: () => void;
  /** Begins anew: nothing of this visit is left, and the case on the screen is no longer kept; another one stays. */
  restart: () => void;
}

/** Keeps a case on the device only while the buyer wants it; answers and dates that change are kept as they change. */
export function useKeptCase({ answers, given, dates, take, forget, started }: {
  answers: Answers; given: Dated; dates: CaseDates; take: (dates: CaseDates, given: Dated) => void; forget: () => void; started: boolean;
}): KeptCase {
  const [found, setFound] = useState<Case>();
  const [on, setOn] = useState(false);
  const [stored, setStored] = useState(true);
  useEffect(() => { if (started) setFound(keptCase()); }, [started]);
  // Another problem is another case; it takes the place of the kept one only if the buyer says so.
  const about = useRef<string>();
  const problem = answers[rules.start];
  useEffect(() => {
    if (!on || !problem) return;
    about.current ??= problem;
    if (about.current === problem) return setStored(keep('device', 'case', { answers, given, dates }));
    setOn(false);
    setFound(keptCase());
  }, [on, JSON.stringify([answers, given, dates])]);
  const drop = () => {
    forgetKey('case');
    setFound(undefined);
    setOn(false);
  };
  return {
    found: found?.answers, on, stored, drop,
    keep: (wanted) => {
      if (!wanted) return drop();
      about.current = problem;
      setFound(undefined);
      return setOn(true);
    },
    open: () => {
      if (!found) return;
      about.current = found.answers[rules.start];
      take(found.dates, found.given);
      setOn(true);
    },
    restart: () => { if (on) drop(); forget(); },
  };
}
