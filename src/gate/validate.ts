import type { z } from 'zod';
import { didYouMean, type Problem } from './problem.ts';
import type { Read } from './read.ts';

type Issue = z.core.$ZodIssue;

/** The names of the fields that an object schema knows, for 'did you mean'. */
const fieldsAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  let at: unknown = schema;
  for (const key of path) {
    const def = unwrap(at);
    at = def?.shape?.[String(key)] ?? def?.element ?? def?.valueType;
  }
  return Object.keys(unwrap(at)?.shape ?? {});
};

interface Def { shape?: Record<string, unknown>; element?: unknown; valueType?: unknown; innerType?: unknown }
function unwrap(schema: unknown): Def | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  const def = schema.def as Def;
  return def.innerType ? unwrap(def.innerType) : def;
}

function problemsOf(issue: Issue, schema: z.ZodType, { file, lineOf }: Read, at: readonly PropertyKey[]): Problem[] {
  const path = [...at, ...issue.path];
  const where = { file, line: lineOf(path), field: path.map(String).join('.') };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file, line: lineOf([...path, key]), field: [...path, key].map(String).join('.'),
      found: 'no such field is known here', remedy: didYouMean(key, fieldsAt(schema, issue.path), 'remove it'),
    }));
  }
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
    return [{ ...where, found: 'is missing', remedy: `add it (expected: ${issue.expected})` }];
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    return [{ ...where, found: 'is not one of the known ids', remedy: `use one of ${issue.values.map(String).join(', ')}` }];
  }
  return [{ ...where, found: issue.message, remedy: 'correct this field' }];
}

/** Holds data against a strict schema and reports each fault with its field and line; `at` is where in the file the data stands. */
export function validate(read: Read, schema: z.ZodType, problems: Problem[], at: readonly PropertyKey[] = [], data: unknown = read.data): void {
  if (data === undefined && at.length === 0) return;
  const result = schema.safeParse(data);
  if (!result.success) problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, schema, read, at)));
}
