import { readFileSync } from 'node:fs';

/** How many tests of a stage passed and failed, and how long it took. */
export interface Result { name: string; passed: number; failed: number; seconds: number; note?: string }

type Counts = Pick<Result, 'passed' | 'failed'>;

const numberAt = (data: unknown, ...path: string[]): number => {
  let place = data;
  for (const key of path) place = typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined;
  return typeof place === 'number' ? place : 0;
};

const COUNTS = {
  vitest: (data: unknown) => ({ passed: numberAt(data, 'numPassedTests'), failed: numberAt(data, 'numFailedTests') }),
  // A test that passed only when tried again is a failure to be looked at.
  playwright: (data: unknown) => ({
    passed: numberAt(data, 'stats', 'expected'),
    failed: numberAt(data, 'stats', 'unexpected') + numberAt(data, 'stats', 'flaky'),
  }),
} satisfies Record<string, (data: unknown) => Counts>;

/** Reads the counts of a stage from its report; a stage without one counts as one test, and a failure that no test shows still counts. */
export function countOf(report: { kind: keyof typeof COUNTS; file: string } | undefined, succeeded: boolean): Counts {
  if (!report) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const counts = COUNTS[report.kind](readJson(report.file));
  return { ...counts, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The summary of a test run: a line for each stage, then `N passed, N failed`. */
export function table(results: readonly Result[]): string {
  const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
  const cells = [
    ['stage', 'passed', 'failed', 'seconds', ''],
    ...results.map(({ name, passed, failed, seconds, note }) => [name, String(passed), String(failed), seconds.toFixed(1), note ?? '']),
  ];
  const lines = cells.map(([name = '', ...rest]) => [name.padEnd(12), ...rest.map((cell) => cell.padStart(8))].join(' ').trimEnd());
  return [...lines, `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}
