import type { FactIds, Flow } from './flow.ts';

const list = (ids: FactIds): readonly string[] => (typeof ids === 'string' ? [ids] : ids);

/** The facts whose time decides a question. */
export const figuresOf = (flow: Flow, question: string): string[] =>
  [...new Set((flow.clocks[question]?.steps ?? []).flatMap(([, limit]) => (typeof limit === 'object' && 'fact' in limit ? list(limit.fact) : [])))];

/** Every fact the rules name, each once: figures and statements. */
export const factIds = (flow: Flow): string[] => [...new Set([
  ...Object.keys(flow.clocks).flatMap((question) => figuresOf(flow, question)),
  ...Object.values(flow.outcomes).flatMap(({ basis, dates }) => [...basis, ...dates.flatMap(({ fact }) => (fact ? list(fact) : []))]),
])];
