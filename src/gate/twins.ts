import { LOCALES, othersOf } from '../lib/locales.ts';
import type { ReadPage } from './known.ts';
import type { Problem } from './problem.ts';
import { headingsIn } from './tags.ts';

const pathOf = ({ file }: ReadPage) => file.split('/').slice(2).join('/');
const nameOf = ({ locale, kind, slug }: ReadPage) => [locale, kind, slug].join(' ');
const headings = ({ read }: ReadPage) => headingsIn(read.body, read.bodyLine);

// The first heading of the twin that stands where another, or none, should stand.
function differs(page: ReadPage, twin: ReadPage): Problem[] {
  const [ours, theirs] = [headings(page).map(({ id }) => id), headings(twin)];
  const at = [...theirs, undefined].findIndex((heading, index) => heading?.id !== ours[index]);
  if (at < 0) return [];
  const ids = theirs.map(({ id }) => id);
  const [missing, extra] = [ours.filter((id) => !ids.includes(id)), ids.filter((id) => !ours.includes(id))];
  const what = [missing.length > 0 && `missing: ${missing.join(', ')}`, extra.length > 0 && `extra: ${extra.join(', ')}`].filter(Boolean).join('; ') || `"${ids[at]}" stands where "${ours[at]}" should`;
  return [{
    file: twin.file, line: theirs[at]?.line ?? theirs.at(-1)?.line ?? twin.read.bodyLine, field: '<H2>',
    rule: 'headings-differ', values: { file: page.file, what: { message: what } },
  }];
}

// Headings that are half-written have been reported, and would seem to be missing.
const isWhole = (page: ReadPage) => [...page.read.body.matchAll(/[<＜]H2\b/g)].length === headings(page).length;

// A published page in every other language: written, published, and under the same headings.
function checkPublished(page: ReadPage, twins: readonly ReadPage[], pages: readonly ReadPage[]): Problem[] {
  const drafts = twins.filter(({ draft }) => draft);
  // What is missing is told once, by the first language that has the page.
  const first = twins.find(({ draft }) => !draft) === page;
  const missing = first ? othersOf(page.locale).filter((locale) => !twins.some((twin) => twin.locale === locale)) : [];
  return [
    ...missing.map((locale): Problem => {
      const astray = pages.find((other) => other.locale === locale && other.kind === page.kind && other.slug === page.slug);
      return {
        file: page.file, line: 1, rule: astray ? 'twin-astray' : 'no-twin', values: { file: `content/${locale}/${pathOf(page)}`, astray: astray?.file ?? '' },
      };
    }),
    ...drafts.map(({ file }): Problem => ({ file: page.file, line: 1, rule: 'twin-draft', values: { file } })),
    // A page that could not be read has been reported already.
    ...(page.locale === LOCALES[0] && page.read.data && page.read.body && isWhole(page) ? twins.filter((twin) => twin !== page && !twin.draft && twin.read.data && twin.read.body && isWhole(twin)).flatMap((twin) => differs(page, twin)) : []),
  ];
}

/** Reports published pages without a published twin in each other language, headings whose ids differ from those of the first, and ids that stand twice. */
export function checkTwins(pages: readonly ReadPage[], problems: Problem[]): void {
  const byPath = Map.groupBy(pages, pathOf);
  const named = Map.groupBy(pages, nameOf);
  for (const page of pages) {
    const ids = headings(page);
    for (const { id, line } of ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)) {
      problems.push({ file: page.file, line, field: '<H2>', rule: 'heading-twice', values: { id } });
    }
    for (const { id, line } of ids) {
      if (id && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) problems.push({ file: page.file, line, field: '<H2>', rule: 'bad-heading-id', values: { id } });
    }
    const double = named.get(nameOf(page))?.[0];
    if (double && double !== page) problems.push({ file: page.file, line: 1, field: 'file name', rule: 'name-taken', values: { file: double.file } });
    if (!page.draft) problems.push(...checkPublished(page, byPath.get(pathOf(page)) ?? [], pages));
  }
}
