import { PROBLEMS, type Problem } from '../../lib/ids.ts';
import {
  EVIDENCE_RECIPIENTS, PRIORITIES, START, items, problems,
  type Audience, type EvidenceRecipient, type Item, type Priority,
} from './rules.ts';

/** What to gather, by priority in falling order; a priority without an item is left out. */
export interface Checklist {
  problem: Problem;
  recipient: Audience;
  groups: readonly { priority: Priority; items: readonly Item[] }[];
  /** How many items of the whole list this recipient does not need. */
  leftOut: number;
}

const goesTo = (item: Item, recipient: Audience): boolean =>
  recipient === 'everyone' || items[item].for.some((one) => one === recipient);

/** Those who may be given this evidence: at least one thing that must be there is meant for them. */
export const recipientsOf = (problem: Problem): readonly EvidenceRecipient[] =>
  EVIDENCE_RECIPIENTS.filter((recipient) => problems[problem].must.some((item) => goesTo(item, recipient)));

/** The list for a problem and a recipient; a recipient who is not to be given this evidence gets the whole list as `everyone`. */
export function checklist(wish: { problem: Problem; recipient: Audience }): Checklist {
  const { problem } = wish;
  const recipient = recipientsOf(problem).some((one) => one === wish.recipient) ? wish.recipient : 'everyone';
  const groups = PRIORITIES
    .map((priority) => {
      const whole: readonly Item[] = problems[problem][priority];
      return { priority, items: whole.filter((item) => goesTo(item, recipient)), whole: whole.length };
    });
  return {
    problem,
    recipient,
    groups: groups.filter((group) => group.items.length > 0).map(({ priority, items: shown }) => ({ priority, items: shown })),
    leftOut: groups.reduce((sum, group) => sum + group.whole - group.items.length, 0),
  };
}

/** Every item of a list, the most needed first. */
export const itemsOf = (list: Checklist): readonly Item[] => list.groups.flatMap((group) => group.items);

/** How far the gathering is; ticks for items that are not on the list do not count. */
export function progress(list: Checklist, ticked: ReadonlySet<string>): { done: number; total: number; mustsMissing: number } {
  const shown = itemsOf(list);
  const musts = list.groups.find((group) => group.priority === 'must')?.items ?? [];
  return {
    done: shown.filter((item) => ticked.has(item)).length,
    total: shown.length,
    mustsMissing: musts.filter((item) => !ticked.has(item)).length,
  };
}

/** The choices that a fragment makes; a malformed or unknown one falls back to what `now` says. */
export function chosen(
  choices: Record<string, string>, now: { problem: Problem; recipient: Audience } = START,
): { problem: Problem; recipient: Audience } {
  const recipients: readonly Audience[] = ['everyone', ...EVIDENCE_RECIPIENTS];
  return {
    problem: PROBLEMS.find((id) => id === choices['problem']) ?? now.problem,
    recipient: recipients.find((id) => id === choices['for']) ?? now.recipient,
  };
}
