/** What counts in a line: a number for each feature, and how much it counts. */
export type Features = ReadonlyMap<number, number>;

/**
 * Weights of features as the page carries them: the features' numbers as steps from one to the next in base 36; for each
 * the classes it speaks for or against, a sign each; and the levels of all of these in one text.
 */
export interface WeightTable { steps: string; classes: string; levels: string }

const BITS = 20;

/** A short number for a feature, so that a page need not carry its name; of ten thousand two rarely share one. Fewer bits would be shorter, but words that nobody taught would count as others. */
export function featureId(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}

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

/** Writes weights for a page, in steps of so many eighths; what says little is left out. */
export function packTable(rows: Iterable<readonly [number, Iterable<number>]>, step = 1): WeightTable {
  const kept = [...rows].flatMap(([id, row]) => {
    const levels = [...row].map((weight, at) => ({ at, level: Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight * SCALE / step) * step)) })).filter(({ level }) => Math.abs(level) >= LEAST);
    return levels.length ? [{ id, levels }] : [];
  }).sort((a, b) => a.id - b.id);
  return {
    steps: kept.map(({ id }, at) => (id - (kept[at - 1]?.id ?? 0)).toString(36)).join(' '),
    classes: kept.map(({ levels }) => levels.map(({ at }) => sign(at)).join('')).join(' '),
    levels: kept.map(({ levels }) => levels.map(({ level }) => sign(level + MIDDLE)).join('')).join(''),
  };
}

/** Weights as they are asked: where those of each feature stand. */
export type Rows = ReadonlyMap<number, { classes: string; levels: string; from: number }>;

/** Reads weights as a page carries them, several tables into one. */
export function readTable(...tables: readonly WeightTable[]): Rows {
  const rows = new Map<number, { classes: string; levels: string; from: number }>();
  for (const { steps, classes, levels } of tables) {
    if (!steps) continue;
    const told = classes.split(' ');
    let id = 0;
    let from = 0;
    steps.split(' ').forEach((step, at) => {
      id += Number.parseInt(step, 36);
      const row = told[at] ?? '';
      rows.set(id, { classes: row, levels, from });
      from += row.length;
    });
  }
  return rows;
}

/** How much one feature speaks for each class, in eighths, by the place of the class. */
export function levelsIn(rows: Rows, feature: number): Map<number, number> {
  const row = rows.get(feature);
  return new Map(row && [...row.classes].map((sign, at) => [valueOf(sign.charCodeAt(0)), valueOf(row.levels.charCodeAt(row.from + at)) - MIDDLE]));
}

/** Says for each class how probable it is that a line with these features belongs to it; the most probable first. */
export function judgeOf(names: readonly string[], rows: Rows): (features: Features) => { is: string; p: number }[] {
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
