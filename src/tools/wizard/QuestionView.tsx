import type { IsoDate } from '../../lib/dates.ts';
import { chevron } from '../../lib/icons.ts';
import { Icon } from '../../lib/Icon.tsx';
import { writeFragment } from '../../lib/case.ts';
import { fill } from '../../lib/text.ts';
import { DateField } from './DateField.tsx';
import { answerExists } from './dates.ts';
import { answer, answersOf, concernOf, distance, sectionOf, walk, type Step } from './engine.ts';
import { FactChip } from './FactChip.tsx';
import { figuresOf } from './basis.ts';
import type { Answers } from './flow.ts';
import { Heading } from './Heading.tsx';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { Trail } from './Trail.tsx';
import type { KeptCase } from './use-kept-case.ts';
import { hrefOf } from './use-wizard.ts';

/** One question: a tap on an answer goes on, or a date answers it. The first one is asked in two taps, by group. */
export function QuestionView({ question, group, trail, dated, kept, onDate, shared }: {
  question: string; group: string | undefined; trail: readonly Step[]; dated: Record<string, IsoDate>; kept: KeptCase;
  onDate: (question: string, date: IsoDate) => void; shared: Shared;
}) {
  const { words: { questions, groups, 'order-dates': names, ui }, links, facts, setting } = shared;
  const words = questions[question];
  if (!words) return null;
  const answers = answersOf(trail);
  const title = (group && groups[group]?.label) ?? words.title;
  const { least, most } = distance(rules, question);
  const of = trail.length + Math.round((least + most) / 2);
  const date = rules.clocks[question]?.date;
  const figures = figuresOf(rules, question).filter((id) => facts[id]);
  // Until the page has started, an answer leads to its section of the plain page, where it goes on without a script.
  const leadTo = (choices: Answers, section: string) => (setting ? hrefOf(choices) : `${links.plain}#${section}`);
  const choose = (id: string): Choice => ({ id, href: leadTo(answer(rules, answers, question, id), sectionOf(rules, rules.questions[question]?.[id] ?? '')), ...words.answers[id] });
  const choices: Choice[] = question !== rules.start
    ? Object.keys(rules.questions[question] ?? {}).filter((id) => !setting || answerExists(rules, question, id, setting)).map(choose)
    : group ? (rules.groups[group] ?? []).map(choose)
      : Object.entries(rules.groups).map(([id, concerns]) => {
        const within = concerns.map(choose);
        const [only, ...others] = within;
        return { id, href: only && others.length === 0 ? only.href : leadTo({ group: id }, writeFragment({ group: id })), ...groups[id], ...(!setting && { within }) };
      });
  return (
    <div class="cols">
      <div class="flow">
        {trail.length === 0 && !group && kept.found && <Found kept={kept} found={kept.found} shared={shared} />}
        <p class="cap">{fill(ui.progress, { n: trail.length + 1, of })}</p>
        <div class="ticks" aria-hidden="true">
          {Array.from({ length: of }, (_, place) => <i key={place} class={place <= trail.length ? 'on' : undefined} />)}
        </div>
        <Heading title={title} locale={shared.locale} whole={!setting} />
        {words.help && <details><summary>{ui.help}</summary><p>{words.help}</p></details>}
        <nav class="label" aria-label={ui.answers}>
          <ul class="opts">
            {choices.map(({ id, href, label, hint, within }) => (
              <li key={id}><a href={href}><span><b>{label}</b>{hint && <small>{hint}</small>}</span><Icon of={chevron} /></a>{within && <Within choices={within} />}</li>
            ))}
          </ul>
        </nav>
        {date && setting && (
          <DateField key={question} of={date} label={fill(ui['give-date'], { date: names[date] })} shared={shared}
            onUse={(value) => { shared.give({ [date]: value }); onDate(question, value); }} />
        )}
        {(trail.length > 0 || group) && (
          <p class="small ways">
            <a href={hrefOf(answersOf(trail.slice(0, -1)))}>{ui.back}</a> <a href="#" onClick={shared.forget}>{ui.restart}</a>
          </p>
        )}
      </div>
      <aside class="side flow">
        <div class="flow js-only">
          <h2 class="cap">{ui['so-far']}</h2>
          <Trail trail={trail} dated={dated} shared={shared} />
          <p class="small">{ui['market-why']}</p>
        </div>
        {figures.length > 0 && (
          <ul class="rows">{figures.map((id) => <li key={id} class="small">{facts[id]?.title} <FactChip id={id} shared={shared} /></li>)}</ul>
        )}
        {trail.length === 0 && <p class="small"><a href={links.evidence}>{ui['to-attach']}</a></p>}
      </aside>
    </div>
  );
}

interface Choice { id: string; href: string; label?: string; hint?: string; within?: Choice[] }

/** The problems of a group where no script opens it: one step less, and addresses such as `#damaged` land there. */
const Within = ({ choices }: { choices: readonly Choice[] }) => (
  <ul class="no-js-only within">{choices.map(({ id, href, label }) => <li key={id}><a id={id} href={href}>{label}</a></li>)}</ul>
);

/** The case that this device has kept: go on with it, or forget it. */
function Found({ kept, found, shared: { words: { questions, ui } } }: { kept: KeptCase; found: Answers; shared: Shared }) {
  const concern = concernOf(rules, walk(rules, found).trail);
  return (
    <div class="note" data-step="wait" role="status">
      <p>{fill(ui['case-found'], { problem: questions[rules.start]?.answers[concern ?? '']?.label ?? '' })}</p>
      <p class="ways"><a href={hrefOf(found)} onClick={kept.open}>{ui['case-open']}</a> <button type="button" class="quiet" onClick={kept.drop}>{ui['case-drop']}</button></p>
    </div>
  );
}
