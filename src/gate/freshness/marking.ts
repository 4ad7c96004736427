import { fingerprintsOf, isMade, madeFrom, nameOf, setsOf, type MadeFrom, type Pair, type SectionState } from './freshness.ts';
import { whenMarked, type Version } from './history.ts';
import type { ReadPage } from '../known.ts';
import { nearest } from '../problem.ts';
import { INTRO, NOTHING } from './sections.ts';
import { Refusal } from './words.ts';

const withoutLanguage = (page: ReadPage) => nameOf(page).replace(/^[^/]+\//, '');

/** The pages that a name may mean: a path, zh/returns/return-an-item, the same without the language, or the last part alone. Refuses a name that no page has. */
export function pagesNamed(name: string, pages: readonly ReadPage[]): ReadPage[] {
  const plain = name.replaceAll('\\', '/').replace(/^.*?(?:^|\/)content\//, '').replace(/\/(?:articles|pages)\//, '/').replace(/^\.?\/|\/$|\.mdx$/g, '');
  const found = pages.filter((page) => [nameOf(page), withoutLanguage(page), page.slug].includes(plain));
  if (found.length === 0) throw new Refusal('no-page', { name }, { near: nearest(plain, pages.flatMap((page) => [nameOf(page), page.slug])) });
  return found;
}

/** The one translation among some pages, with its source. */
export function pairAmong(named: readonly ReadPage[], pairs: readonly Pair[]): Pair {
  const found = pairs.filter(({ translation }) => named.includes(translation));
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = (list: readonly Pair[]) => list.map(({ translation }) => nameOf(translation)).join(', ');
  if (only) throw new Refusal('several', { names: names(found) });
  const made = pairs.filter(({ source }) => named.includes(source));
  const which = named.map(nameOf).join(', ');
  if (named.some((page) => isMade(page) || !page.read.data)) throw new Refusal('not-comparable', { names: which });
  throw made.length > 0 ? new Refusal('is-source', { names: which, made: names(made) }) : new Refusal('no-source', { names: which });
}

/** The sections that are meant: those named, all open ones, or the only open one. */
export function sectionsMeant({ sections }: Pair, names: readonly string[], all: boolean): SectionState[] {
  const known = sections.filter(({ state }) => state !== 'left-over');
  const open = known.filter(({ state }) => state !== 'fresh');
  if (all && names.length > 0) throw new Refusal('names-or-all');
  const unknown = names.find((name) => !known.some(({ id }) => id === name));
  if (unknown !== undefined) throw new Refusal('no-section', { name: unknown, ids: known.map(({ id }) => id).join(', ') }, { near: nearest(unknown, known.map(({ id }) => id)) });
  if (!all && names.length === 0 && open.length > 1) throw new Refusal('several-open', { count: open.length, ids: open.map(({ id }) => id).join(', ') });
  return names.length > 0 ? known.filter(({ id }) => names.includes(id)) : open;
}

const textOf = (page: Pick<ReadPage['read'], 'data' | 'body'> | undefined, id: string) => (page ? fingerprintsOf(page)[id] ?? NOTHING : undefined);

/** The stale ones among some sections whose translation says what it said when its fingerprint was written, so that nobody can have brought it up to date. */
export const untouched = ({ translation }: Pair, sections: readonly SectionState[], versions: readonly Version[]): SectionState[] =>
  sections.filter(({ id, mark, state }) => state === 'stale' && textOf(whenMarked(versions, id, mark), id) === textOf(translation.read, id));

/** What a translation says about its source once these sections are in step with it; fingerprints of sections that are gone are left out. */
export function markedAnew({ source, sections }: Pair, inStep: readonly SectionState[]): MadeFrom {
  const marks = sections.filter(({ state }) => state !== 'left-over').flatMap((section) => {
    const mark = inStep.includes(section) ? section.now : section.mark;
    return mark === undefined || (section.id === INTRO && mark === NOTHING) ? [] : [[section.id, mark] as const];
  });
  return { language: source.locale, sections: Object.fromEntries(marks) };
}

/** What each language of a page must say about its source once this one is the source; languages that name a source keep it. Refuses while this one is behind its own. */
export function turnedTo(page: ReadPage, pages: readonly ReadPage[], pairs: readonly Pair[]): { page: ReadPage; made: MadeFrom | undefined }[] {
  const set = setsOf(pages).find((each) => each.includes(page));
  if (!set) throw new Refusal('no-other', { name: nameOf(page) });
  const own = pairs.find(({ translation }) => translation === page);
  const behind = own && !isMade(own.source) ? own.sections.filter(({ state }) => state === 'stale').map(({ id }) => id) : [];
  if (behind.length > 0) throw new Refusal('behind', { name: nameOf(page), source: nameOf(own?.source ?? page), ids: behind.join(', ') });
  return set.flatMap((each): { page: ReadPage; made: MadeFrom | undefined }[] => {
    if (each === page) return isMade(each) ? [{ page: each, made: undefined }] : [];
    return isMade(each) && madeFrom(each.read.data)?.language !== each.locale ? [] : [{ page: each, made: { language: page.locale, sections: fingerprintsOf(page.read) } }];
  });
}
