import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/gate/check.ts';
import type { Problem } from '../../src/gate/problem.ts';
import type { Mistake } from './mistakes/mistake.ts';

/** A copy of the real content to make mistakes in; `remove` takes it away. */
export function scratchCopy() {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['content', 'src/locales']) cpSync(folder, join(root, folder), { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** What a mistake led to: every problem, and the text in which the expected one is reported. */
export interface Outcome { problems: Problem[]; text: string }

/** Makes mistakes in different files, checks, and takes them back. */
export function tryOut(root: string, mistakes: readonly Mistake[]): Map<Mistake, Outcome> {
  const before = mistakes.map(({ file }) => [join(root, file), read(join(root, file))] as const);
  for (const { file, edit } of mistakes) {
    const after = edit(read(join(root, file)) ?? '');
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (after === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), after);
  }
  const problems = checkContent(root);
  const outcomes = new Map(mistakes.map((mistake) => [mistake, { problems, text: read(join(root, mistake.told ?? mistake.file)) ?? '' }]));
  for (const [file, text] of before) {
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
  return outcomes;
}

/** Packs mistakes so that those tried together lie in different files. */
export function packed(mistakes: readonly Mistake[]): Mistake[][] {
  const batches: Mistake[][] = [];
  for (const mistake of mistakes) {
    const filesOf = ({ file, told }: Mistake) => [file, told ?? file];
    const batch = mistake.alone ? undefined : batches.find((others) => !others.some((other) => other.alone || filesOf(other).some((file) => filesOf(mistake).includes(file))));
    if (batch) batch.push(mistake);
    else batches.push([mistake]);
  }
  return batches;
}
