import { CONCERNS, type Concern, type Step } from '../../lib/ids.ts';
import { outcomeOf } from './engine.ts';
import type { Flow } from './flow.ts';
import type { Words } from './wording.ts';

/** A question with its answers, as the map draws it; `drawn` has the answers further up. */
export interface MapQuestion { id: string; title: string; drawn: boolean; answers: readonly { label: string; to: MapQuestion | MapOutcome }[] }
/** What to do, and the outcome that replaces it where one of its windows closes. */
export interface MapOutcome { step: Step; name: string; title: string; instead?: string }

/** The whole wizard as one drawing for each concern; each question is drawn where it comes first, and only named after that. */
export function mapOf(flow: Flow, words: Words): { id: Concern; title: string; first: MapQuestion | MapOutcome }[] {
  const drawn = new Set<string>();
  const titleOf = (id: string) => words.outcomes[id]?.title ?? id;
  const draw = (id: string): MapQuestion | MapOutcome => {
    const outcome = outcomeOf(flow, id);
    if (outcome) return { step: outcome.step, name: words.steps[outcome.step], title: titleOf(id), ...(outcome.instead ? { instead: titleOf(outcome.instead) } : {}) };
    const { title = id, answers = {} } = words.questions[id] ?? {};
    if (drawn.has(id)) return { id, title, drawn: true, answers: [] };
    drawn.add(id);
    return { id, title, drawn: false, answers: Object.entries(flow.questions[id] ?? {}).map(([answer, target]) => ({ label: answers[answer]?.label ?? answer, to: draw(target) })) };
  };
  const first = flow.questions[flow.start] ?? {};
  return CONCERNS.flatMap((id) => (first[id] ? [{ id, title: words.questions[flow.start]?.answers[id]?.label ?? id, first: draw(first[id]) }] : []));
}
