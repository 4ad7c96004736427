// `npm run fuzz`: feeds bad input to everything that takes some from a reader, and to the finished site in a browser with `--browser`.
// `--count`, `--seconds` and `--seed` say how much and which; `--only "stored texts"` takes one target, `--path` goes straight to an input that failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainTargets, withSearchTargets } from '../fuzz/all.ts';
import { attackSite } from '../fuzz/browser.ts';
import type { Outcome, Target } from '../fuzz/target.ts';
import { root } from '../site/run.ts';

const SLOW_MS = 1000;
const NUMBER = { count: '100000', seed: '20261123', seconds: '' } as const;

function refuse(message: string): never {
  console.error(`${message}\nUse: npm run fuzz -- [--count 100000] [--seconds 600] [--seed 20261123] [--only "pastes" [--path 1:2]] [--browser [--count 300]]`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string', default: NUMBER.seed }, seconds: { type: 'string' }, only: { type: 'string' }, path: { type: 'string' }, browser: { type: 'boolean', default: false } } });
    const number = (name: 'count' | 'seed' | 'seconds', otherwise: number | undefined) => {
      const given = values[name];
      if (given !== undefined && !/^\d+$/.test(given)) throw new Error(`--${name} takes a whole number, not "${given}".`);
      return given === undefined ? otherwise : Number(given);
    };
    return { ...values, count: number('count', values.browser ? 300 : Number(NUMBER.count)) ?? 0, seed: number('seed', 0) ?? 0, seconds: number('seconds', undefined) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { count, seed, seconds, only, path, browser } = options();

/** The targets asked for, each with its part of the inputs and of the time. */
async function attack(targets: readonly Target[]): Promise<{ target: Target; outcome: Outcome; ms: number }[]> {
  const chosen = targets.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) refuse(`There is no target "${only}". There are: ${targets.map(({ name }) => name).join(', ')}.`);
  const whole = chosen.reduce((sum, { share }) => sum + share, 0);
  const told = [];
  for (const target of chosen) {
    const part = target.share / whole;
    const begun = performance.now();
    const outcome = await target.attack({ count: Math.max(1, Math.round(count * part)), seed, path, ...(seconds !== undefined && { ms: seconds * 1000 * part }) });
    told.push({ target, outcome, ms: performance.now() - begun });
  }
  return told;
}

/** Says what came of it; gives the number of targets that failed. */
function tell(told: Awaited<ReturnType<typeof attack>>): number {
  console.table(told.map(({ target: { name }, outcome: { inputs, slowest, fault }, ms }) => ({
    target: name, inputs, 'inputs a second': Math.round(inputs / ms * 1000), 'slowest ms': Math.round(slowest.ms), result: fault ? 'failed' : 'ok',
  })));
  const all = told.reduce((sum, { outcome }) => sum + outcome.inputs, 0);
  console.log(`${all} inputs, ${Math.round(all / told.reduce((sum, { ms }) => sum + ms, 0) * 1000)} a second, seed ${seed}`);
  for (const { target: { name }, outcome: { slowest } } of told) if (slowest.ms > SLOW_MS) console.log(`\n${name}: one input took ${Math.round(slowest.ms)} ms: ${slowest.input}`);
  const failed = told.filter(({ outcome: { fault } }) => fault);
  for (const { target: { name }, outcome: { fault } } of failed) {
    console.log(`\n${name} does not bear ${fault?.input}\n${fault?.message}\nOnce more: npm run fuzz -- --only "${name}" --seed ${fault?.seed} --path ${fault?.path}`);
  }
  return failed.length;
}

const hasSite = existsSync(join(root, 'dist/pagefind'));
if (browser) {
  if (!hasSite) refuse('There is no built site in dist/. Run "npm run build" first.');
  const faults = await attackSite({ root, count, seed, only, say: console.error });
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? `The site bore ${count} inputs in the browser, seed ${seed}.` : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  if (!hasSite) console.error('There is no built site in dist/, so the search is left out. "npm run build" makes one.');
  process.exitCode = tell(await withSearchTargets(root, (search) => attack([...plainTargets(root), ...search]))) === 0 ? 0 : 1;
}
