import { record } from '../known.ts';

/** A value of a figure, or a hold of a statement or contact, with its place in the fact. */
export interface Held { path: readonly [field: 'values' | 'holds', index: number]; value: Record<string, unknown> }

/** Everything that a fact as it was read says of a market, in order. */
export const heldBy = (fact: unknown): Held[] => (['values', 'holds'] as const).flatMap((field) => {
  const held = record(fact)[field];
  return (Array.isArray(held) ? held : []).map((value: unknown, index) => ({ path: [field, index], value: record(value) }) satisfies Held);
});
