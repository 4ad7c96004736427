import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

interface Step { uses?: string; run?: string; if?: string; env?: Record<string, string>; with?: Record<string, unknown> }
interface Job { steps: Step[]; permissions?: Record<string, string>; 'timeout-minutes'?: number }
interface Workflow { on: Record<string, unknown>; permissions?: Record<string, string>; concurrency?: unknown; jobs: Record<string, Job> }

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const files = globSync('.github/workflows/*.yml').sort();
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8'));
const jobs = files.flatMap((file) => Object.entries(read(file).jobs).map(([name, job]) => [`${file} ${name}`, job] as const));
/** The steps of a job that run something, with what they run. */
const runs = ({ steps }: Job): string[] => steps.flatMap(({ run }) => run ?? []);

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = read(file);

  test('may read the code and nothing else, unless a job says so', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('does not run with the rights of this repository for somebody else’s code', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  test('breaks off, or waits for, a run that it overtakes', () => {
    expect(workflow.concurrency).toBeDefined();
  });

  test('runs only commands that a laptop has too', () => {
    const named = Object.values(workflow.jobs).flatMap(runs).flatMap((run) => [...run.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(([, script = 'test']) => script));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('takes actions from GitHub only, at a major version or a commit', () => {
    expect([...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name).filter((name) => !/^actions\/[\w-]+@(?:v\d+|[0-9a-f]{40})$/.test(name))).toEqual([]);
  });
});

describe.each(jobs)('%s', (_, job) => {
  test('ends by itself', () => {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
  });

  test('puts nothing that somebody else wrote into a command', () => {
    expect(runs(job).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('keeps secrets away from the code of a pull request', () => {
    const secret = JSON.stringify(job).includes('secrets.');
    expect(secret && job.steps.some(({ uses = '', run = '' }) => uses.startsWith('actions/checkout@') || /npm (?:ci|test|run)/.test(run))).toBe(false);
  });

  test('leaves no key to the repository behind', () => {
    const checkouts = job.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});
