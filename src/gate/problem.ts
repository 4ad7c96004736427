/** One thing wrong with the content: where it stands, what was found, and what to do. */
export interface Problem { file: string; line: number; field?: string; found: string; remedy: string }

/** A problem as one line that an editor can act on: `content/en/home.yml:7 life: … → …`. */
export const problemText = ({ file, line, field, found, remedy }: Problem): string =>
  `${file}:${line} ${field ? `${field}: ` : ''}${found} → ${remedy}`.replace(/\s+/g, ' ');

/** Problems in the order of the files; one that was met twice on different ways is told once. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((problem) => [JSON.stringify(Object.entries(problem).sort()), problem])).values()]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);

/** The nearest of the known ids within a third of its length in slips, for 'did you mean'. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, slips: distance(id, other) })).sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(2, id.length / 3) ? best.other : undefined;
}

/** A remedy that names the nearest known id if there is one. */
export const didYouMean = (id: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(id, known);
  return near ? `did you mean "${near}"? Otherwise ${otherwise}` : otherwise;
};

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
