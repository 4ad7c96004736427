import type { Concern, Market, OrderDate, Problem, Recipient, Situation, Step } from '../../lib/ids.ts';

/** So many days before a time limit ends we say "today"; an editorial margin of ours. */
export const CLOSING = 3;

/** A case with a date so many days back is old: the shortest time outside the platform, sixty days for a billing-error letter in the United States, may end during it; an editorial margin of ours. */
export const OLD = 50;

/** Facts of which the first that has a figure in the buyer's market counts. */
export type FactIds = string | readonly string[];

/**
 * How long an answer holds, counted from the clock's date: a number of days of our own (0 = through that day),
 * or a fact. `less` ends it that many days earlier. Without a figure: `days` of our own, else `otherwise`
 * (another answer, or `next` = this answer does not exist in that market), else the answer holds for good.
 * `alsoIn` names markets where the answer exists, and holds for good, although no figure is known.
 * `without` is an answer for markets that have no figure of that fact, for so many `days` or for good.
 */
export type Limit = number | { without: FactIds; days?: number } | { fact: FactIds; less?: number; days?: number; otherwise?: string; alsoIn?: readonly Market[] };

/** Turns a date into an answer: the first answer whose limit has not ended; the last one needs no limit. */
export interface Clock { date: OrderDate; steps: readonly (readonly [answer: string, through?: Limit])[] }

/**
 * One date on an outcome's label: today, a day of the buyer's, or (also where that is not known) the end of a fact's time, or of
 * `days` of our own where no figure is known. `last` marks a day not to be missed, `law` a time the order page does not show,
 * `old` a date for cases that have gone on for long.
 */
export interface OutcomeDate { id: string; date?: OrderDate | 'today'; fact?: FactIds; days?: number; from?: 'today'; last?: true; law?: true; old?: true }

/** The buyer's answers by question. */
export type Answers = Record<string, string>;

export type Turn = 'you' | 'seller' | 'carrier' | 'platform' | 'bank';

/** What to do: one step, the facts it rests on, its dates, and what to take along. */
export interface Outcome {
  step: Step;
  turn: Turn;
  basis: readonly string[];
  dates: readonly OutcomeDate[];
  /** Where one of these dates is near, the outcome `instead` holds: a window that closes wins over waiting. */
  closing?: readonly string[];
  instead?: string;
  /** A recipient (then the problem decides which text), or the id of one text. */
  message?: string;
  evidence: { for: Recipient; problem?: Problem };
  articles: readonly string[];
}

/** The whole wizard as data; `questions` says for each answer where it leads. */
export interface Flow {
  start: string;
  /** The first question's answers, grouped for a small screen. */
  groups: Readonly<Record<string, readonly Concern[]>>;
  questions: Record<string, Record<string, string>>;
  clocks: Partial<Record<string, Clock>>;
  outcomes: Record<string, Outcome>;
  /** The problem whose checklist serves a concern that has none of its own. */
  stands: Partial<Record<Concern, Problem>>;
  /** Answers (`question.answer`) from which on it is about something else. */
  becomes: Record<string, Concern>;
  /** What answers say of the case that changes what to gather: by question, the answers that say it. */
  tells: Partial<Record<Situation, Record<string, string>>>;
  /** The guides of a concern, shown before those of the outcome. */
  guides: Record<Concern, readonly string[]>;
  /** Answers known from a status of the tracking explainer. */
  statuses: Record<string, Answers>;
  /** Facts that do not hold for these questions in some markets. */
  exceptions: Record<string, readonly Market[]>;
  /** Facts that do not hold once one of these questions was asked, as the order is then another case. */
  notAfter: Record<string, readonly string[]>;
}

/** Checks at compile time that every answer leads to a question or an outcome that exists. */
export const defineFlow = <const Q extends string, const O extends string>(flow: Omit<Flow, 'questions' | 'outcomes' | 'clocks'> & {
  questions: Record<Q, Record<string, NoInfer<Q | O>>>;
  outcomes: Record<O, Outcome>;
  clocks: Partial<Record<NoInfer<Q>, Clock>>;
}): Flow => flow;
