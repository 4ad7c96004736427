import { changeFiles } from './change-files.ts';
import { behindNow, keepInStep } from './keep-in-step.ts';
import type { RenamePlan } from './rename-plan.ts';

/** Does what was planned under `root`. Translated sections stay in step, as every language gets the new name in its links at once. Throws, with the files as they were, where one cannot be written. */
export function rename(root: string, { edits, moves }: RenamePlan): void {
  const behind = behindNow(root, new Map(moves.map(({ from, to }) => [from, to])));
  changeFiles(root, { texts: new Map(edits.map(({ file, text }) => [file, text])), moves });
  keepInStep(root, behind);
}
