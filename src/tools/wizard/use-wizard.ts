import { useEffect, useState } from 'preact/hooks';
import { readFragment, writeFragment, type CaseDates } from '../../lib/case.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { keep, recall } from '../../lib/store.ts';
import { answerFromDate, type Setting } from './dates.ts';
import { answer, startFrom, walk } from './engine.ts';
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
    const read = () => {
      const next = startFrom(rules, readFragment(location.hash));
      // The link that skips the menu leads to a place in the page and says nothing about the order.
      const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!place || next.group || Object.keys(next.answers).length > 0) setState(next);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return state;
}

/** Which questions were answered by a date, and with what; what was kept malformed is dropped. */
export type Dated = Record<string, string>;
export const asDated = (kept: unknown): Dated =>
  (typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter(([, answer]) => typeof answer === 'string')) as Dated : {});

/** Answers given as a date; they are counted again when the day, the market or a date changes, as a limit may have ended since. */
export function useDatedAnswers(answers: Answers, dates: CaseDates, setting: Setting | undefined) {
  const [given, setGiven] = useState<Dated>({});
  const remember = (all: Dated) => {
    setGiven(all);
    keep('visit', 'dated', all);
  };
  const mark = (more: Dated) => remember({ ...given, ...more });
  const dateOf = (question: string) => rules.clocks[question]?.date;
  const dayOf = (question: string): IsoDate | undefined => {
    const date = dateOf(question);
    return date && dates[date];
  };
  useEffect(() => setGiven(asDated(recall('visit', 'dated'))), []);
  useEffect(() => {
    if (!setting) return;
    const changed: Dated = {};
    const again = walk(rules, answers).trail.reduce<Answers>((now, { question, answer: old }) => {
      const day = given[question] === old && now[question] === old ? dayOf(question) : undefined;
      const next = day && answerFromDate(rules, question, day, setting, dates);
      if (!next || next === old) return now;
      changed[question] = next;
      return answer(rules, now, question, next);
    }, answers);
    if (Object.keys(changed).length === 0) return;
    mark(changed);
    go(again, true);
  }, [setting, JSON.stringify([answers, dates, given])]);
  const answerByDate = (question: string, date: IsoDate) => {
    const of = dateOf(question);
    const next = setting && of && answerFromDate(rules, question, date, setting, { ...dates, [of]: date });
    if (!next) return;
    mark({ [question]: next });
    go(answer(rules, answers, question, next));
  };
  const byDate = Object.keys(answers).filter((question) => given[question] === answers[question] && dayOf(question));
  return {
    answerByDate, remember,
    /** The day that answered each question. */
    dated: Object.fromEntries(byDate.map((question) => [question, dayOf(question) ?? ''])),
    given: Object.fromEntries(byDate.map((question) => [question, given[question] ?? ''])),
  };
}
