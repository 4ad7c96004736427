import fc from 'fast-check';
import { asCaseDates, readFragment, writeFragment } from '../../lib/case.ts';
import { isIsoDate } from '../../lib/dates.ts';
import { ORDER_DATES, PROBLEMS, SITUATIONS } from '../../lib/ids.ts';
import { chosen } from '../../tools/evidence/engine.ts';
import { EVIDENCE_RECIPIENTS } from '../../tools/evidence/rules.ts';
import { statusOf } from '../../tools/tracking/sections.ts';
import { isStatusId } from '../../tools/tracking/rules.ts';
import { answer, answersOf, back, evidenceChoices, outcomeOf, startFrom, topicOf, walk, whatWouldChange } from '../../tools/wizard/engine.ts';
import { rules } from '../../tools/wizard/rules.ts';
import { hostile } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';

const CHOICES = /^(?:[a-z][a-z0-9_-]*=[a-z][a-z0-9_-]*(?:&|$))*$/;
const steps = Object.entries(rules.questions).flatMap(([question, answers]) => Object.keys(answers).map((id) => [question, id] as const));
const isStep = (question: string, id: string | undefined) => id !== undefined && Object.hasOwn(rules.questions, question) && Object.hasOwn(rules.questions[question] ?? {}, id);

/** Fragments as real links have them, with things broken in. */
const fragments = fc.oneof(
  hostile(['#problem=damaged&for=platform', '#damaged', '#q=x', '#status=in_transit', ...steps.slice(0, 40).map(([question, id]) => `${question}=${id}`)], 2500),
  fc.array(fc.oneof(fc.constantFrom(...steps), fc.tuple(hostile(['problem', 'for', 'known', 'status', 'group'], 40), hostile(['damaged', 'asked_refused', 'card'], 40))), { maxLength: 12, size: 'max' })
    .map((pairs) => `#${pairs.map((pair) => pair.join('=')).join('&')}`),
);

function soundWizard(choices: Record<string, string>): void {
  const { answers, group } = startFrom(rules, choices);
  insist(Object.entries(answers).every((step) => isStep(...step)), 'answers of the wizard', answers);
  insist(group === undefined || Object.hasOwn(rules.groups, group), 'a group of the wizard', group);
  const { trail, question, outcome } = walk(rules, answers);
  insist(question !== undefined ? Object.hasOwn(rules.questions, question) : outcomeOf(rules, outcome) !== undefined, 'a question or an outcome', [question, outcome]);
  insist(CHOICES.test(writeFragment(answersOf(trail))), 'an address of choices', writeFragment(answersOf(trail)));
  const advice = outcomeOf(rules, outcome);
  if (advice) {
    const evidence = writeFragment(evidenceChoices(rules, advice, trail));
    insist(CHOICES.test(evidence) && PROBLEMS.some((id) => evidence.startsWith(`problem=${id}&`)), 'a list of the checklist', evidence);
    insist(whatWouldChange(rules, trail).every((step) => isStep(step.question, step.answer)), 'answers of the wizard');
    insist(typeof topicOf(rules, trail) === 'string', 'a topic');
  }
}

/** What addresses may say to the three tools: whatever stands there, the tools see choices of their own lists only, and write no other. */
export const fragmentTargets = (): Target[] => [
  target('fragments', 22, fragments, (hash) => {
    const choices = readFragment(hash);
    insist(CHOICES.test(writeFragment(choices)), 'choices', choices);
    insist(Object.getPrototypeOf(choices) === Object.prototype, 'a plain record');
    soundWizard(choices);
    const wish = chosen(choices);
    insist(!wish || (PROBLEMS.includes(wish.problem) && ['everyone', ...EVIDENCE_RECIPIENTS].includes(wish.recipient)), 'choices of the checklist', wish);
    insist(!wish || [...wish.known].every((id) => SITUATIONS.includes(id)), 'known situations', wish);
    const status = statusOf(choices['status'] ?? '');
    insist(status === undefined || isStatusId(status), 'a status of the list', status);
  }),
  target('answers', 6, fc.tuple(fc.array(fc.constantFrom(...steps), { maxLength: 8 }), hostile(['problem', 'damage-stage'], 60), hostile(['damaged', 'waiting'], 60)), ([pairs, question, id]) => {
    const given = Object.fromEntries(pairs);
    for (const next of [answer(rules, given, question, id), back(rules, given, question)]) {
      insist(Object.entries(next).every((step) => isStep(...step)), 'answers of the wizard', next);
    }
  }),
  target('dates', 4, fc.dictionary(fc.oneof(fc.constantFrom<string>(...ORDER_DATES), hostile(['ordered'], 30)), fc.oneof(fc.constantFrom('2026-11-20', '2026-02-30', '0000-00-00', '+020260-01-01', '2026-1-1'), hostile(['2026-11-20'], 30))), (kept) => {
    const dates = asCaseDates(kept);
    insist(Object.entries(dates).every(([id, day]) => ORDER_DATES.some((one) => one === id) && isIsoDate(day)), 'dates of an order', dates);
  }),
];
