// `npm run translated`: lists translated sections whose source was changed later; `done` and `same` say that one is in step again, `source` which language comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshnessNotices, noticeText } from '../gate/freshness-notices.ts';
import { checkFreshness, nameOf, pairsOf, type MadeFrom } from '../gate/freshness.ts';
import { versionsOf } from '../gate/history.ts';
import type { ReadPage } from '../gate/known.ts';
import { markedAnew, pagesNamed, pairAmong, Refusal, sectionsMeant, turnedTo, untouched } from '../gate/marking.ts';
import { withMadeFrom } from '../gate/marks.ts';
import { readPages } from '../gate/pages.ts';
import { problemText, type Problem } from '../gate/problem.ts';
import { isLocale, LOCALES } from '../lib/locales.ts';

const USE = `Use: npm run translated                                  what is open, and what changed
     npm run translated -- done <page> [section …|--all]   the translation was brought up to date
     npm run translated -- same <page> [section …|--all]   looked at, no change needed
     npm run translated -- source <page>                   this language is the source of the page from now on
<page>: a path, zh/returns/return-an-item, or return-an-item (with --language ${LOCALES.join('|')} where needed)`;

const root = process.cwd();

function write(page: ReadPage, made: MadeFrom | undefined): void {
  const path = join(root, page.file);
  const before = readFileSync(path, 'utf8');
  const after = withMadeFrom(before, made);
  if (after !== before) writeFileSync(path, after);
}

function list(): void {
  const problems: Problem[] = [];
  checkFreshness(readPages(root, []), problems);
  const notices = freshnessNotices(root);
  for (const text of [...problems.map(problemText), ...notices.map(noticeText)]) console.log(text);
  if (problems.length + notices.length === 0) console.log('Every translated section is in step with its source.');
}

function mark(action: 'done' | 'same', named: readonly ReadPage[], pages: readonly ReadPage[], names: readonly string[], all: boolean): void {
  const pair = pairAmong(named, pairsOf(pages));
  const { translation, source } = pair;
  const meant = sectionsMeant(pair, names, all);
  const versions = action === 'done' ? versionsOf(root, translation.file) : [];
  const asBefore = action === 'done' ? untouched(pair, meant, versions).map(({ id }) => id) : [];
  if (asBefore.length > 0) throw new Refusal(`${translation.file}: ${asBefore.join(', ')} still ${asBefore.length === 1 ? 'says' : 'say'} what ${asBefore.length === 1 ? 'it' : 'they'} said before the source was changed. If nothing needs changing, run: npm run translated -- same ${nameOf(translation)} ${asBefore.join(' ')}`);
  if (action === 'done' && versions.length === 0) console.log('There is no history to tell whether the text was changed; your word is taken for it.');
  write(translation, markedAnew(pair, meant));
  const gone = pair.sections.filter(({ state }) => state === 'left-over');
  console.log(translation.file);
  for (const { id, state } of meant) console.log(`  ${id}: ${state === 'fresh' ? 'was in step already' : `${action}, in step with ${source.file}`}`);
  for (const { id } of gone) console.log(`  ${id}: no such section any more, its fingerprint is taken out`);
  if (meant.length + gone.length === 0) console.log('  Every section is in step already.');
}

function turn(named: readonly ReadPage[], pages: readonly ReadPage[]): void {
  const [page, ...others] = named;
  if (!page || others.length > 0) throw new Refusal(`Which one is the source: ${named.map(nameOf).join(' or ')}?`);
  const changes = turnedTo(page, pages, pairsOf(pages));
  // Both texts are made before the first is written, so that a page that cannot be read leaves the other as it was.
  for (const { page: { file }, made } of changes) withMadeFrom(readFileSync(join(root, file), 'utf8'), made);
  for (const change of changes) {
    write(change.page, change.made);
    console.log(`${change.page.file}  ${change.made ? `made from ${page.file}, ${Object.keys(change.made.sections).length} sections in step` : 'is the source'}`);
  }
  if (changes.length === 0) console.log(`${page.file} is the source already.`);
}

function run(): void {
  const { values: { language, all = false }, positionals: [action, name, ...sections] } = parseArgs({ allowPositionals: true, options: { language: { type: 'string' }, all: { type: 'boolean' } } });
  if (action === undefined) return list();
  if (action !== 'done' && action !== 'same' && action !== 'source') throw new Refusal(`There is no "${action}".\n${USE}`);
  if (name === undefined) throw new Refusal(`Which page?\n${USE}`);
  if (language !== undefined && !isLocale(language)) throw new Refusal(`There is no language "${language}": use one of ${LOCALES.join(', ')}.`);
  const pages = readPages(root, []);
  const named = pagesNamed(name, pages.filter(({ locale }) => !language || locale === language));
  if (action !== 'source') return mark(action, named, pages, sections, all);
  if (sections.length > 0 || all) throw new Refusal(`A page as a whole has a source; sections are not named.\n${USE}`);
  turn(named, pages);
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
