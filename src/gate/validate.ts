import type { z } from 'zod';
import { faultOf } from './issue-words.ts';
import { nearest, type Problem } from './problem.ts';
import type { Read } from './read.ts';

type Issue = z.core.$ZodIssue;
interface Def { shape?: Record<string, unknown>; element?: unknown; keyType?: unknown; valueType?: unknown; innerType?: unknown; entries?: Record<string, unknown> }

function unwrap(schema: unknown): Def | undefined {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return undefined;
  const def = schema.def as Def;
  return def.innerType ? unwrap(def.innerType) : def;
}

// The names of the fields that a schema knows at a place, for 'did you mean'.
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    const def = unwrap(at);
    at = def?.shape?.[String(key)] ?? def?.element ?? def?.valueType;
  }
  const def = unwrap(at);
  return Object.keys(def?.shape ?? unwrap(def?.keyType)?.entries ?? {});
}

/** The place of a field as an editor counts: `values.2.checked` is in the second of the values. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');

const within = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), data);

function problemsOf(issue: Issue, schema: z.ZodType, { file, lineOf }: Read, at: readonly PropertyKey[], data: unknown): Problem[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const fields = fieldsAt(schema, issue.path);
      return {
        file, line: lineOf([...path, key]), field: fieldName([...path, key]),
        rule: fields.length > 0 && fields.length < 12 ? 'unknown-field-known' : 'unknown-field', values: { fields }, near: nearest(key, fields),
      };
    });
  }
  return [{ file, line: lineOf(path), ...(path.length > 0 && { field: fieldName(path) }), ...faultOf(issue, within(data, issue.path)) }];
}

/** Holds data against a strict schema and reports each fault with its field and line; `at` is where in the file the data stands. */
export function validate(read: Read, schema: z.ZodType, problems: Problem[], at: readonly PropertyKey[] = [], data: unknown = read.data): void {
  if (data === undefined) return;
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return;
  // A misspelt field is one fault, not a strange field and a missing one.
  const meant = new Set(result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, nearest(key, fieldsAt(schema, issue.path))].map(String).join('\n')) : [])));
  const told = result.error.issues.filter((issue) => issue.input !== undefined || !meant.has(issue.path.map(String).join('\n')));
  problems.push(...told.flatMap((issue) => problemsOf(issue, schema, read, at, data)));
}
