import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../lib/locales.ts';
import { editorFiles } from './files.ts';
import { jsonSchema } from './json-schema.ts';
import { snippets } from './snippets.ts';

/** The folder of everything that VS Code reads. */
export const FOLDER = '.vscode';
const SETTINGS = `${FOLDER}/settings.json`;

const text = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const json = (root: string, file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The kinds of files that editors write, as they are in the project under `root`. */
export const filesUnder = (root: string) => editorFiles(json(root, `src/locales/${LOCALES[0]}.json`));

// The YAML extension looks at YAML only; fields at the head of a page are Astro's part.
function settingsOf(root: string): unknown {
  const files = filesUnder(root).filter(({ head }) => !head).map(({ name, files: glob }) => ({ url: `./${FOLDER}/schemas/${name}.json`, glob }));
  return {
    ...json(root, SETTINGS) as object,
    'yaml.schemas': Object.fromEntries(files.filter(({ glob }) => glob.endsWith('.yml')).map(({ url, glob }) => [url, glob])),
    'json.schemas': files.filter(({ glob }) => glob.endsWith('.json')).map(({ url, glob }) => ({ fileMatch: [`/${glob}`], url })),
  };
}

/** Everything under .vscode/ that follows from the code, by path: schemas, snippets, and the settings that say which schema is whose. Other settings stay as they are written. */
export const written = (root: string): Record<string, string> => ({
  ...Object.fromEntries(filesUnder(root).map(({ name, schema, about }) => [`${FOLDER}/schemas/${name}.json`, text(jsonSchema(schema, about))])),
  [SETTINGS]: text(settingsOf(root)),
  [`${FOLDER}/content.code-snippets`]: text(snippets()),
});
