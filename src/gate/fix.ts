import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** A repair that was made, or one that was left as its place is not clear. */
export interface Mended { problem: Problem; done: boolean }

/** The text after the repairs, and which of them could be made: only those whose words stand exactly once on their line. */
export function mended(text: string, problems: readonly Problem[]): { text: string; results: Mended[] } {
  const lines = text.split('\n');
  // From the end, so that lines above keep their numbers.
  const results = [...problems].sort((a, b) => b.line - a.line).map((problem): Mended => {
    const { line, fix } = problem;
    const parts = fix && lines[line - 1]?.split(fix.from);
    if (!fix || !parts || parts.length !== 2) return { problem, done: false };
    lines[line - 1] = parts.join(fix.to);
    return { problem, done: true };
  });
  return { text: lines.join('\n'), results: results.reverse() };
}

/** Makes the safe repairs in the files under `root`; gives what was mended. */
export function mendFiles(root: string, problems: readonly Problem[]): Problem[] {
  const fixable = problems.filter(({ fix }) => fix);
  return [...new Set(fixable.map(({ file }) => file))].flatMap((file) => {
    const before = readFileSync(join(root, file), 'utf8');
    const { text, results } = mended(before, fixable.filter((problem) => problem.file === file));
    if (text !== before) writeFileSync(join(root, file), text);
    return results.filter(({ done }) => done).map(({ problem }) => problem);
  });
}
