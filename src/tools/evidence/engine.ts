import { PROBLEMS, SITUATIONS, type MarketChoice, type Problem, type Situation } from '../../lib/ids.ts';
import {
  EVIDENCE_RECIPIENTS, GOODS, PRIORITIES, asks, checksOf, extras, isItem, items, problems, sayings, situations,
  type Audience, type Check, type EvidenceRecipient, type Item, type Needs, type Priority,
} from './rules.ts';

/** What a list is asked for: a problem, who is to read it, and what is known of the case. */
export interface Wish { problem: Problem; recipient: Audience; market?: MarketChoice | undefined; known?: ReadonlySet<Situation> }

/** What to gather, by priority in falling order; a priority without an item is left out. */
export interface Checklist {
  problem: Problem;
  recipient: Audience;
  groups: readonly { priority: Priority; items: readonly Item[] }[];
  /** How many items of the problem's own list this recipient does not need. */
  leftOut: number;
}

const goesTo = (item: Item, recipient: Audience): boolean =>
  recipient === 'everyone' || items[item].for.some((one) => one === recipient);

/** Those who may be given this evidence. */
export const recipientsOf = (problem: Problem): readonly EvidenceRecipient[] => problems[problem].to;

/** What may already be so with this problem. */
export const situationsOf = (problem: Problem): readonly Situation[] =>
  SITUATIONS.filter((id) => situations[id].problems.includes(problem));

/** Whether goods came and something is wrong with them. */
export const isAboutGoods = (problem: Problem): boolean => GOODS.some((one) => one === problem);

/** Whether money or an account is in danger now. */
export const isUrgent = (problem: Problem): boolean => 'urgent' in problems[problem];

/** The market as rules name it: `other` and none are the same to them. */
const holdsIn = (market: MarketChoice | undefined, markets: readonly string[] | undefined): boolean =>
  !markets || (market !== undefined && markets.includes(market));

/** The list for a problem, a recipient, a market and what is known; a recipient who is not to be given this evidence gets the whole list as `everyone`. */
export function checklist({ problem, recipient: wanted, market, known = new Set() }: Wish): Checklist {
  const recipient = recipientsOf(problem).find((one) => one === wanted) ?? 'everyone';
  const told = situationsOf(problem).filter((id) => known.has(id)).map((id) => situations[id]);
  const own: Needs[] = [problems[problem], ...told.map(({ adds }) => adds),
    ...extras.filter((extra) => extra.problems.includes(problem) && holdsIn(market, extra.markets)
      && (!extra.for || extra.for.some((one) => one === recipient))).map(({ adds }) => adds)];
  const asked = isUrgent(problem) ? {} : asks[recipient] ?? {};
  const dropped = new Set(told.flatMap(({ drops = [] }) => drops));

  const seen = new Set<Item>();
  const shown = new Set<Item>();
  const groups = PRIORITIES.map((priority) => ({
    priority,
    // The highest priority that anybody gives an item counts; a thing that can no longer be had is not asked for.
    items: [asked, ...own].flatMap((needs) => needs[priority] ?? []).filter((item) => {
      if (seen.has(item) || dropped.has(item)) return false;
      seen.add(item);
      if (goesTo(item, recipient)) shown.add(item);
      return shown.has(item);
    }),
  }));
  return { problem, recipient, groups: groups.filter((group) => group.items.length > 0), leftOut: seen.size - shown.size };
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

/** What a list is chosen by. */
interface Chosen { problem: Problem; recipient: Audience; known: ReadonlySet<Situation> }

/** The choices that a fragment makes; a malformed or unknown one falls back to what `now` says, and without a problem there is nothing to show. Several known things are joined by `_`. */
export function chosen(choices: Record<string, string>, now?: Chosen): Chosen | undefined {
  const recipients: readonly Audience[] = ['everyone', ...EVIDENCE_RECIPIENTS];
  const wanted = choices['for'] === 'payment-provider' ? 'card' : choices['for'];
  const said = choices['known']?.split('_');
  const problem = PROBLEMS.find((id) => id === choices['problem']) ?? now?.problem;
  return problem && {
    problem,
    recipient: recipients.find((id) => id === wanted) ?? now?.recipient ?? 'everyone',
    known: said ? new Set(SITUATIONS.filter((id) => said.includes(id))) : now?.known ?? new Set(),
  };
}

/** The statements about evidence that count for a list in a market: those of this market, those that hold everywhere, and without a market all. */
export const sayingsFor = ({ problem, recipient, market }: Wish, places: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(sayings).flatMap(([id, { for: to, problems: of }]) => {
    const holds = places[id];
    const counts = holds && (!to || recipient === 'everyone' || to.some((one) => one === recipient)) && (!of || of.includes(problem));
    return counts && (!market || holds.includes('all') || holds.includes(market)) ? [id] : [];
  });

/** The place of one check of one item among what a buyer ticked. */
export const checkKey = (item: Item, check: Check): string => `${item}.${check}`;

/** Whether a text is the place of a check that exists. */
export function isCheckKey(key: string): boolean {
  const [item = '', check = ''] = key.split('.');
  return isItem(item) && checksOf(item).some((one) => one === check);
}

/** A set with one more, or one less. */
export const toggled = <T>(set: ReadonlySet<T>, one: T, on: boolean): Set<T> => new Set(on ? [...set, one] : [...set].filter((other) => other !== one));
