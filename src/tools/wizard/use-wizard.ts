import { useEffect, useRef, useState } from 'preact/hooks';
import { readFragment, writeFragment, type CaseDates } from '../../lib/case.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { answerFromDate, type Setting } from './dates.ts';
import { answer, answersOf, startFrom, walk } from './engine.ts';
import type { Answers } from './flow.ts';
import { rules } from './rules.ts';

/** The address that stands for these answers. */
export const hrefOf = (answers: Answers): string => `#${writeFragment(answers)}`;

/** `instead` leaves no way back to the place before, which holds no longer. */
const go = (answers: Answers, instead = false) => {
  try {
    if (instead) location.replace(hrefOf(answers));
    else location.hash = writeFragment(answers);
  } catch { /* a frame may forbid it; the links still work */ }
};

/** The answers in the address, or the group of problems it opens; back, forward and links all end here. The plain start until the page has started. */
export function useAnswers() {
  const [state, setState] = useState<ReturnType<typeof startFrom>>({ answers: {} });
  useEffect(() => {
    const read = () => setState(startFrom(rules, readFragment(location.hash)));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return state;
}

/** Answers given as a date; they are looked at again when the market changes, as its limits differ. */
export function useDatedAnswers(answers: Answers, dates: CaseDates, setting: Setting | undefined) {
  const given = useRef<Record<string, { date: IsoDate; answer: string }>>({});
  // Whoever starts again and then taps the same answer has not given its date.
  if (Object.keys(answers).length === 0) given.current = {};
  const market = setting?.market;
  const before = useRef(market);
  useEffect(() => {
    if (!setting || before.current === market) return;
    before.current = market;
    const again = walk(rules, answers).trail.reduce<Answers>((now, { question, answer: old }) => {
      const by = given.current[question];
      const next = by?.answer === old && answerFromDate(rules, question, by.date, setting, dates);
      if (!by || !next || next === old || now[question] !== old) return now;
      given.current[question] = { date: by.date, answer: next };
      return answer(rules, now, question, next);
    }, answers);
    if (hrefOf(answersOf(walk(rules, again).trail)) !== hrefOf(answers)) go(again, true);
  }, [market]);
  const answerByDate = (question: string, date: IsoDate) => {
    const next = setting && answerFromDate(rules, question, date, setting, dates);
    if (!next) return;
    given.current[question] = { date, answer: next };
    go(answer(rules, answers, question, next));
  };
  const dated = Object.fromEntries(Object.entries(given.current)
    .flatMap(([question, { date, answer: by }]) => (answers[question] === by ? [[question, date]] : [])));
  return { dated, answerByDate };
}
