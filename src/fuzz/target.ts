import fc from 'fast-check';

/** How a run of a target ended: how many inputs it took, how long the slowest one took and what it began with, and the smallest input that fails, if one does. */
export interface Outcome {
  inputs: number;
  slowest: { ms: number; input: string };
  fault?: { input: string; message: string; seed: number; path: string };
}

/** How many inputs at most, from which seed, for how many milliseconds at most; `path` goes straight to an input that failed. */
export interface Wish { count: number; seed: number; ms?: number | undefined; path?: string | undefined }

/** Something that is fed inputs and must bear each. `share` is its part of all inputs, in percent. */
export interface Target { name: string; share: number; attack: (wish: Wish) => Promise<Outcome> }

const SHOWN = 2000;
const shown = (input: unknown): string => fc.stringify(input).slice(0, SHOWN);

/** A target from its inputs and what must hold for each: `holds` throws where it does not. */
export const target = <T>(name: string, share: number, inputs: fc.Arbitrary<T>, holds: (input: T) => void | Promise<void>): Target => ({
  name, share,
  async attack({ count, seed, ms, path }) {
    let slowest = { ms: 0, input: undefined as T | undefined };
    const property = fc.asyncProperty(inputs, async (input) => {
      const begun = performance.now();
      await holds(input);
      const taken = performance.now() - begun;
      if (taken > slowest.ms) slowest = { ms: taken, input };
    });
    const told = await fc.check(property, {
      seed, numRuns: path === undefined ? count : 1, ...(path !== undefined && { path }), ...(ms !== undefined && { interruptAfterTimeLimit: ms, markInterruptAsFailure: false }),
    });
    const fault = told.failed && told.counterexample !== null
      ? { input: shown(told.counterexample[0]), message: String(told.errorInstance instanceof Error ? told.errorInstance.stack : told.errorInstance), seed: told.seed, path: told.counterexamplePath ?? '' }
      : undefined;
    return { inputs: told.numRuns, slowest: { ms: slowest.ms, input: shown(slowest.input).slice(0, 120) }, ...(fault && { fault }) };
  },
});

/** Throws unless something holds; `what` says what should have been, with what was found. */
export function insist(holds: boolean, what: string, found?: unknown): asserts holds {
  if (!holds) throw new Error(`${what}${found === undefined ? '' : `, but found ${shown(found)}`}`);
}
