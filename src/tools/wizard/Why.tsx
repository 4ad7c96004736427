import type { IsoDate } from '../../lib/dates.ts';
import { figureFor } from '../../lib/facts.ts';
import { fill } from '../../lib/text.ts';
import { whatWouldChange, type Step } from './engine.ts';
import { answerExists, fits } from './dates.ts';
import { FactChip } from './FactChip.tsx';
import type { Outcome } from './flow.ts';
import { rules } from './rules.ts';
import type { Shared } from './shared.ts';
import { Trail } from './Trail.tsx';

/** More other ways than this are not shown. */
const MOST = 3;

/** Why this step: the answers, the facts that hold in the market, and what would change it. */
export function Why({ outcome, trail, dated, shared }: { outcome: Outcome; trail: readonly Step[]; dated: Record<string, IsoDate>; shared: Shared }) {
  const { words: { ui, questions, outcomes }, facts, statements, market, setting, locale } = shared;
  const asked = trail.map(({ question }) => question);
  const barred = (id: string) => rules.exceptions[id]?.some((place) => place === market) ?? false;
  const counted = outcome.basis.filter((id) => facts[id] && fits(rules, id, asked));
  const figures = counted.filter((id) => !barred(id) && figureFor(facts, id, market));
  const said = outcome.basis.flatMap((id) => {
    const statement = fits(rules, id, asked) ? statements[id] : undefined;
    return statement?.places.some((place) => place === 'all' || place === market) ? statement : [];
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
          {said.map(({ text, href }) => <li key={href}><span class="small">{ui.rule}</span><a href={href}>{text}</a></li>)}
        </ul>
      )}
      {market && counted.length > 0 && figures.length === 0 && <p class="small">{ui['no-figure']}{locale === 'zh' ? '。' : '. '}{ui.countdown}</p>}
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
