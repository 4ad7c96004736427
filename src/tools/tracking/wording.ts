import { z } from 'zod';
import { STEPS, type OrderDate } from '../../lib/ids.ts';
import { DEADLINES } from './deadlines.ts';
import { STAGE_IDS, STATUS_IDS, TURNS } from './rules.ts';

const text = z.string().trim().min(1);
const lines = z.array(text).min(1).max(3);
const each = <T extends string, S extends z.ZodType>(ids: readonly T[], schema: S) => {
  const shape: Partial<Record<T, S>> = {};
  for (const id of ids) shape[id] = schema;
  return z.strictObject(shape as Record<T, S>);
};

/** What a carrier's own page may add to what the tool says. */
export const ADDS = ['photo', 'signature', 'window', 'redelivery', 'change', 'customs-payment', 'claim'] as const;
export type Adds = (typeof ADDS)[number];

/** The dates a buyer can give here. */
const DATES = [
  'last-scan', 'delivered', 'ship-by', 'estimated-delivery', 'ordered', 'request-filed', 'request-rejected', 'return-approved', 'shipped-back', 'refund-approved',
] as const satisfies readonly OrderDate[];

/** The labels of the tool itself. */
const UI = [
  'field', 'hint', 'explain', 'pasted', 'empty', 'cut', 'unrecognised', 'unrecognised-help', 'nearest', 'none-near', 'read-anew', 'failed',
  'last-scan', 'late-today', 'worry-from', 'no-date', 'no-date-late', 'not-late', 'act-now', 'now', 'day-of', 'wait-until', 'act-from', 'what-now', 'if-late',
  'is-it-late', 'thumb', 'days-one', 'days-many', 'rule-of-thumb', 'fine-until', 'ask-from', 'act-since', 'why-promised', 'why-ship-by', 'way', 'lines', 'older',
  'scan-mark', 'today-mark', 'due-mark', 'passed', 'to-come', 'wizard', 'wizard-act', 'article', 'unknown-line', 'scam', 'scam-help',
  'doubt', 'doubt-help', 'date-open', 'date-other', 'several', 'parcel', 'parcel-numbered',
  'own-dates', 'dates-stay', 'date-future', 'marks', 'no-marks', 'market-ask', 'market-unset', 'market-other', 'counts-from', 'reported',
  'number', 'number-one', 'number-form', 'number-several', 'number-none', 'number-adds', 'number-adds-any', 'number-open', 'number-note', 'copy-number', 'copied',
  'all', 'all-intro', 'all-link', 'days-note', 'worry-head', 'act-today', 'contents', 'filter', 'filter-none', 'filter-found', 'usually-next', 'also', 'now-head', 'late-head',
] as const;

/** Exactly the words that the tracking rules need, in one language. */
export const wording = z.strictObject({
  statuses: each(STATUS_IDS, z.strictObject({ title: text, meaning: text, fine: lines, late: lines })),
  stages: each(STAGE_IDS, text),
  turns: each(TURNS, text),
  steps: each(STEPS, text),
  'order-dates': each(DATES, text),
  deadlines: each(DEADLINES, text),
  adds: each(ADDS, text),
  ui: each(UI, text),
});

export type Words = z.infer<typeof wording>;
