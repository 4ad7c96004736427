import { z } from 'zod';
import { STEPS } from '../../lib/ids.ts';
import { STAGE_IDS, STATUS_IDS, TURNS } from './rules.ts';

const text = z.string().trim().min(1);
const lines = z.array(text).min(1).max(3);
const each = <T extends string, S extends z.ZodType>(ids: readonly T[], schema: S) => {
  const shape: Partial<Record<T, S>> = {};
  for (const id of ids) shape[id] = schema;
  return z.strictObject(shape as Record<T, S>);
};

/** The labels of the tool itself. */
const UI = [
  'field', 'hint', 'explain', 'pasted', 'empty', 'cut', 'unrecognised', 'unrecognised-help', 'nearest', 'none-near',
  'last-scan', 'late-today', 'worry-from', 'no-date', 'no-date-late', 'not-late', 'late', 'act-now', 'now', 'day-of', 'wait-until',
  'act-from', 'what-now', 'if-late', 'is-it-late', 'thumb', 'days-one', 'days-many', 'rule-of-thumb', 'way', 'next', 'scan-mark',
  'today-mark', 'due-mark', 'wizard', 'wizard-act', 'article', 'all', 'unknown-line', 'scam', 'scam-help', 'worry-head', 'act-today',
  'contents', 'sections-note', 'while-fine', 'when-late',
] as const;

/** Exactly the words that the tracking rules need, in one language. */
export const wording = z.strictObject({
  statuses: each(STATUS_IDS, z.strictObject({ title: text, meaning: text, fine: lines, late: lines })),
  stages: each(STAGE_IDS, text),
  turns: each(TURNS, text),
  steps: each(STEPS, text),
  ui: each(UI, text),
});

export type Words = z.infer<typeof wording>;
