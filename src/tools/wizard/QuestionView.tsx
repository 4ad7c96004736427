import type { IsoDate } from '../../lib/dates.ts';
import { chevron } from '../../lib/icons.ts';
import { Icon } from '../../lib/Icon.tsx';
import type { Problem } from '../../lib/ids.ts';
import { fill } from '../../lib/text.ts';
import { DateField } from './DateField.tsx';
import { answerExists } from './dates.ts';
import { answer, answersOf, distance, type Step } from './engine.ts';
import { FactChip } from './FactChip.tsx';
import { figuresOf } from './basis.ts';
import { Heading } from './Heading.tsx';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { Trail } from './Trail.tsx';
import { hrefOf } from './use-wizard.ts';

/** One question: a tap on an answer goes on, or a date answers it. */
export function QuestionView({ question, trail, later, dated, onDate, shared }: {
  question: string; trail: readonly Step[]; later: Problem | undefined; dated: Record<string, IsoDate>;
  onDate: (question: string, date: IsoDate) => void; shared: Shared;
}) {
  const { words: { questions, problems, 'order-dates': names, ui }, links, facts, setting } = shared;
  const words = questions[question];
  if (!words) return null;
  const answers = answersOf(trail);
  const { least, most } = distance(rules, question);
  const of = trail.length + Math.round((least + most) / 2);
  const date = rules.clocks[question]?.date;
  const figures = figuresOf(rules, question).filter((id) => facts[id]);
  return (
    <div class="cols">
      <div class="flow">
        {later && <Later problem={later} name={problems[later]} shared={shared} />}
        <p class="cap">{fill(ui.progress, { n: trail.length + 1, of })}</p>
        <div class="ticks" aria-hidden="true">
          {Array.from({ length: of }, (_, place) => <i key={place} class={place <= trail.length ? 'on' : undefined} />)}
        </div>
        {setting ? <Heading title={words.title} locale={shared.locale} /> : <h1>{words.title}</h1>}
        {words.help && <details><summary>{ui.help}</summary><p>{words.help}</p></details>}
        <nav class="label" aria-label={ui.answers}>
          <ul class="opts">
            {Object.keys(rules.questions[question] ?? {})
              .filter((id) => !setting || answerExists(rules, question, id, setting))
              .map((id) => (
                <li key={id}>
                  <a href={hrefOf(answer(rules, answers, question, id))}>
                    <span><b>{words.answers[id]?.label}</b>{words.answers[id]?.hint && <small>{words.answers[id].hint}</small>}</span>
                    <Icon of={chevron} />
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        {date && setting && (
          <DateField key={question} of={date} label={fill(ui['give-date'], { date: names[date] })} shared={shared}
            onUse={(value) => { shared.give({ [date]: value }); onDate(question, value); }} />
        )}
        {trail.length > 0 && (
          <p class="small ways">
            <a href={hrefOf(answersOf(trail.slice(0, -1)))}>{ui.back}</a> <a href="#" onClick={shared.forget}>{ui.restart}</a>
          </p>
        )}
      </div>
      <aside class="side flow">
        <h2 class="cap">{ui['so-far']}</h2>
        <Trail trail={trail} dated={dated} shared={shared} />
        <p class="small">{ui['market-why']}</p>
        {figures.length > 0 && (
          <ul class="rows">{figures.map((id) => <li key={id} class="small">{facts[id]?.title} <FactChip id={id} shared={shared} /></li>)}</ul>
        )}
        {!later && trail.length === 0 && <p class="small"><a href={links.evidence}>{ui['to-attach']}</a></p>}
      </aside>
    </div>
  );
}

const Later = ({ problem, name, shared: { words: { ui }, links } }: { problem: Problem; name: string; shared: Shared }) => (
  <div class="note" data-step="wait" role="status">
    <p>{fill(ui['problem-later'], { problem: name })}</p>
    <ul>
      <li><a href={`${links.evidence}#${problem}`}>{ui['to-attach']}</a></li>
      {(rules.later[problem] ?? []).map((id) => links.articles[id] && <li key={id}><a href={links.articles[id].href}>{links.articles[id].title}</a></li>)}
    </ul>
  </div>
);
