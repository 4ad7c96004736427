import type { Choices } from '../../lib/case.ts';
import { SITUATIONS, type Concern, type Problem, type Situation } from '../../lib/ids.ts';
import type { Answers, Flow, Outcome } from './flow.ts';

/** One answered question on the way. */
export interface Step { question: string; answer: string }
/** Where the answers lead: the way so far, and the question to ask next or the outcome. */
export interface Walk { trail: readonly Step[]; question?: string; outcome?: string }

const targetOf = (flow: Flow, question: string, answer: string | undefined): string | undefined => {
  const answers = flow.questions[question];
  return answers && answer !== undefined && Object.hasOwn(answers, answer) ? answers[answer] : undefined;
};
const isQuestion = (flow: Flow, id: string) => Object.hasOwn(flow.questions, id);

/** The outcome under this id, or undefined. */
export const outcomeOf = (flow: Flow, id: string | undefined): Outcome | undefined =>
  id !== undefined && Object.hasOwn(flow.outcomes, id) ? flow.outcomes[id] : undefined;

/** The section of a question or an outcome on the page of the whole wizard. */
export const sectionOf = (flow: Flow, id: string): string => `${isQuestion(flow, id) ? 'q' : 'o'}-${id}`;

/** Follows the answers from the first question; an answer that does not exist, or is not on the way, is passed over. */
export function walk(flow: Flow, answers: Answers): Walk {
  const trail: Step[] = [];
  let at = flow.start;
  while (isQuestion(flow, at)) {
    const answer = Object.hasOwn(answers, at) ? answers[at] : undefined;
    const target = targetOf(flow, at, answer);
    if (answer === undefined || target === undefined) return { trail, question: at };
    trail.push({ question: at, answer });
    at = target;
  }
  return { trail, outcome: at };
}

/** Only the answers that count: those on the way, in order. */
export const answersOf = (trail: readonly Step[]): Answers =>
  Object.fromEntries(trail.map(({ question, answer }) => [question, answer]));

/** The answers after one more; whatever no longer lies on the way is dropped. */
export const answer = (flow: Flow, answers: Answers, question: string, id: string): Answers =>
  answersOf(walk(flow, { ...answers, [question]: id }).trail);

/** The answers before this question, so that it is asked again. */
export function back(flow: Flow, answers: Answers, question: string): Answers {
  const { trail } = walk(flow, answers);
  const at = trail.findIndex((step) => step.question === question);
  return answersOf(at < 0 ? trail.slice(0, -1) : trail.slice(0, at));
}

/** What an address asks for: the answers that hold, and the group of problems to choose from while none is chosen. */
export function startFrom(flow: Flow, choices: Choices): { answers: Answers; group?: string } {
  const known = choices.status && Object.hasOwn(flow.statuses, choices.status) ? flow.statuses[choices.status] : undefined;
  const answers = answersOf(walk(flow, { ...known, ...choices }).trail);
  const { group } = choices;
  return { answers, ...(group && Object.hasOwn(flow.groups, group) && Object.keys(answers).length === 0 ? { group } : {}) };
}

/** What the buyer began with. */
export const concernOf = (flow: Flow, trail: readonly Step[]): Concern | undefined =>
  trail.find(({ question }) => question === flow.start)?.answer as Concern | undefined;

/** What it is about after these answers: what the buyer began with, unless a later answer showed something else. */
export const topicOf = (flow: Flow, trail: readonly Step[]): Concern =>
  trail.reduce<string>((topic, { question, answer: given }) => (question === flow.start ? given : flow.becomes[`${question}.${given}`] ?? topic), '') as Concern;

/** The problem whose checklist serves that. */
export const problemOf = (flow: Flow, trail: readonly Step[]): Problem => {
  const topic = topicOf(flow, trail);
  return flow.stands[topic] ?? topic as Problem;
};

/** What these answers say of the case, as the checklist knows it; a later turn does not take back an earlier one. */
export const toldBy = (flow: Flow, trail: readonly Step[]): readonly Situation[] =>
  SITUATIONS.filter((id) => trail.some(({ question, answer: given }) => flow.tells[id]?.[question]?.split(' ').includes(given)));

/** The fragment that opens the checklist for this outcome: problem, recipient, and what is known. */
export function evidenceChoices(flow: Flow, outcome: Outcome, trail: readonly Step[]): Choices {
  const known = toldBy(flow, trail);
  return { problem: outcome.evidence.problem ?? problemOf(flow, trail), for: outcome.evidence.for, ...(known.length > 0 && { known: known.join('_') }) };
}

/** Every way through the wizard, in the order of the rules. */
export function paths(flow: Flow, at = flow.start, trail: readonly Step[] = []): { steps: readonly Step[]; outcome: string }[] {
  if (!isQuestion(flow, at)) return [{ steps: trail, outcome: at }];
  return Object.entries(flow.questions[at] ?? {}).flatMap(([id, target]) =>
    paths(flow, target, [...trail, { question: at, answer: id }]));
}

/** The fewest and the most questions that are still to come from here, this one included. */
export function distance(flow: Flow, at: string): { least: number; most: number } {
  if (!isQuestion(flow, at)) return { least: 0, most: 0 };
  const below = Object.values(flow.questions[at] ?? {}).map((target) => distance(flow, target));
  return { least: 1 + Math.min(...below.map((d) => d.least)), most: 1 + Math.max(...below.map((d) => d.most)) };
}

/** The nearest other answers that would have led straight to another outcome, the last question first. */
export function whatWouldChange(flow: Flow, trail: readonly Step[], limit = 3): { question: string; answer: string; outcome: string }[] {
  const here = walk(flow, answersOf(trail)).outcome;
  const seen = new Set([here]);
  return trail.slice(1).toReversed().flatMap(({ question }) =>
    Object.entries(flow.questions[question] ?? {}).flatMap(([id, outcome]) => {
      if (!outcomeOf(flow, outcome) || seen.has(outcome)) return [];
      seen.add(outcome);
      return [{ question, answer: id, outcome }];
    })).slice(0, limit);
}
