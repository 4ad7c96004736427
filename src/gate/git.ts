import { spawnSync } from 'node:child_process';

const ROOM = 1_000_000_000;

/** What git answers in a folder, paths as they are written; undefined where there is no git, no repository, no commit yet, or no such thing. */
export function git(root: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: root, input, maxBuffer: ROOM, stdio: ['pipe', 'pipe', 'ignore'] });
  return status === 0 ? stdout : undefined;
}
