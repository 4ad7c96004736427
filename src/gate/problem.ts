import type { Rule } from './rules.ts';

/** A value for a place in the words of a rule; what is not plain is worded in the language of the message: a list of ids, what an editor wrote, the kind of a value, a schema's message. */
export type Value = string | number | readonly string[] | { written: unknown } | { kind: string } | { message: string };

/** A safe repair on the line of a problem: `from`, which stands there once, becomes `to`. */
export interface Fix { from: string; to: string }

/** What is wrong: a rule, the values for its words, the known id that was probably meant, and a repair where one is safe. */
export interface Fault { rule: Rule; values?: Readonly<Record<string, Value>>; near?: string | undefined; fix?: Fix | undefined }

/** One thing wrong with the content, and where it stands. */
export interface Problem extends Fault { file: string; line: number; field?: string }

/** Problems in the order of the files; one that was met twice on different ways is told once. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [JSON.stringify(Object.entries(problem).sort()), problem])).values()]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);

/** The nearest of the known ids within a third of its length in slips, for 'did you mean'. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, slips: distance(id, other) })).sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  if (best && best.slips <= Math.max(id.length < 4 ? 1 : 2, id.length / 3)) return best.other;
  // A name that was cut short.
  const longer = id.length < 5 ? [] : known.filter((other) => other.startsWith(id));
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many letters must be added, dropped or changed to turn one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
