import type { Group } from './groups.ts';

/** The words of one rule: what was found and what to do, with `{places}` for values. */
export type Words = readonly [found: string, remedy: string];

/** What the gate says about one kind of fault, in every language in which it speaks. */
export interface RuleWords { group: Group; en: Words; zh: Words }
