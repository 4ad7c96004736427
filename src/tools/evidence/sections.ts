import { PROBLEMS, type Problem } from '../../lib/ids.ts';
import { checklist } from './engine.ts';
import { VIEW_BOX } from '../../lib/strokes.ts';
import { drawings } from './drawings.ts';
import { isDrawn, items, type Item } from './rules.ts';
import type { Words } from './wording.ts';

const itemOf = (words: Words) => (id: Item) => ({ id, title: words.items[id].title, why: words.items[id].why });

/** One problem's whole list in words, as EvidenceList.astro takes it. */
export const listSection = (problem: Problem, words: Words) => ({
  id: problem,
  title: words.problems[problem].title,
  short: words.problems[problem].short,
  notice: words.problems[problem].closed,
  groups: checklist({ problem, recipient: 'everyone' }).groups.map((group) => ({
    title: words.priorities[group.priority],
    items: group.items.map(itemOf(words)),
  })),
});

/** The pair of drawings of an item with their words, or undefined where none is drawn. */
export const shotsOf = (id: Item, words: Words) => {
  const said = words.items[id].shots;
  if (!said || !isDrawn(id)) return undefined;
  return {
    viewBox: VIEW_BOX,
    good: { drawing: drawings[id].good, alt: said['good-alt'], says: said.good, mark: words.ui.do },
    bad: { drawing: drawings[id].bad, alt: said['bad-alt'], says: said.bad, mark: words.ui.refused },
  };
};

/** Everything the page shows without a script, as EvidenceSections.astro takes it: every problem, every item once with how to make it, the rules and warnings. */
export const allSections = (words: Words) => ({
  contentsTitle: words.ui['contents-title'],
  howTitle: words.ui['how-title'],
  howLink: words.ui['how-link'],
  problems: PROBLEMS.map((problem) => listSection(problem, words)),
  how: (Object.keys(items) as Item[]).map((id) => ({
    ...itemOf(words)(id), kind: words.kinds[items[id].kind], how: words.items[id].how, shots: shotsOf(id, words),
  })),
  checksTitle: words.ui['checks-title'],
  checks: Object.values(words.checks),
  warningsTitle: words.ui['warnings-title'],
  warnings: Object.values(words.warnings),
});
