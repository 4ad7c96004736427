import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { figureFor } from '../../lib/facts.ts';
import { fill } from '../../lib/text.ts';
import { whatWouldChange, type Step } from './engine.ts';
import { answerExists, fits, startDate, type ShownDate } from './dates.ts';
import { FactChip } from './FactChip.tsx';
import type { Outcome } from './flow.ts';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { Trail } from './Trail.tsx';

/** More other ways than this are not shown. */
const MOST = 3;

/** Why this step: the answers, the facts that hold in the market, and what would change it. */
export function Why({ outcome, trail, dated, shown, shared }: { outcome: Outcome; trail: readonly Step[]; dated: Record<string, IsoDate>; shown: readonly ShownDate[]; shared: Shared }) {
  const { words: { ui, questions, outcomes, dates: labels, 'order-dates': names }, dates, facts, statements, market, setting, locale } = shared;
  const asked = trail.map(({ question }) => question);
  const barred = (id: string) => rules.exceptions[id]?.some((place) => place === market) ?? false;
  const counted = outcome.basis.filter((id) => facts[id] && fits(rules, id, asked));
  const figures = counted.filter((id) => !barred(id) && figureFor(facts, id, market));
  const said = outcome.basis.flatMap((id) => {
    const statement = fits(rules, id, asked) ? statements[id] : undefined;
    return statement?.places.some((place) => place === 'all' || place === market) ? statement : [];
  });
  // Each date that was counted, with the day and the time it was counted from.
  const sums = shown.flatMap(({ id, day, figure, fact }) => {
    const from = fact && startDate(fact, facts);
    const start = from && dates[from];
    return day && figure && start ? [fill(ui.counted, { date: labels[id] ?? id, day: formatDate(day, locale, 'full'), time: figure.text, from: names[from], start: formatDate(start, locale, 'full') })] : [];
  });
  const others = whatWouldChange(rules, trail, Infinity)
    .filter(({ question, answer }) => !setting || answerExists(rules, question, answer, setting)).slice(0, MOST);
  return (
    <aside class="side flow">
      <h2 id="why" tabIndex={-1}>{ui.why}</h2>
      <Trail trail={trail} dated={dated} shared={shared} />
      {(figures.length > 0 || said.length > 0) && (
        <ul class="trail">
          {figures.map((id) => (
            <li key={id}><span class="small">{ui.rule}</span><span>{facts[id]?.title}</span><span class="all"><FactChip id={id} shared={shared} />{' '}
              {figureFor(facts, id, market)?.note && <small>{figureFor(facts, id, market)?.note}</small>}</span></li>
          ))}
          {said.map(({ text, lang, href }) => <li key={href}><span class="small">{ui.rule}</span><a href={href} lang={lang}>{text}</a></li>)}
        </ul>
      )}
      {sums.map((text) => <p key={text} class="small">{text}</p>)}
      {market && counted.length > 0 && figures.length === 0 && <p class="small">{ui['no-figure']}<br />{ui.countdown}</p>}
      {others.length > 0 && (
        <div class="note" data-step="wait">
          <b>{ui['would-change']}</b>
          {others.map(({ question, answer, outcome: other }) => (
            <p key={other} class="small">{fill(ui['if-instead'], { answer: questions[question]?.answers[answer]?.label, outcome: outcomes[other]?.title })}</p>
          ))}
        </div>
      )}
    </aside>
  );
}
