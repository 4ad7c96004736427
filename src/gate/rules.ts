import { ADDRESS_RULES } from './rules/addresses.ts';
import { DATA_RULES } from './rules/data.ts';
import { FIELD_RULES } from './rules/fields.ts';
import { FILE_RULES } from './rules/files.ts';
import { FRESHNESS_RULES } from './rules/freshness.ts';
import { PAGE_RULES } from './rules/pages.ts';
import type { RuleWords } from './rules/rule.ts';

/** Every kind of fault that the gate knows, with its words. */
export const RULES = { ...FILE_RULES, ...FIELD_RULES, ...PAGE_RULES, ...FRESHNESS_RULES, ...ADDRESS_RULES, ...DATA_RULES } as const satisfies Record<string, RuleWords>;
export type Rule = keyof typeof RULES;
