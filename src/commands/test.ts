// `npm test`: every check and test in order, a table at the end, and `N passed, N failed` as the last line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { asTool } from '../site/run.ts';
import { countOf, table, type Result } from '../site/test-report.ts';

interface Stage {
  name: string;
  command: string;
  args: readonly string[];
  /** Where the stage writes its counts; a stage without counts as one test. */
  report?: 'vitest' | 'playwright';
  /** The stage it cannot run without. */
  after?: string;
}

const reports = mkdtempSync(join(tmpdir(), 'aftercart-'));
const reportOf = (name: string) => join(reports, `${name.replaceAll(' ', '-')}.json`);
const vitest = (name: string, ...projects: readonly string[]) => [
  'run', ...projects.map((project) => `--project=${project}`), '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`,
];

const STAGES: readonly Stage[] = [
  { name: 'content', command: 'node', args: ['src/commands/check.ts'] },
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'rules', command: 'vitest', args: vitest('rules', 'content', 'source'), report: 'vitest' },
  { name: 'build', command: 'astro', args: ['build'] },
  // Another language builds a copy of its own meanwhile.
  { name: 'built pages', command: 'vitest', args: vitest('built pages', 'another-language', 'dist'), report: 'vitest', after: 'build' },
  { name: 'browser', command: 'playwright', args: ['test', '--reporter=dot,json'], report: 'playwright', after: 'build' },
];

function run({ name, command, args, report, after }: Stage, done: readonly Result[]): Result {
  if (done.some((result) => result.name === after && result.failed > 0)) {
    console.log(`\n── ${name}: not run, as ${after} failed`);
    return { name, passed: 0, failed: 1, seconds: 0, note: `not run: ${after} failed` };
  }
  console.log(`\n── ${name}: ${command} ${args.filter((arg) => !arg.includes('=')).join(' ')}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, asTool({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name) }));
  const seconds = (performance.now() - start) / 1000;
  return { name, ...countOf(report && { kind: report, file: reportOf(name) }, status === 0), seconds };
}

const results: Result[] = [];
for (const stage of STAGES) results.push(run(stage, results));
rmSync(reports, { recursive: true, force: true });
console.log(`\n${table(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
