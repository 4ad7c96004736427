import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useDates, useMarket } from '../../lib/page-state.ts';
import { settled, type Setting } from './dates.ts';
import { answersOf, walk } from './engine.ts';
import { OutcomeView, type UseMessage } from './OutcomeView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { rules } from './rules.ts';
import type { Shared, WizardProps } from './shared.ts';
import { hrefOf, useAnswers, useDatedAnswers } from './use-wizard.ts';
import { useKeptCase } from './use-kept-case.ts';
import './wizard.css';

/** The wizard: asks one question after the other, then says what to do. Choices stand in the address, dates on the device. */
export default function WizardIsland({ useMessage, ...props }: WizardProps & { useMessage: UseMessage }) {
  const { answers, group } = useAnswers();
  const { market, tell } = useMarket('#wizard-market');
  const { dates, today, give, forget } = useDates();
  const { facts, calendars } = props;
  const setting = useMemo<Setting | undefined>(() => (today ? { today, market, facts, calendars } : undefined), [today, market, facts, calendars]);
  const { dated, given, answerByDate, remember } = useDatedAnswers(answers, dates, setting);
  const { trail, question, outcome: led } = walk(rules, answers);
  const outcome = led && setting ? settled(rules, led, dates, setting, trail.map((step) => step.question)) : led;
  const kept = useKeptCase({
    answers: answersOf(trail), given, dates, started: setting !== undefined,
    take: (found, by) => { forget(); give(found); remember(by); },
    // Whoever starts again and then taps the same answer has not given its date.
    forget: () => { forget(); remember({}); },
  });

  // A new question or outcome is read out from its heading; the first screen of a visit leaves the focus alone.
  const root = useRef<HTMLDivElement>(null);
  const place = `${hrefOf(answersOf(trail))} ${group ?? ''} ${outcome ?? ''}`;
  const before = useRef<string>();
  useEffect(() => {
    if (!setting) return;
    if (before.current !== undefined && before.current !== place) {
      root.current?.querySelector('h1')?.focus({ preventScroll: true });
      if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
    }
    before.current = place;
  }, [place, setting]);

  const shared: Shared = { ...props, market, tellMarket: tell, dates, give, forget: kept.restart, setting };
  return (
    <div class="wizard" ref={root}>
      {outcome
        ? <OutcomeView key={outcome} id={outcome} trail={trail} dated={dated} kept={kept} useMessage={useMessage} shared={shared} />
        : question && <QuestionView question={question} group={group} trail={trail} dated={dated} kept={kept} onDate={answerByDate} shared={shared} />}
    </div>
  );
}
