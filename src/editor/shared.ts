const LONG = 200;
const isSchema = (data: unknown): data is { type: string } => typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';

function count(data: unknown, seen: Map<string, number>): void {
  if (typeof data !== 'object' || data === null) return;
  const key = isSchema(data) ? JSON.stringify(data) : '';
  if (key.length > LONG) {
    seen.set(key, (seen.get(key) ?? 0) + 1);
    // What is inside a part that was met before has been counted with it.
    if (seen.get(key) !== 1) return;
  }
  for (const value of Object.values(data)) count(value, seen);
}

/** The same JSON Schema with every long part that stands in several places written once, under `definitions`. */
export function shared(schema: object): object {
  const seen = new Map<string, number>();
  count(schema, seen);
  const parts = [...seen].filter(([, times]) => times > 1).map(([key]) => key);
  const insides = (data: unknown): unknown => {
    if (Array.isArray(data)) return data.map(pointed);
    return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, pointed(value)])) : data;
  };
  const pointed = (data: unknown): unknown => {
    const at = isSchema(data) ? parts.indexOf(JSON.stringify(data)) : -1;
    return at < 0 ? insides(data) : { $ref: `#/definitions/part-${at + 1}` };
  };
  const definitions = Object.fromEntries(parts.map((key, at) => [`part-${at + 1}`, insides(JSON.parse(key))]));
  return { ...Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, pointed(value)])), ...(parts.length > 0 && { definitions }) };
}
