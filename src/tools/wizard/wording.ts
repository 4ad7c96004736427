import { z } from 'zod';
import { ORDER_DATES, PROBLEMS, RECIPIENTS, STEPS, type OrderDate, type Problem, type Recipient, type Step } from '../../lib/ids.ts';
import { rules } from './rules.ts';
import { UI } from './ui.ts';
import type { Turn } from './flow.ts';

const text = z.string().trim().min(1, 'is empty; write the words');
const each = <T extends z.ZodType>(ids: readonly string[], shape: (id: string) => T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, shape(id)])));
const ask = z.strictObject({ label: text, hint: text.optional() });
const TURNS = ['you', 'seller', 'carrier', 'platform', 'bank'] as const satisfies readonly Turn[];
const outcomes = Object.values(rules.outcomes);
const dateIds = [...new Set(outcomes.flatMap((outcome) => outcome.dates.map((date) => date.id)))];

/** The words of one question, outcome and so on, in one language. */
export interface QuestionWords { title: string; help?: string; short: string; answers: Record<string, { label: string; hint?: string }> }
export interface OutcomeWords { title: string; body: string; after: string[] }
export interface Words {
  questions: Record<string, QuestionWords>;
  /** The groups of the first question. */
  groups: Record<string, { label: string; hint?: string }>;
  outcomes: Record<string, OutcomeWords>;
  problems: Record<Problem, string>;
  steps: Record<Step, string>;
  turns: Record<Turn, string>;
  recipients: Record<Recipient, string>;
  /** Labels of the dates on an outcome. */
  dates: Record<string, string>;
  /** What a date field asks for. */
  'order-dates': Record<OrderDate, string>;
  ui: Record<(typeof UI)[number], string>;
}

const schema = z.strictObject({
  questions: each(Object.keys(rules.questions), (id) => z.strictObject({
    title: text, short: text, help: text.optional(),
    answers: each(Object.keys(rules.questions[id] ?? {}), () => ask),
  })),
  groups: each(Object.keys(rules.groups), () => ask),
  outcomes: each(Object.keys(rules.outcomes), () => z.strictObject({ title: text, body: text, after: z.array(text).min(1) })),
  problems: each(PROBLEMS, () => text),
  steps: each(STEPS, () => text),
  turns: each(TURNS, () => text),
  recipients: each(RECIPIENTS, () => text),
  dates: each(dateIds, () => text),
  'order-dates': each(ORDER_DATES, () => text),
  ui: each(UI, () => text),
});

/** Exactly the words the wizard's rules need; a missing or left-over word is an error that names it. */
export const wording = schema as unknown as z.ZodType<Words>;
