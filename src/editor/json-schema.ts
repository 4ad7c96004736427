import { z } from 'zod';
import { fact, FACT_KINDS } from '../gate/schemas.ts';
import { shared } from './shared.ts';

type Json = z.core.JSONSchema.BaseSchema;
/** A schema as VS Code reads it: with texts of its own for what does not fit. */
type EditorJson = Json & { errorMessage?: string; patternErrorMessage?: string };

/** What the schema itself says in place of the validator's words, if it says something. */
function ownText(error: unknown): string | undefined {
  if (typeof error !== 'function') return undefined;
  const text: unknown = error({ code: 'custom', input: '', path: [] });
  return typeof text === 'string' ? text : undefined;
}

// A text that must not be empty must hold more than spaces; where a pattern asks for more already, the pattern is enough.
function tellStrings(json: EditorJson, texts: readonly string[]): void {
  if (json.type === 'string' && json.minLength === 1 && json.pattern === undefined) {
    delete json.minLength;
    json.pattern = '\\S';
  }
  if (json.pattern !== undefined) json.patternErrorMessage = texts.at(-1) ?? 'is empty; write the words';
}

// Ids as fields of their own, so that VS Code offers them; a zod record only says which names are allowed.
function tellRecord(json: EditorJson): void {
  const ids = typeof json.propertyNames === 'object' ? json.propertyNames.enum : undefined;
  if (!ids || json.additionalProperties === undefined) return;
  const entry = json.additionalProperties;
  json.properties = Object.fromEntries(ids.map((id) => [String(id), entry]));
  json.additionalProperties = false;
  delete json.propertyNames;
}

// With the kinds side by side VS Code would measure a broken figure against all three; the field that tells the kind decides instead.
// While it is not there yet, the fields of every kind are offered.
function tellKinds(json: EditorJson): void {
  const kinds = json.anyOf ?? [];
  const fields = kinds.flatMap((kind) => Object.entries(kind.properties ?? {}));
  const offered = Object.fromEntries(fields.map(([name, field]) => [name, typeof field === 'object' ? { description: field.description } : {}]));
  const none: Json = { anyOf: Object.keys(FACT_KINDS).map((field) => ({ required: [field] })) };
  const decided = Object.keys(FACT_KINDS).reduceRight((otherwise: Json, field, at) => ({ if: { required: [field] }, then: kinds[at] ?? {}, else: otherwise }), none);
  delete json.anyOf;
  Object.assign(json, { type: 'object', properties: offered }, decided);
}

function tell(schema: z.core.$ZodType, json: EditorJson): void {
  const { def } = schema._zod;
  const checks = 'checks' in def && Array.isArray(def.checks) ? def.checks.map((check: z.core.$ZodCheck) => ownText(check._zod.def.error)) : [];
  const own = ownText(def.error);
  const texts = [own, ...checks].filter((text) => text !== undefined);
  tellStrings(json, texts);
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (def.type === 'record') tellRecord(json);
  if (schema === fact) tellKinds(json);
  if (own !== undefined && (json.enum || json.const !== undefined)) json.errorMessage = own;
  for (const branch of (own !== undefined && json.anyOf) || []) Object.assign(branch, { errorMessage: own });
}

/** A zod schema as a JSON Schema (draft 7) for VS Code. What it cannot say, such as that one figure is greater than another, is left to `npm run check`. */
export function jsonSchema(schema: z.ZodType, description: string): object {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    target: 'draft-7', io: 'input', unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => tell(zodSchema, made),
  });
  return { $schema, description, ...shared(json) };
}
