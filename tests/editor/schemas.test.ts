import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesUnder, FOLDER, written } from '../../src/editor/written.ts';
import { isLocale } from '../../src/lib/locales.ts';
import { added, swapped, type Edit } from '../content/mistakes/mistake.ts';

type Schema = z.core.JSONSchema.BaseSchema;
const files = written('.');
const kinds = filesUnder('.').map((kind) => ({ ...kind, paths: globSync(kind.files).map((path) => path.replaceAll('\\', '/')).sort() }));
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

// Texts for editors are beside the standard; whether an address is one, its pattern says.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map(kinds.map(({ name }) => [name, ajv.compile(JSON.parse(read(`${FOLDER}/schemas/${name}.json`)))]));
// A file of remarks alone holds no fields.
const fieldsOf = (file: string, text: string): unknown => (file.endsWith('.mdx') ? parse(text.split(/^---$/m)[1] ?? '') : parse(text) ?? {});
/** Where a text of a file does not fit the schema of its kind. */
function misfits(file: string, text: string): string[] {
  const kind = kinds.find(({ files: glob }) => matchesGlob(file, glob));
  const validate = validators.get(kind?.name ?? '');
  if (!validate) throw new Error(`no schema for ${file}`);
  return validate(fieldsOf(file, text)) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
}

describe('what VS Code knows of the content', () => {
  test.each(Object.keys(files))('%s is in step with the code; if not, run `npm run schemas`', (file) => {
    expect(read(file) === files[file], `${file} is out of step: run \`npm run schemas\``).toBe(true);
  });

  test('no schema is left over', () => {
    expect(readdirSync(`${FOLDER}/schemas`).filter((name) => !(`${FOLDER}/schemas/${name}` in files))).toEqual([]);
  });

  test('every file that editors write has one schema', () => {
    const all = globSync(['content/**/*.yml', 'content/**/*.mdx', 'src/locales/*.json']).map((path) => path.replaceAll('\\', '/')).sort();
    expect(kinds.flatMap(({ paths }) => paths).sort()).toEqual(all);
  });

  test.each(kinds.flatMap(({ paths }) => paths))('%s fits its schema', (file) => {
    expect(misfits(file, read(file))).toEqual([]);
  });

  test('every field that editors fill in says what it is for', () => {
    const TOLD = ['facts', 'sources', 'labels', 'tracking', 'tracking-sources', 'carriers', 'glossary', 'changes', 'article', 'faq', 'page'];
    const entryOf = (name: string, json: Schema): Schema[] => (['article', 'faq', 'page'].includes(name) ? [json] : [...Object.values(json.properties ?? {}), json.additionalProperties]).filter((entry) => typeof entry === 'object');
    const silent = TOLD.flatMap((name) => {
      const kind = kinds.find((other) => other.name === name);
      const json = z.toJSONSchema(kind?.schema ?? z.never(), { io: 'input', unrepresentable: 'any' });
      const shapes = entryOf(name, json).flatMap((entry) => entry.anyOf ?? [entry]);
      return shapes.flatMap(({ properties }) => Object.entries(properties ?? {})).filter(([id, field]) => typeof field === 'object' && !field.description && !isLocale(id)).map(([field]) => `${name}: ${field}`);
    });
    expect([...new Set(silent)]).toEqual([]);
  });

  test('the settings lead each YAML and JSON file to its schema', () => {
    const settings: { 'yaml.schemas': Record<string, string>; 'json.schemas': { fileMatch: string[]; url: string }[] } = JSON.parse(read(`${FOLDER}/settings.json`));
    const led = [...Object.entries(settings['yaml.schemas']), ...settings['json.schemas'].map(({ fileMatch: [glob = ''], url }) => [url, glob.slice(1)])];
    expect(led.filter(([url = '']) => !existsSync(url))).toEqual([]);
    expect(led.flatMap(([, glob = '']) => globSync(glob)).length).toBe(kinds.filter(({ head }) => !head).flatMap(({ paths }) => paths).length);
  });
});

const GUIDE = 'content/zh/articles/delivery/late-delivery.mdx';
test.each<[what: string, file: string, edit: Edit, says: string]>([
  ['a misspelt field of a guide', GUIDE, swapped('related:', 'realted:'), 'realted'],
  ['a guide without an answer', GUIDE, swapped(/^answer:.*\n/m, ''), 'answer'],
  ['an unknown tool', GUIDE, swapped('name: wizard', 'name: wizzard'), '/tool/name'],
  ['a title of spaces', GUIDE, swapped(/^title:.*$/m, "title: ' '"), '/title'],
  ['a day in words', GUIDE, swapped(/^reviewed:.*$/m, 'reviewed: yesterday'), '/reviewed'],
  ['a tool on an FAQ page', 'content/en/faq/delivery.mdx', swapped('reviewed:', 'tool: { name: wizard }\nreviewed:'), 'tool'],
  ['a fact that rests on hearsay', 'content/facts.yml', swapped('confidence: high', 'confidence: low'), '/ship-by/values/0/confidence'],
  ['an unknown unit', 'content/facts.yml', swapped('unit: business-day', 'unit: days'), '/ship-by/values/0/unit'],
  ['an unknown market', 'content/facts.yml', swapped('markets: [us]', 'markets: [usa]'), '/ship-by/values/0/markets/0'],
  ['a fact of no kind', 'content/facts.yml', added('a-fact:\n  title: { en: Words, zh: 词 }'), '/a-fact'],
  ['a statement with a field of figures', 'content/facts.yml', added("a-fact:\n  text: { en: Words, zh: 词 }\n  from: delivered\n  holds: [{ markets: [all], sources: [a], checked: '2026-11-23', confidence: high }]"), 'from'],
  ['a fact whose id is no address', 'content/facts.yml', swapped('ship-by:', 'Ship_by:'), 'Ship_by'],
  ['half an address', 'content/sources.yml', swapped('url: https://', 'url: '), '/url'],
  ['a label in one language', 'content/labels.yml', swapped('  zh: 订单\n', ''), 'zh'],
  ['an unknown status', 'content/tracking.yml', swapped('order_unpaid:', 'order_unpayed:'), 'order_unpayed'],
  ['half a day', 'content/tracking.yml', swapped('worry-after: 2', 'worry-after: 1.5'), '/order_unpaid/worry-after'],
  ['a line of an unknown status', 'content/tracking-lines.yml', swapped('order_unpaid:', 'order_unpayed:'), 'order_unpayed'],
  ['a situation that opens nothing', 'content/en/home.yml', swapped('wizard: not-shipped', 'wizard: not-shiped'), '/situations/0/items/0/wizard'],
  ['a section that is missing', 'content/en/sections.yml', swapped(/^returns:.*\n/m, ''), 'returns'],
  ['a term without its meaning', 'content/glossary.yml', swapped(', means:', ', mean:'), 'mean'],
  ['a change in one language', 'content/changes.yml', swapped(/^ {6}zh: .*\n/m, ''), 'zh'],
  ['a page without its day', 'content/changes.yml', swapped(/^ {2}published: .*\n/m, ''), 'published'],
  ['a page with too few queries', 'content/en/queries.yml', added('a-page:\n  - one query'), '/a-page'],
  ['a question of the wizard that was renamed', 'content/en/tools/wizard.yml', swapped('  problem:', '  problems:'), 'problems'],
  ['a figure among the words of the checklist', 'content/en/tools/evidence.yml', swapped(/why: /, 'why: 14 '), 'why'],
  ['a word of the frame that is missing', 'src/locales/zh.json', swapped(/^\s+"tagline".*\n/m, ''), 'tagline'],
])('%s does not fit', (_, file, edit, says) => {
  expect(misfits(file, edit(read(file)) ?? '').join('\n')).toContain(says);
});
