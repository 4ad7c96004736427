import { figureRows, type FactBook } from '../../lib/facts.ts';
import { PROBLEMS, type MarketChoice, type Problem } from '../../lib/ids.ts';
import { VIEW_BOX } from '../../lib/strokes.ts';
import { drawings } from './drawings.ts';
import { checklist, itemsOf, recipientsOf } from './engine.ts';
import { checksOf, clocks, isDrawn, items, problems, whenOf, type Item } from './rules.ts';
import type { ShownWords } from './shared.ts';

const itemOf = (words: ShownWords) => (id: Item) => {
  const when = whenOf(id);
  return { id, title: words.items[id].title, why: words.items[id].why, when: when && words.whens[when] };
};

/** What each recipient asks for beside the problem's own list, in words. */
const asked = (problem: Problem, words: ShownWords) => {
  const own = itemsOf(checklist({ problem, recipient: 'everyone' }));
  return recipientsOf(problem).flatMap((recipient) => {
    const more = itemsOf(checklist({ problem, recipient })).filter((item) => !own.includes(item));
    return more.length > 0 ? [{ recipient: words.recipients[recipient], items: more.map((item) => ({ id: item, title: words.items[item].title })) }] : [];
  });
};

/** One problem's whole list in words, as EvidenceList.astro takes it. */
export const listSection = (problem: Problem, words: ShownWords) => ({
  id: problem,
  title: words.problems[problem].title,
  short: words.problems[problem].short,
  notice: words.problems[problem].closed,
  groups: checklist({ problem, recipient: 'everyone' }).groups.map((group) => ({
    title: words.priorities[group.priority],
    items: group.items.map(itemOf(words)),
  })),
  asked: asked(problem, words),
});

/** The pair of drawings of an item with their words, or undefined where none is drawn. */
export const shotsOf = (id: Item, words: ShownWords) => {
  const said = words.items[id].shots;
  if (!said || !isDrawn(id)) return undefined;
  return {
    viewBox: VIEW_BOX,
    good: { drawing: drawings[id].good, alt: said['good-alt'], says: said.good, mark: words.ui.do },
    bad: { drawing: drawings[id].bad, alt: said['bad-alt'], says: said.bad, mark: words.ui.refused },
  };
};

/** Everything the page shows without a script, as EvidenceSections.astro takes it: every problem with its time limits, every item once with how to make it, the checks and warnings. */
export const allSections = (words: ShownWords, { facts, markets }: { facts: FactBook; markets: readonly { id: MarketChoice; name: string }[] }) => ({
  contentsTitle: words.ui['contents-title'],
  howTitle: words.ui['how-title'],
  howLink: words.ui['how-link'],
  problems: PROBLEMS.map((problem) => ({
    ...listSection(problem, words),
    limits: problems[problem].deadlines.flatMap((id) => (facts[id] ? [{ id, title: facts[id].title }] : [])),
  })),
  limitsTitle: words.ui.limits,
  limits: Object.keys(clocks).flatMap((id) => (facts[id] ? [{ id, title: facts[id].title, rows: figureRows(facts[id], markets) }] : [])),
  limitsNote: words.ui['check-order-page'],
  everywhere: words.ui['all-markets'],
  reported: words.ui.medium,
  how: (Object.keys(items) as Item[]).map((id) => ({
    ...itemOf(words)(id), kind: words.kinds[items[id].kind], how: words.items[id].how,
    checks: checksOf(id).map((check) => words.checks[check].title), shots: shotsOf(id, words),
  })),
  checksTitle: words.ui['checks-title'],
  checks: Object.values(words.checks),
  warningsTitle: words.ui['warnings-title'],
  warnings: Object.values(words.warnings),
});
