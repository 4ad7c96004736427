import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshnessNotices, noticeText } from '../gate/freshness/freshness-notices.ts';
import { checkFreshness, isMade, nameOf, pairsOf, setsOf, type MadeFrom } from '../gate/freshness/freshness.ts';
import { versionsOf } from '../gate/freshness/history.ts';
import type { ReadPage } from '../gate/known.ts';
import { markedAnew, pagesNamed, pairAmong, Refusal, sectionsMeant, turnedTo, untouched } from '../gate/freshness/marking.ts';
import { withMadeFrom } from '../gate/freshness/marks.ts';
import { readPages } from '../gate/pages.ts';
import type { Problem } from '../gate/problem.ts';
import { problemText } from '../gate/tell.ts';
import { isLocale, LOCALES, type Locale } from '../lib/locales.ts';

const USE = `Use: npm run translated                                  what is open, and what changed
     npm run translated -- done <page> [section …|--all]   the translation was brought up to date
     npm run translated -- same <page> [section …|--all]   looked at, no change needed
     npm run translated -- source <page>                   this language is the source of the page from now on
     npm run translated -- source en --all                 the same for every page of a language that is not marked yet, after a language was added
<page>: a path, zh/returns/return-an-item, or return-an-item (with --language ${LOCALES.join('|')} where needed)`;

function write(root: string, page: ReadPage, made: MadeFrom | undefined): void {
  const path = join(root, page.file);
  const before = readFileSync(path, 'utf8');
  const after = withMadeFrom(before, made);
  if (after !== before) writeFileSync(path, after);
}

function list(root: string): string[] {
  const problems: Problem[] = [];
  checkFreshness(readPages(root, []), problems);
  const notices = freshnessNotices(root);
  const open = [...problems.map((problem) => problemText(problem)), ...notices.map((notice) => noticeText(notice))];
  return open.length > 0 ? open : ['Every translated section is in step with its source.'];
}

interface Asked { root: string; named: readonly ReadPage[]; pages: readonly ReadPage[]; names: readonly string[]; all: boolean }

function mark(action: 'done' | 'same', { root, named, pages, names, all }: Asked): string[] {
  const pair = pairAmong(named, pairsOf(pages));
  const { translation, source } = pair;
  const meant = sectionsMeant(pair, names, all);
  const versions = action === 'done' ? versionsOf(root, translation.file) : [];
  const asBefore = action === 'done' ? untouched(pair, meant, versions).map(({ id }) => id).join(' ') : '';
  if (asBefore) throw new Refusal(`${translation.file} says under ${asBefore} what it said before the source was changed. If nothing needs changing, run: npm run translated -- same ${nameOf(translation)} ${asBefore}`);
  write(root, translation, markedAnew(pair, meant));
  const said = [
    ...meant.map(({ id, state }) => `  ${id}: ${state === 'fresh' ? 'was in step already' : `${action}, in step with ${source.file}`}`),
    ...pair.sections.filter(({ state }) => state === 'left-over').map(({ id }) => `  ${id}: no such section any more, its fingerprint is taken out`),
  ];
  return [
    translation.file, ...(said.length > 0 ? said : ['  every section was in step already']),
    ...(action === 'done' && versions.length === 0 ? ['There is no history that could show whether the text was changed; your word was taken for it.'] : []),
  ];
}

function turn({ root, named, pages }: Asked): string[] {
  const [page, ...others] = named;
  if (!page || others.length > 0) throw new Refusal(`Which one is the source: ${named.map(nameOf).join(' or ')}?`);
  const changes = turnedTo(page, pages, pairsOf(pages));
  // Both texts are made before the first is written, so that a page that cannot be read leaves the other as it was.
  for (const { page: { file }, made } of changes) withMadeFrom(readFileSync(join(root, file), 'utf8'), made);
  for (const change of changes) write(root, change.page, change.made);
  if (changes.length === 0) return [`${page.file} is the source already.`];
  return changes.map(({ page: { file }, made }) => (made ? `${file} is made from ${page.file}; ${Object.keys(made.sections).length} sections are in step` : `${file} is the source`));
}

function turnAll(root: string, locale: Locale): string[] {
  const pages = readPages(root, []);
  const open = setsOf(pages).filter((set) => set.filter((page) => !isMade(page)).length > 1).flatMap((set) => set.filter((page) => page.locale === locale && !isMade(page)));
  return open.length === 0 ? [`No page of ${locale} is open: each one and its translations know which is the source.`] : open.flatMap((page) => turn({ root, named: [page], pages, names: [], all: false }));
}

/** Does what the arguments of `npm run translated` ask under `root`; gives what is to be said. Throws, with nothing changed, where they cannot be followed. */
export function translated(root: string, args: readonly string[]): string[] {
  const { values: { language, all = false }, positionals: [action, name, ...names] } = parseArgs({ args: [...args], allowPositionals: true, options: { language: { type: 'string' }, all: { type: 'boolean' } } });
  if (action === undefined) return list(root);
  if (action !== 'done' && action !== 'same' && action !== 'source') throw new Refusal(`There is no "${action}".\n${USE}`);
  if (name === undefined) throw new Refusal(`Which page?\n${USE}`);
  if (action === 'source' && all && isLocale(name) && names.length === 0) return turnAll(root, name);
  if (language !== undefined && !isLocale(language)) throw new Refusal(`There is no language "${language}": use one of ${LOCALES.join(', ')}.`);
  const pages = readPages(root, []);
  const named = pagesNamed(name, pages.filter(({ locale }) => !language || locale === language));
  const asked = { root, named, pages, names, all };
  if (action !== 'source') return mark(action, asked);
  if (names.length > 0 || all) throw new Refusal(`A page as a whole has a source; sections are not named.\n${USE}`);
  return turn(asked);
}
