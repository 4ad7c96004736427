import { LOCALES } from '../lib/locales.ts';
import { clocks, extras, problems as evidenceProblems, sayings } from '../tools/evidence/rules.ts';
import { rules as wizard } from '../tools/wizard/rules.ts';
import { figuresOf } from '../tools/wizard/basis.ts';
import type { Flow } from '../tools/wizard/flow.ts';
import { deadEnd, type Known } from './known.ts';
import type { Problem } from './problem.ts';

const flow: Flow = wizard;
const outcomes = Object.values(flow.outcomes);
const asList = (ids: string | readonly string[] | undefined) => (ids === undefined ? [] : [ids].flat());
const limits = Object.keys(flow.clocks).flatMap((question) => figuresOf(flow, question));

/** The facts whose figures the tools count with. */
export const FIGURES_OF_TOOLS: readonly string[] = [...new Set([...limits, ...outcomes.flatMap(({ dates }) => dates.flatMap(({ fact }) => asList(fact))), ...Object.keys(clocks), ...Object.keys(flow.exceptions)])].sort();
/** Every fact that the tools name, statements among them. */
export const FACTS_OF_TOOLS: readonly string[] = [...new Set([...FIGURES_OF_TOOLS, ...outcomes.flatMap(({ basis }) => basis), ...Object.keys(sayings), ...extras.map(({ fact }) => fact)])].sort();
/** The guides that the tools lead to. */
export const GUIDES_OF_TOOLS: readonly string[] = [...new Set([...outcomes.flatMap(({ articles }) => articles), ...Object.values(flow.guides).flat(), ...Object.values(evidenceProblems).map(({ article }) => article)])].sort();

/** Reports facts and guides that a tool needs and nobody has written. */
export function checkNeeds(known: Known, problems: Problem[]): void {
  const { figures, statements } = known;
  if (figures && statements) {
    for (const id of FACTS_OF_TOOLS) {
      const missing = FIGURES_OF_TOOLS.includes(id) ? !figures.includes(id) : !figures.includes(id) && !statements.includes(id);
      if (missing) problems.push({ file: 'content/facts.yml', line: 1, field: id, rule: 'tool-needs-fact' });
    }
  }
  for (const locale of LOCALES) {
    for (const id of GUIDES_OF_TOOLS) {
      const dead = deadEnd('article', id, locale, known);
      const draft = known.pages.find((page) => page.kind === 'article' && page.locale === locale && page.slug === id);
      if (dead) problems.push({ file: draft?.file ?? `content/${locale}/articles`, line: 1, field: id, rule: draft ? 'tool-needs-draft' : 'tool-needs-guide' });
    }
  }
}
