import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to write, by path, and files to move afterwards; all paths are below a root. */
export interface Changes { texts: ReadonlyMap<string, string>; moves?: readonly { from: string; to: string }[] }

const git = (root: string, ...args: string[]) => spawnSync('git', ['-C', root, ...args], { stdio: 'ignore' }).status === 0;

// What git does not know is moved without it.
function move(root: string, from: string, to: string): void {
  if (existsSync(join(root, to))) throw new Error(`${to} exists already`);
  mkdirSync(dirname(join(root, to)), { recursive: true });
  if (!(git(root, 'ls-files', '--error-unmatch', '--', from) && git(root, 'mv', '--', from, to))) renameSync(join(root, from), join(root, to));
}

/** Writes and moves all of these files, or none: where one fails the others are put back and the error is thrown. */
export function changeFiles(root: string, { texts, moves = [] }: Changes): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of texts) {
      const path = join(root, file);
      const before = existsSync(path) ? readFileSync(path) : undefined;
      undo.unshift(() => (before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before)));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const { from, to } of moves) {
      move(root, from, to);
      undo.unshift(() => move(root, to, from));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}
