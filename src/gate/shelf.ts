import { SECTIONS } from '../lib/ids.ts';
import { LOCALES } from '../lib/locales.ts';
import { list, record, type ReadPage } from './known.ts';
import { nearest, type Fault, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { shelf } from './schemas.ts';
import { validate } from './validate.ts';

/** Holds content/library.yml against the guides that are written: each published guide stands on the shelf once, in its section, and nothing else does. */
export function checkShelf(library: Read, pages: readonly ReadPage[], problems: Problem[]): void {
  if (!library.data) return;
  const { file } = library;
  for (const [section, entry] of Object.entries(library.data)) {
    if (!SECTIONS.some((id) => id === section)) problems.push({ file, line: library.lineOf([section]), field: section, rule: 'not-a-section', values: { ids: SECTIONS }, near: nearest(section, SECTIONS) });
    validate(library, shelf, problems, [section], entry);
  }
  const guides = pages.filter(({ kind }) => kind === 'article');
  const placed = Object.entries(library.data).flatMap(([section, entry]) => list(record(entry)['guides']).map((slug, index) => ({ section, slug, path: [section, 'guides', index] })));
  placed.forEach(({ section, slug, path }, index) => {
    const report = (fault: Fault) => problems.push({ file, line: library.lineOf(path), field: section, ...fault });
    if (placed.findIndex((other) => other.slug === slug) < index) report({ rule: 'twice', values: { id: slug } });
    for (const locale of LOCALES) {
      const written = guides.find((page) => page.locale === locale && page.slug === slug);
      if (!written) report({ rule: 'no-guide-on-shelf', values: { slug, locale }, near: nearest(slug, guides.map((page) => page.slug)) });
      else if (written.section !== section) report({ rule: 'other-shelf', values: { slug, folder: written.section } });
    }
  });
  for (const { file: page, slug, draft, section } of guides.filter((guide) => guide.locale === LOCALES[0])) {
    if (!draft && !placed.some((place) => place.slug === slug)) problems.push({ file: page, line: 1, rule: 'no-shelf', values: { slug, section } });
  }
}
