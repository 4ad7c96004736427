import type { Features } from './features.ts';

/**
 * Weights of features as the page carries them: the features' numbers as steps from one to the next in base 36; for each
 * the classes it speaks for or against, a sign each; and the levels of all of these in one text.
 */
export interface WeightTable { steps: string; classes: string; levels: string }

/** How much each feature speaks for each class; Chinese words apart, for texts that have some. */
export interface Weights { names: readonly string[]; common: WeightTable; han?: WeightTable }

/** The bit of a feature's number that marks Chinese words. */
export const HAN_FEATURE = 1 << 20;

/** How strongly scores are told apart; a greater value learns from fewer, doubtful lines and gives smaller weights. */
export const EAGER = 3;

const FIRST = 0x23;
const SCALE = 8;
const MIDDLE = 40;
/** Lesser levels say too little for their bytes. */
const LEAST = 3;
// The backslash is left out, as JSON would double it.
const sign = (value: number) => String.fromCharCode(FIRST + value + (FIRST + value >= 0x5c ? 1 : 0));
const valueOf = (code: number) => code - FIRST - (code > 0x5c ? 1 : 0);

function tableOf(rows: readonly (readonly [number, Float64Array])[]): WeightTable {
  const kept = rows.flatMap(([id, row]) => {
    const levels = [...row].map((weight, at) => ({ at, level: Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * SCALE))) })).filter(({ level }) => Math.abs(level) >= LEAST);
    return levels.length ? [{ id, levels }] : [];
  }).sort((a, b) => a.id - b.id);
  return {
    steps: kept.map(({ id }, at) => (id - (kept[at - 1]?.id ?? 0)).toString(36)).join(' '),
    classes: kept.map(({ levels }) => levels.map(({ at }) => sign(at)).join('')).join(' '),
    levels: kept.map(({ levels }) => levels.map(({ level }) => sign(level + MIDDLE)).join('')).join(''),
  };
}

/** Writes weights for the page, in eighths; what says little is left out. */
export function packWeights(names: readonly string[], rows: ReadonlyMap<number, Float64Array>): Weights {
  const ofKind = (han: boolean) => tableOf([...rows].filter(([id]) => (id & HAN_FEATURE) !== 0 === han));
  return { names, common: ofKind(false), han: ofKind(true) };
}

/** Where the weights of one feature stand. */
interface Row { classes: string; levels: string; from: number }

function unpack({ steps, classes, levels }: WeightTable, into: Map<number, Row>): void {
  if (!steps) return;
  const told = classes.split(' ');
  let id = 0;
  let from = 0;
  steps.split(' ').forEach((step, at) => {
    id += Number.parseInt(step, 36);
    const row = told[at] ?? '';
    into.set(id, { classes: row, levels, from });
    from += row.length;
  });
}

/** Says for each class how probable it is that a line with these features belongs to it; the most probable first. */
export function judgeOf({ names, common, han }: Weights): (features: Features) => { is: string; p: number }[] {
  const rows = new Map<number, Row>();
  unpack(common, rows);
  if (han) unpack(han, rows);
  return (features) => {
    const score = new Float64Array(names.length);
    let counted = 0;
    for (const [feature, counts] of features) {
      const row = rows.get(feature);
      if (!row) continue;
      counted += counts;
      const { classes, levels, from } = row;
      for (let at = 0; at < classes.length; at += 1) {
        const k = valueOf(classes.charCodeAt(at));
        score[k] = (score[k] as number) + counts * (valueOf(levels.charCodeAt(from + at)) - MIDDLE);
      }
    }
    const part = EAGER / (SCALE * Math.sqrt(Math.max(1, counted)));
    const most = Math.max(...score);
    const shares = [...score].map((each) => Math.exp((each - most) * part));
    const sum = shares.reduce((all, each) => all + each, 0);
    return names.map((is, k) => ({ is, p: (shares[k] ?? 0) / sum })).sort((a, b) => b.p - a.p);
  };
}
