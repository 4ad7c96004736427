import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a command took: seconds from start to end, and the most memory that it and what it started held at one moment, in MB (none where `ps` is missing). */
export interface Taken { seconds: number; peakMb: number | undefined }

const EVERY_MS = 250;

/** The memory of a process and all that it started, in MB. */
function memoryOf(root: number): number | undefined {
  const { stdout, status } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const rows = stdout.trim().split('\n').map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  // A process comes after the one that started it, unless numbers have begun anew; then it is missed for a moment.
  for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  return rows.reduce((sum, [pid, , kb]) => sum + (family.has(pid) ? kb / 1024 : 0), 0);
}

/** Runs a command in a folder and measures it; what it prints goes into `log`. Rejects if it fails. */
export function timed(command: string, args: readonly string[], { cwd, log, env = {} }: { cwd: string; log: string; env?: Record<string, string> }): Promise<Taken> {
  return new Promise((done, failed) => {
    const start = performance.now();
    const running = spawn(command, args, { cwd, env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env } });
    const told = createWriteStream(log, { flags: 'a' });
    running.stdout.pipe(told, { end: false });
    running.stderr.pipe(told, { end: false });
    let peakMb: number | undefined;
    const watch = setInterval(() => {
      const now = running.pid === undefined ? undefined : memoryOf(running.pid);
      if (now !== undefined) peakMb = Math.max(peakMb ?? 0, now);
    }, EVERY_MS);
    running.once('error', failed);
    running.once('close', (code) => {
      clearInterval(watch);
      told.end();
      if (code === 0) done({ seconds: (performance.now() - start) / 1000, peakMb });
      else failed(new Error(`${command} ${args.join(' ')} ended with ${code}; see ${log}`));
    });
  });
}

/** How many files a folder holds, and how many MB they are. */
export function sizeOf(folder: string): { files: number; mb: number } {
  const sizes = globSync('**/*', { cwd: folder }).map((name) => statSync(join(folder, name))).filter((stat) => stat.isFile()).map(({ size }) => size);
  return { files: sizes.length, mb: sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20 };
}
