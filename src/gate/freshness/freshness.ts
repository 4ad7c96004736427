import { isLocale, type Locale } from '../../lib/locales.ts';
import { record, type ReadPage } from '../known.ts';
import { readPages } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { ANSWER, fingerprint, INTRO, lineOfSection, NOTHING, sectionsOf, type PageText } from './sections.ts';

/** Which language's page a page was made from, and the fingerprints of its sections at that time. */
export interface MadeFrom { language: Locale; sections: Readonly<Record<string, string>> }

/** A section that a translation has, or has a fingerprint of: `mark` is the fingerprint kept, `now` that of the source as it stands. */
export interface SectionState { id: string; state: 'fresh' | 'stale' | 'unmarked' | 'left-over'; mark: string | undefined; now: string }

/** A page and the page of another language that it was made from. */
export interface Pair { translation: ReadPage; source: ReadPage; sections: SectionState[] }

/** What a page says about its source; undefined for a source itself, and where the field cannot be understood. */
export function madeFrom(data: PageText['data']): MadeFrom | undefined {
  const { language, sections } = record(data?.['made-from']);
  if (typeof language !== 'string' || !isLocale(language)) return undefined;
  const marks = Object.entries(record(sections)).filter((mark): mark is [string, string] => typeof mark[1] === 'string');
  return { language, sections: Object.fromEntries(marks) };
}

/** The fingerprints of all sections of a page as it stands, in order. */
export const fingerprintsOf = (page: PageText): Record<string, string> =>
  Object.fromEntries(sectionsOf(page).map(({ id, text }) => [id, fingerprint(text)]));

/**
 * How each section of a translation stands to its source. An introduction without a fingerprint was made from none, so that one may be
 * added to, or taken from, one language first; a heading that one page alone has is the twins' matter.
 */
export function statesOf(translation: PageText, source: PageText): SectionState[] {
  const marks = madeFrom(translation.data)?.sections ?? {};
  const [ours, theirs] = [fingerprintsOf(translation), fingerprintsOf(source)];
  const shared = Object.keys(theirs).filter((id) => id in ours || id === INTRO);
  const ids = shared.includes(INTRO) || !(INTRO in marks) ? shared : [ANSWER, INTRO, ...shared.slice(1)];
  const gone = Object.keys(marks).filter((id) => id !== INTRO && !(id in ours) && !(id in theirs));
  return [
    ...ids.map((id): SectionState => {
      const [mark, now] = [marks[id], theirs[id] ?? NOTHING];
      const known = mark ?? (id === INTRO ? NOTHING : undefined);
      return { id, mark, now, state: known === undefined ? 'unmarked' : known === now ? 'fresh' : 'stale' };
    }),
    ...gone.map((id): SectionState => ({ id, mark: marks[id], now: NOTHING, state: 'left-over' })),
  ];
}

const pathOf = ({ file }: ReadPage) => file.split('/').slice(2).join('/');
/** Pages with the same path in different languages, as far as all of them could be read. */
export const setsOf = (pages: readonly ReadPage[]): ReadPage[][] =>
  [...Map.groupBy(pages, pathOf).values()].filter((set) => set.length > 1 && set.every(({ read }) => read.data));
/** Says whether a page names another language as its source. */
export const isMade = ({ read }: ReadPage): boolean => read.data?.['made-from'] !== undefined;

/** Every translation with its source. */
export const pairsOf = (pages: readonly ReadPage[]): Pair[] => setsOf(pages).flatMap((set) => set.flatMap((translation) => {
  const source = set.find((page) => page !== translation && page.locale === madeFrom(translation.read.data)?.language);
  return source ? [{ translation, source, sections: statesOf(translation.read, source.read) }] : [];
}));

/** A page as the commands take it: zh/returns/return-an-item. */
export const nameOf = ({ file }: Pick<ReadPage, 'file'>): string =>
  file.replace(/^content\//, '').replace(/\/(?:articles|pages)\//, '/').replace(/\.mdx$/, '');

function checkSource(set: readonly ReadPage[], problems: Problem[]): void {
  const sources = set.filter((page) => !isMade(page));
  const at = (page: ReadPage) => ({ file: page.file, line: page.read.lineOf(['made-from']), field: 'made-from' });
  const [first] = sources;
  for (const page of first ? sources.slice(1) : []) {
    problems.push({ ...at(page), line: 1, rule: 'two-sources', values: { file: first?.file ?? '', locale: first?.locale ?? '', name: nameOf(first ?? page) } });
  }
  for (const page of set.filter((made) => isMade(made))) {
    const from = madeFrom(page.read.data)?.language;
    if (!first) problems.push({ ...at(page), rule: 'no-source-page', values: { name: nameOf(page) } });
    else if (from && (from === page.locale || !set.some(({ locale }) => locale === from))) problems.push({ ...at(page), line: page.read.lineOf(['made-from', 'language']), rule: 'other-source', values: { from, locale: first.locale } });
  }
}

/** Reports published pages of which no language, or more than one, is the source, and fingerprints that are missing or left over. A stale one is no fault. */
export function checkFreshness(pages: readonly ReadPage[], problems: Problem[]): void {
  const published = pages.filter(({ draft }) => !draft);
  for (const set of setsOf(published)) checkSource(set, problems);
  for (const { translation, sections } of pairsOf(published)) {
    const { file, read } = translation;
    for (const { id, state } of sections) {
      if (state === 'unmarked') problems.push({ file, line: lineOfSection(read, id), field: id, rule: 'unmarked', values: { name: nameOf(translation), id } });
      if (state === 'left-over') problems.push({ file, line: read.lineOf(['made-from', 'sections', id]), field: `made-from.sections.${id}`, rule: 'left-over-mark' });
    }
  }
}

/** The published translations with sections whose source has changed since; told, but no reason to stop anything. */
export const stalePairs = (root: string): Pair[] => pairsOf(readPages(root, []).filter(({ draft }) => !draft))
  .map((pair) => ({ ...pair, sections: pair.sections.filter(({ state }) => state === 'stale') }))
  .filter(({ sections }) => sections.length > 0);
