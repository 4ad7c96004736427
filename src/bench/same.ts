import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where two folders differ: a file that only one of them has, or the first byte at which a file is not the same, with what stands there in each. */
export interface Difference { file: string; only?: 'first' | 'second'; at?: number; found?: readonly [string, string] }

const AROUND = 40;
const filesIn = (folder: string) => globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile()).sort();
const shown = (bytes: Buffer, at: number) => JSON.stringify(bytes.subarray(Math.max(0, at - AROUND), at + AROUND).toString('utf8'));

function firstDifference(one: Buffer, other: Buffer): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}

/** Every difference between the files of two folders, in the order of their names; none if they are the same byte for byte. */
export function differences(first: string, second: string): Difference[] {
  const [ones, others] = [filesIn(first), filesIn(second)];
  const [hasFirst, hasSecond] = [new Set(ones), new Set(others)];
  return [...new Set([...ones, ...others])].sort().flatMap((file): Difference[] => {
    if (!hasSecond.has(file)) return [{ file, only: 'first' }];
    if (!hasFirst.has(file)) return [{ file, only: 'second' }];
    const [one, other] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
    if (one.equals(other)) return [];
    const at = firstDifference(one, other);
    return [{ file, at, found: [shown(one, at), shown(other, at)] }];
  });
}
