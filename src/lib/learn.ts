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

/** The features that are worth a weight, in the order of their first line. */
function worthy(examples: readonly Example[]): number[] {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const id of features.keys()) seen.set(id, (seen.get(id) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= SEEN).map(([id]) => id);
}

/** A line as it is learned from: where the rows of its features begin, how much each counts, and its class. */
interface Line { rows: Uint32Array; counts: Float64Array; part: number; is: number }

// The loops below run some hundred million times. Their places are always filled; asking whether they are would take as long again.
const at = (list: Float64Array | Uint32Array, place: number) => list[place] as number;

/** How probable each class is for a line by the weights of its features, into `shares`. */
function judge({ rows, counts, part }: Line, weights: Float64Array, shares: Float64Array): void {
  shares.fill(0);
  for (let feature = 0; feature < rows.length; feature += 1) {
    const [row, count] = [at(rows, feature), at(counts, feature)];
    for (let k = 0; k < shares.length; k += 1) shares[k] = at(shares, k) + count * at(weights, row + k);
  }
  let most = -Infinity;
  for (let k = 0; k < shares.length; k += 1) most = Math.max(most, at(shares, k));
  let sum = 0;
  for (let k = 0; k < shares.length; k += 1) { shares[k] = Math.exp((at(shares, k) - most) * part); sum += at(shares, k); }
  for (let k = 0; k < shares.length; k += 1) shares[k] = at(shares, k) / sum;
}

/** Corrects the weights of a line's features by how far its judgement was from the truth. */
function correct({ rows, counts, part, is }: Line, weights: Float64Array, shares: Float64Array, pace: number): void {
  for (let k = 0; k < shares.length; k += 1) {
    const blame = at(shares, k) - (k === is ? 1 : 0);
    if (Math.abs(blame) < TRIFLE) continue;
    const step = blame * pace * part;
    for (let feature = 0; feature < rows.length; feature += 1) {
      const place = at(rows, feature) + k;
      weights[place] = at(weights, place) - step * at(counts, feature);
    }
  }
}

/**
 * Learns from lines whose meaning is known how much each feature speaks for each class (multinomial logistic regression
 * by stochastic gradient descent). `thrift` is what every weight loses in a round, so that only those remain that are
 * needed often (L1); 0 keeps all. The same lines give the same weights.
 */
export function learn(examples: readonly Example[], { thrift = 0 } = {}): Learned {
  const names = [...new Set(examples.map(({ is }) => is))].sort();
  const ids = worthy(examples);
  // All rows in one table, one after the other: memory that lies together is read fastest.
  const rowOf = new Map(ids.map((id, place) => [id, place * names.length]));
  const weights = new Float64Array(ids.length * names.length);
  const means = new Float64Array(weights.length);
  const lines = examples.map(({ features, is }): Line => {
    const kept = [...features].flatMap(([id, counts]) => { const row = rowOf.get(id); return row === undefined ? [] : [{ row, counts }]; });
    return {
      rows: Uint32Array.from(kept, ({ row }) => row), counts: Float64Array.from(kept, ({ counts }) => counts),
      part: EAGER / Math.sqrt(kept.reduce((sum, { counts }) => sum + counts, 0)), is: names.indexOf(is),
    };
  });
  const shares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pace = PACE * (1 - 0.8 * (round / ROUNDS));
    for (const next of order(lines.length, round)) {
      const line = lines[next];
      if (!line) continue;
      judge(line, weights, shares);
      correct(line, weights, shares, pace);
    }
    if (thrift > 0) for (let place = 0; place < weights.length; place += 1) weights[place] = Math.sign(at(weights, place)) * Math.max(0, Math.abs(at(weights, place)) - thrift);
    if (round >= CALM) for (let place = 0; place < means.length; place += 1) means[place] = at(means, place) + at(weights, place) / (ROUNDS - CALM);
  }
  return { names, rows: new Map([...rowOf].map(([id, row]) => [id, means.subarray(row, row + names.length)])) };
}
