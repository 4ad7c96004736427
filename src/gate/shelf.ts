import { SECTIONS } from '../lib/ids.ts';
import { LOCALES } from '../lib/locales.ts';
import { list, record, type ReadPage } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { shelf } from './schemas.ts';
import { validate } from './validate.ts';

/** Holds content/library.yml against the guides that are written: each published guide stands on the shelf once, in its section, and nothing else does. */
export function checkShelf(library: Read, pages: readonly ReadPage[], problems: Problem[]): void {
  if (!library.data) return;
  const { file } = library;
  for (const [section, entry] of Object.entries(library.data)) {
    if (!SECTIONS.some((id) => id === section)) problems.push({ file, line: library.lineOf([section]), field: section, found: 'is not a section', remedy: didYouMean(section, SECTIONS, `use one of ${SECTIONS.join(', ')}`) });
    validate(library, shelf, problems, [section], entry);
  }
  const guides = pages.filter(({ kind }) => kind === 'article');
  const placed = Object.entries(library.data).flatMap(([section, entry]) => list(record(entry)['guides']).map((slug, index) => ({ section, slug, path: [section, 'guides', index] })));
  placed.forEach(({ section, slug, path }, index) => {
    const report = (found: string, remedy: string) => problems.push({ file, line: library.lineOf(path), field: section, found, remedy });
    if (placed.findIndex((other) => other.slug === slug) < index) report(`"${slug}" stands twice`, 'keep it once');
    for (const locale of LOCALES) {
      const written = guides.find((page) => page.locale === locale && page.slug === slug);
      if (!written) report(`there is no guide "${slug}" in ${locale}`, didYouMean(slug, guides.map((page) => page.slug), 'write it, or remove the line'));
      else if (written.section !== section) report(`"${slug}" is in the folder ${written.section}`, 'move the line or the file, so that both name the same section');
    }
  });
  for (const { file: page, slug, draft, section } of guides.filter((guide) => guide.locale === LOCALES[0])) {
    if (!draft && !placed.some((place) => place.slug === slug)) problems.push({ file: page, line: 1, found: `"${slug}" has no place on the shelf`, remedy: `add a line for it under ${section} in content/library.yml, where readers should meet it` });
  }
}
