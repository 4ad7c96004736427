import { EAGER, type Features } from './weights.ts';

/** A line whose meaning is known: what counts in it, and which class it belongs to. */
export interface Example { features: Features; is: string }

/** What was learned: the classes, and by feature how much it speaks for each of them. */
export interface Learned { names: readonly string[]; rows: ReadonlyMap<number, Float64Array> }

const ROUNDS = 20;
const PACE = 0.2;
/** The result is the mean of the weights after this round, which is calmer than the last state. */
const CALM = 2;
/** A feature seen in one line only is chance. */
const SEEN = 2;
/** A class with less than this share of the blame for an error is left as it is. */
const TRIFLE = 0.002;

/** The order in which a round goes through the lines: mixed, but the same in every run. */
function order(count: number, round: number): number[] {
  const key = (at: number) => { const x = Math.sin(at * 12.9898 + round * 78.233) * 43758.5453; return x - Math.floor(x); };
  const keys = Array.from({ length: count }, (_, at) => key(at));
  return Array.from({ length: count }, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** The features that are worth a weight, each with a row of one weight a class. */
function rowsFor(examples: readonly Example[], classes: number): Map<number, Float64Array> {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const id of features.keys()) seen.set(id, (seen.get(id) ?? 0) + 1);
  return new Map([...seen].filter(([, times]) => times >= SEEN).map(([id]) => [id, new Float64Array(classes)]));
}

/**
 * Learns from lines whose meaning is known how much each feature speaks for each class (multinomial logistic regression
 * by stochastic gradient descent). `thrift` is what every weight loses in a round, so that only those remain that are
 * needed often (L1); 0 keeps all. The same lines give the same weights.
 */
export function learn(examples: readonly Example[], { thrift = 0 } = {}): Learned {
  const classes = [...new Set(examples.map(({ is }) => is))].sort();
  const rows = rowsFor(examples, classes.length);
  const sums = new Map([...rows.keys()].map((id) => [id, new Float64Array(classes.length)]));
  const lines = examples.map(({ features, is }) => {
    const kept = [...features].flatMap(([id, counts]) => { const row = rows.get(id); return row ? [{ row, counts }] : []; });
    return { kept, part: EAGER / Math.sqrt(kept.reduce((sum, { counts }) => sum + counts, 0)), is: classes.indexOf(is) };
  });

  const score = new Float64Array(classes.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pace = PACE * (1 - 0.8 * (round / ROUNDS));
    for (const at of order(lines.length, round)) {
      const line = lines[at];
      if (!line) continue;
      score.fill(0);
      for (const { row, counts } of line.kept) for (let k = 0; k < classes.length; k += 1) score[k] = (score[k] ?? 0) + counts * (row[k] ?? 0);
      let most = -Infinity;
      for (const each of score) most = Math.max(most, each);
      let sum = 0;
      for (let k = 0; k < classes.length; k += 1) { score[k] = Math.exp(((score[k] ?? 0) - most) * line.part); sum += score[k] ?? 0; }
      for (let k = 0; k < classes.length; k += 1) {
        const blame = (score[k] ?? 0) / sum - (k === line.is ? 1 : 0);
        if (Math.abs(blame) < TRIFLE) continue;
        const step = blame * pace * line.part;
        for (const { row, counts } of line.kept) row[k] = (row[k] ?? 0) - step * counts;
      }
    }
    if (thrift > 0) for (const row of rows.values()) row.forEach((weight, k) => { row[k] = Math.sign(weight) * Math.max(0, Math.abs(weight) - thrift); });
    if (round < CALM) continue;
    for (const [id, row] of rows) {
      const sum = sums.get(id);
      for (let k = 0; sum && k < classes.length; k += 1) sum[k] = (sum[k] ?? 0) + (row[k] ?? 0) / (ROUNDS - CALM);
    }
  }
  return { names: classes, rows: sums };
}
