// `npm run rename -- <old> <new>` or `-- <name> --section <section>`: renames or moves a guide in every language, with all that names it; its old address goes on working.
import { parseArgs } from 'node:util';
import { fill } from '../lib/text.ts';
import { askedIn, tellerFrom } from '../gate/teller.ts';
import { rename } from '../site/rename.ts';
import { planRename, type RenamePlan, type Wish } from '../site/rename-plan.ts';
import { refusalText, RENAME_WORDS } from '../site/rename-words.ts';
import { root } from '../site/run.ts';
import { SHELF } from '../site/shelf-move.ts';

const words = RENAME_WORDS[tellerFrom(askedIn(process.argv.slice(2)), process.env) ?? 'en'];

function stop(...lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readWish(): Wish {
  const text = { type: 'string' } as const;
  try {
    const { values: { section }, positionals: [old, name, ...more] } = parseArgs({ allowPositionals: true, options: { section: text, lang: text } });
    if (old && (name || section) && more.length === 0) return { old, name, section };
  } catch { /* an unknown flag: the way to use it says more than the parser */ }
  return stop(words.use);
}

function report({ old, now, moves, edits, left, redirected }: RenamePlan): void {
  const place = new Map(moves.map(({ from, to }) => [from, to]));
  for (const move of moves) console.log(fill(words.moved, { ...move }));
  for (const { file, mentions } of edits) console.log(fill(words.changed, { file: place.get(file) ?? file, mentions }));
  console.log(`\n${redirected ? fill(words.redirected, { old, now }) : words.draft}`);
  if (old.split('/')[0] !== now.split('/')[0] && edits.some(({ file }) => file === SHELF)) console.log(words.shelf);
  if (left.length > 0) console.log(`\n${fill(words.left, { word: old.split('/')[1] })}\n${left.map((file) => `  ${file}`).join('\n')}`);
  const golden = edits.some(({ file }) => file.startsWith('src/tools/')) ? [words.golden] : [];
  console.log(`\n${[words.next, ...[words.check, ...golden, words.commit].map((line) => `  ${line}`)].join('\n')}`);
}

if (process.argv.includes('--help')) {
  console.log(words.use);
  process.exit(0);
}
const plan = planRename(root, readWish());
if ('why' in plan) stop(refusalText(plan, words));
try {
  rename(root, plan);
} catch (error) {
  stop(fill(words.stopped, { error: error instanceof Error ? error.message : String(error) }));
}
report(plan);
