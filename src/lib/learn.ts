import { EAGER, type Features } from './weights.ts';

/** A line whose meaning is known: what counts in it, and which class it belongs to. */
export interface Example { features: Features; is: string }

/** What was learned: the classes, and by feature how much it speaks for each of them. */
export interface Learned { names: readonly string[]; rows: ReadonlyMap<number, Float32Array> }

/** How to learn: how often all lines are gone through, how far one moves the weights at first, and whether lines that are read right may rest; `thrift` is what every weight loses in a round, so that only those remain that are needed often (L1). */
export interface Way { rounds: number; pace: number; resting: boolean; thrift: number }

const USUAL: Way = { rounds: 20, pace: 0.2, resting: false, thrift: 0 };
/** The result is the mean of the weights after this round, which is calmer than the last state. */
const CALM = 2;
/** A feature seen in one line only is chance. */
const SEEN = 2;
/** A class with less than this share of the blame for an error is left as it is. */
const TRIFLE = 0.002;
/** A line that was judged right but for so much may rest for a round, then for two, and so on; the next judgement shows what the others have changed. */
const NEARLY = 0.02;
const LONGEST_REST = 3;

/** The order in which a round goes through the lines that do not rest until a later one: mixed, but the same in every run. */
function order(until: Uint8Array, round: number): number[] {
  const key = (at: number) => { const x = Math.sin(at * 12.9898 + round * 78.233) * 43758.5453; return x - Math.floor(x); };
  const keys = Float64Array.from(until, (next, at) => (next > round ? Infinity : key(at)));
  return [...keys.keys()].filter((at) => keys[at] !== Infinity).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** The features that are worth a weight, in the order of their first line. */
function worthy(examples: readonly Example[]): number[] {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const id of features.keys()) seen.set(id, (seen.get(id) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= SEEN).map(([id]) => id);
}

/** A line as it is learned from: where the rows of its features begin, how much each counts, and its class. */
interface Line { rows: readonly number[]; counts: readonly number[]; part: number; is: number }

function lineOf({ features, is }: Example, rowOf: ReadonlyMap<number, number>, names: readonly string[]): Line {
  const rows: number[] = [];
  const counts: number[] = [];
  let sum = 0;
  for (const [id, count] of features) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    rows.push(row);
    counts.push(count);
    sum += count;
  }
  return { rows, counts, part: EAGER / Math.sqrt(sum), is: names.indexOf(is) };
}

// The loops below run some hundred million times. Their places are always filled; asking whether they are would take as long again.
const at = (list: Float32Array, place: number) => list[place] as number;
const item = (list: readonly number[], place: number) => list[place] as number;

/** How probable each class is for a line by the weights of its features, into `shares`. */
function judge({ rows, counts, part }: Line, weights: Float32Array, shares: Float32Array): void {
  const classes = shares.length;
  shares.fill(0);
  let feature = 0;
  // Four at a time, so that each share is fetched and put back a quarter as often.
  for (; feature + 4 <= rows.length; feature += 4) {
    const [a, b, c, d] = [item(rows, feature), item(rows, feature + 1), item(rows, feature + 2), item(rows, feature + 3)];
    const [ofA, ofB, ofC, ofD] = [item(counts, feature), item(counts, feature + 1), item(counts, feature + 2), item(counts, feature + 3)];
    for (let k = 0; k < classes; k += 1) shares[k] = at(shares, k) + ofA * at(weights, a + k) + ofB * at(weights, b + k) + ofC * at(weights, c + k) + ofD * at(weights, d + k);
  }
  for (; feature < rows.length; feature += 1) {
    const [row, count] = [item(rows, feature), item(counts, feature)];
    for (let k = 0; k < classes; k += 1) shares[k] = at(shares, k) + count * at(weights, row + k);
  }
  let most = -Infinity;
  for (let k = 0; k < classes; k += 1) if (at(shares, k) > most) most = at(shares, k);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) { shares[k] = Math.exp((at(shares, k) - most) * part); sum += at(shares, k); }
  for (let k = 0; k < classes; k += 1) shares[k] = at(shares, k) / sum;
}

/** Corrects the weights of a line's features by how far its judgement was from the truth. */
function correct({ rows, counts, part, is }: Line, weights: Float32Array, shares: Float32Array, pace: number): void {
  for (let k = 0; k < shares.length; k += 1) {
    const blame = at(shares, k) - (k === is ? 1 : 0);
    if (Math.abs(blame) < TRIFLE) continue;
    const step = blame * pace * part;
    for (let feature = 0; feature < rows.length; feature += 1) {
      const place = item(rows, feature) + k;
      weights[place] = at(weights, place) - step * item(counts, feature);
    }
  }
}

/** Takes a little from every weight, and all of what is less. */
function thin(weights: Float32Array, thrift: number): void {
  for (let place = 0; place < weights.length; place += 1) {
    const weight = at(weights, place);
    if (weight !== 0) weights[place] = weight > thrift ? weight - thrift : weight < -thrift ? weight + thrift : 0;
  }
}

/**
 * Learns from lines whose meaning is known how much each feature speaks for each class (multinomial logistic regression
 * by stochastic gradient descent). The same lines give the same weights.
 */
export function learn(examples: readonly Example[], way: Partial<Way> = {}): Learned {
  const { rounds, pace: first, resting, thrift } = { ...USUAL, ...way };
  const names = [...new Set(examples.map(({ is }) => is))].sort();
  const ids = worthy(examples);
  // All rows in one table, one after the other: memory that lies together is read fastest.
  const rowOf = new Map(ids.map((id, place) => [id, place * names.length]));
  const weights = new Float32Array(ids.length * names.length);
  const means = new Float32Array(weights.length);
  const lines = examples.map((example) => lineOf(example, rowOf, names));
  const shares = new Float32Array(names.length);
  const until = new Uint8Array(lines.length);
  const rested = new Uint8Array(lines.length);
  for (let round = 0; round < rounds; round += 1) {
    const pace = first * (1 - 0.8 * (round / rounds));
    for (const next of order(until, round)) {
      const line = lines[next];
      if (!line) continue;
      judge(line, weights, shares);
      const right = resting && at(shares, line.is) > 1 - NEARLY;
      const rest = right ? Math.min(LONGEST_REST, (rested[next] ?? 0) + 1) : 0;
      rested[next] = rest;
      until[next] = round + 1 + rest;
      correct(line, weights, shares, pace);
    }
    if (thrift > 0) thin(weights, thrift);
    if (round >= CALM) for (let place = 0; place < means.length; place += 1) means[place] = at(means, place) + at(weights, place) / (rounds - CALM);
  }
  return { names, rows: new Map([...rowOf].map(([id, row]) => [id, means.subarray(row, row + names.length)])) };
}
