// `npm run schemas`: writes what VS Code knows of the content anew, from the same schemas that check it: .vscode/schemas, snippets, and which schema is whose.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOLDER, written } from '../editor/written.ts';
import { root } from '../site/run.ts';

const files = written(root);
const folder = `${FOLDER}/schemas`;
mkdirSync(join(root, folder), { recursive: true });
for (const name of readdirSync(join(root, folder))) {
  if (!(`${folder}/${name}` in files)) rmSync(join(root, folder, name));
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
console.log(`Wrote ${Object.keys(files).length} files under ${FOLDER}/.`);
