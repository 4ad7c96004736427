import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const keysOf = (data: unknown, path = ''): string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => keysOf(value, path ? `${path}.${key}` : key))
    : [path];

const code = globSync('src/**/*.{ts,tsx,astro}').map((file) => readFileSync(file, 'utf8')).join('\n');
const asked = [...code.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)|\btranslator\([^)]*\)\('([^']+)'/g)].map(([, plain, template, direct]) => plain ?? template ?? direct ?? '');
// A place in a template stands for one part of a key: `look.${look}` asks for look.auto, look.light …
const forms = asked.map((key) => new RegExp(`^${key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('[\\w-]+')}(_(one|other))?$`));

test.each(keysOf(JSON.parse(readFileSync('src/locales/en.json', 'utf8'))))('the frame uses its words %s', (key) => {
  expect(forms.some((form) => form.test(key))).toBe(true);
});
