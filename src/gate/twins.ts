import { LOCALES, twinOf } from '../lib/locales.ts';
import type { ReadPage } from './known.ts';
import type { Problem } from './problem.ts';
import { headingsIn } from './tags.ts';

const pathOf = ({ file }: ReadPage) => file.split('/').slice(2).join('/');
const headings = ({ read }: ReadPage) => headingsIn(read.body, read.bodyLine);

// The first heading of the twin that stands where another, or none, should stand.
function differs(page: ReadPage, twin: ReadPage): Problem | undefined {
  const [ours, theirs] = [headings(page).map(({ id }) => id), headings(twin)];
  const at = [...theirs, undefined].findIndex((heading, index) => heading?.id !== ours[index]);
  if (at < 0) return undefined;
  const ids = theirs.map(({ id }) => id);
  const [missing, extra] = [ours.filter((id) => !ids.includes(id)), ids.filter((id) => !ours.includes(id))];
  const what = [missing.length > 0 && `missing: ${missing.join(', ')}`, extra.length > 0 && `extra: ${extra.join(', ')}`].filter(Boolean).join('; ') || `"${ids[at]}" stands where "${ours[at]}" should`;
  return {
    file: twin.file, line: theirs[at]?.line ?? theirs.at(-1)?.line ?? twin.read.bodyLine, field: '<H2>',
    rule: 'headings-differ', values: { file: page.file, what },
  };
}

function lonely(page: ReadPage, pages: readonly ReadPage[]): Problem {
  const locale = twinOf(page.locale);
  const astray = pages.find((other) => other.locale === locale && other.kind === page.kind && other.slug === page.slug);
  return {
    file: page.file, line: 1, rule: astray ? 'twin-astray' : 'no-twin', values: { file: `content/${locale}/${pathOf(page)}`, astray: astray?.file ?? '' },
  };
}

/** Reports published pages without a published twin in the other language, headings whose ids differ, and ids that stand twice. */
export function checkTwins(pages: readonly ReadPage[], problems: Problem[]): void {
  for (const page of pages) {
    const ids = headings(page);
    for (const { id, line } of ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)) {
      problems.push({ file: page.file, line, field: '<H2>', rule: 'heading-twice', values: { id } });
    }
    for (const { id, line } of ids) {
      if (id && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) problems.push({ file: page.file, line, field: '<H2>', rule: 'bad-heading-id', values: { id } });
    }
    const double = pages.find((other) => other.locale === page.locale && other.kind === page.kind && other.slug === page.slug);
    if (double && double !== page) problems.push({ file: page.file, line: 1, field: 'file name', rule: 'name-taken', values: { file: double.file } });
    if (page.draft) continue;
    const twin = pages.find((other) => other.locale !== page.locale && pathOf(other) === pathOf(page));
    if (!twin) problems.push(lonely(page, pages));
    else if (twin.draft) problems.push({ file: page.file, line: 1, rule: 'twin-draft', values: { file: twin.file } });
    // A page that could not be read has been reported already.
    else if (page.locale === LOCALES[0] && page.read.body && twin.read.body) problems.push(...[differs(page, twin)].filter((problem) => problem !== undefined));
  }
}
