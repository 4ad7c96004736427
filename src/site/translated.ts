import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshnessNotices, noticeText } from '../gate/freshness/freshness-notices.ts';
import { checkFreshness, isMade, nameOf, pairsOf, setsOf, type MadeFrom } from '../gate/freshness/freshness.ts';
import { versionsOf } from '../gate/freshness/history.ts';
import type { ReadPage } from '../gate/known.ts';
import { markedAnew, pagesNamed, pairAmong, sectionsMeant, turnedTo, untouched } from '../gate/freshness/marking.ts';
import { withMadeFrom } from '../gate/freshness/marks.ts';
import { Refusal, says } from '../gate/freshness/words.ts';
import { readPages } from '../gate/pages.ts';
import type { Problem } from '../gate/problem.ts';
import { problemText, type Teller } from '../gate/tell.ts';
import { isLocale, LOCALES, type Locale } from '../lib/locales.ts';

function write(root: string, page: ReadPage, made: MadeFrom | undefined): void {
  const path = join(root, page.file);
  const before = readFileSync(path, 'utf8');
  const after = withMadeFrom(before, made);
  if (after !== before) writeFileSync(path, after);
}

function list(root: string, lang: Teller): string[] {
  const problems: Problem[] = [];
  checkFreshness(readPages(root, []), problems);
  const notices = freshnessNotices(root, lang);
  const open = [...problems.map((problem) => problemText(problem, lang)), ...notices.map((notice) => noticeText(notice, lang))];
  return open.length > 0 ? open : [says(lang)('all-in-step')];
}

interface Asked { root: string; named: readonly ReadPage[]; pages: readonly ReadPage[]; names: readonly string[]; all: boolean; say: ReturnType<typeof says> }

function mark(action: 'done' | 'same', { root, named, pages, names, all, say }: Asked): string[] {
  const pair = pairAmong(named, pairsOf(pages));
  const { translation, source } = pair;
  const meant = sectionsMeant(pair, names, all);
  const versions = action === 'done' ? versionsOf(root, translation.file) : [];
  const asBefore = action === 'done' ? untouched(pair, meant, versions).map(({ id }) => id).join(' ') : '';
  if (asBefore) throw new Refusal('untouched', { file: translation.file, ids: asBefore, name: nameOf(translation) });
  write(root, translation, markedAnew(pair, meant));
  const said = [
    ...meant.map(({ id, state }) => (state === 'fresh' ? say('was-in-step', { id }) : say('in-step', { id, action, file: source.file }))),
    ...pair.sections.filter(({ state }) => state === 'left-over').map(({ id }) => say('taken-out', { id })),
  ];
  return [
    translation.file, ...(said.length > 0 ? said : [say('nothing-open')]),
    ...(action === 'done' && versions.length === 0 ? [say('no-history')] : []),
  ];
}

function turn({ root, named, pages, say }: Asked): string[] {
  const [page, ...others] = named;
  if (!page || others.length > 0) throw new Refusal('which-source', { names: named.map(nameOf).join(', ') });
  const changes = turnedTo(page, pages, pairsOf(pages));
  // Both texts are made before the first is written, so that a page that cannot be read leaves the other as it was.
  for (const { page: { file }, made } of changes) withMadeFrom(readFileSync(join(root, file), 'utf8'), made);
  for (const change of changes) write(root, change.page, change.made);
  if (changes.length === 0) return [say('source-already', { file: page.file })];
  return changes.map(({ page: { file }, made }) => (made ? say('made-from', { file, source: page.file, count: Object.keys(made.sections).length }) : say('is-now-source', { file })));
}

function turnAll(root: string, locale: Locale, say: Asked['say']): string[] {
  const pages = readPages(root, []);
  const open = setsOf(pages).filter((set) => set.filter((page) => !isMade(page)).length > 1).flatMap((set) => set.filter((page) => page.locale === locale && !isMade(page)));
  return open.length === 0 ? [say('none-open', { locale })] : open.flatMap((page) => turn({ root, named: [page], pages, names: [], all: false, say }));
}

/** Does what the arguments of `npm run translated` ask under `root`; gives what is to be said. Throws a `Refusal`, with nothing changed, where they cannot be followed. */
export function translated(root: string, args: readonly string[], lang: Teller = 'en'): string[] {
  const say = says(lang);
  const { values: { language, all = false }, positionals: [action, name, ...names] } = parseArgs({ args: [...args], allowPositionals: true, options: { language: { type: 'string' }, lang: { type: 'string' }, all: { type: 'boolean' } } });
  if (action === undefined) return list(root, lang);
  if (action !== 'done' && action !== 'same' && action !== 'source') throw new Refusal('no-action', { action }, { use: true });
  if (name === undefined) throw new Refusal('which-page', {}, { use: true });
  if (action === 'source' && all && isLocale(name) && names.length === 0) return turnAll(root, name, say);
  if (language !== undefined && !isLocale(language)) throw new Refusal('no-language', { language, ids: LOCALES.join(', ') });
  const pages = readPages(root, []);
  const named = pagesNamed(name, pages.filter(({ locale }) => !language || locale === language));
  const asked = { root, named, pages, names, all, say };
  if (action !== 'source') return mark(action, asked);
  if (names.length > 0 || all) throw new Refusal('whole-page', {}, { use: true });
  return turn(asked);
}
