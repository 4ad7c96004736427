// `npm run icons`: draws the icons of phones and installed sites anew, after a change to `public/favicon.svg`.
import { readFile, writeFile } from 'node:fs/promises';
import { drawIcon } from '../site/draw-icons.ts';
import { ICONS } from '../site/icons.ts';
import { root } from '../site/run.ts';

const favicon = await readFile(`${root}public/favicon.svg`, 'utf8');
for (const icon of ICONS) await writeFile(`${root}public/${icon.file}`, await drawIcon(favicon, icon));
console.log(ICONS.map(({ file }) => `public/${file}`).join('\n'));
