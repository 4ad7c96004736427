import { getCollection } from 'astro:content';
import { isDue, kindOfCheck, nextCheck, type Check, type CheckKind } from '../gate/review/next-check.ts';
import type { Fact } from '../gate/schemas.ts';
import type { IsoDate } from '../lib/dates.ts';
import { buildDay } from './checked.ts';
import { onceABuild } from './once.ts';

/** When something was checked, and whether a new check is due on the day of the build. */
export interface Checked { checked: IsoDate; due: boolean }

/** Judges checks by content/review.yml on the day of the build: of a page, of one value of a fact, and of a fact as a whole, for which the check counts that is due, else the oldest. */
export const judge = onceABuild(async () => {
  const lengths = Object.fromEntries((await getCollection('review')).map(({ id, data }) => [id, data]));
  const page = (kind: CheckKind, check: Check): Checked => {
    const length = lengths[kind];
    if (!length) throw new Error(`content/review.yml has no entry "${kind}". Add how long such a check lasts.`);
    return { checked: check.checked, due: isDue(nextCheck(check, length), buildDay()) };
  };
  const value = (fact: Fact, held: Check & { confidence: string; law?: boolean | undefined }) => page(kindOfCheck(fact, held), held);
  const whole = (fact: Fact): Checked => {
    const all = ('values' in fact ? fact.values : fact.holds).map((held) => value(fact, held)).toSorted((a, b) => a.checked.localeCompare(b.checked));
    const first = all.find(({ due }) => due) ?? all[0];
    if (!first) throw new Error('content/facts.yml: a fact holds nothing. Add a value with its day of checking.');
    return first;
  };
  return { page, value, whole };
});
