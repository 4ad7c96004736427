import { describe, expect, test } from 'vitest';
import { plainTargets } from '../../src/fuzz/all.ts';

// The quick part of `npm run fuzz`: a few thousand inputs, the same in every run.

const SEED = 20261123;
const INPUTS = 4000;

const targets = plainTargets(process.cwd());
const whole = targets.reduce((sum, { share }) => sum + share, 0);

describe('every kind of bad input is borne:', () => {
  test.each(targets)('$name', async ({ share, attack }) => {
    const { inputs, fault } = await attack({ count: Math.ceil(INPUTS * share / whole), seed: SEED });
    expect(fault).toBeUndefined();
    expect(inputs).toBeGreaterThan(0);
  });
});
