import { isIsoDate, type IsoDate } from '../lib/dates.ts';
import { LOCALES } from '../lib/locales.ts';
import { meantAddress, NAME, pageAddress } from './addresses/addresses.ts';
import { record, text, type ReadPage } from './known.ts';
import type { Fault, Problem } from './problem.ts';
import type { Read } from './read.ts';
import { pageChanges } from './schemas.ts';
import { fieldName, validate } from './validate.ts';
import { checkTyped } from './words.ts';

/** The file that says when each page was published, and what was changed on it later. */
export const CHANGES = 'content/changes.yml';

/** The form under which a page stands in that file. */
export const CHANGED_PAGE = `${NAME}(?:/${NAME})?`;

/** Under which name a page stands in that file: its address without the language, or `about`. */
export const changesKey = (page: { kind: string; section: string; slug: string }): string => (page.kind === 'page' ? page.slug : pageAddress(page));

/** Every day of an entry in the order in which it stands there, with the way to it. */
function daysIn(id: string, entry: unknown): { day: string; path: PropertyKey[] }[] {
  const { published, changed } = record(entry);
  const later = Array.isArray(changed) ? changed.map((change, at) => ({ day: text(record(change)['on']), path: [id, 'changed', at, 'on'] })) : [];
  return [{ day: text(published), path: [id, 'published'] }, ...later].filter(({ day }) => isIsoDate(day));
}

/** Holds what was changed against the pages: each published page has an entry, each entry a page; days are past and in order, and the words hold no policy figure. */
export function checkChanges(changes: Read, pages: readonly ReadPage[], today: IsoDate, problems: Problem[]): void {
  if (!changes.data) return;
  const { file, data } = changes;
  const known = [...new Set(pages.map(changesKey))];
  for (const [id, entry] of Object.entries(data)) {
    const report = (path: readonly PropertyKey[], fault: Fault) => problems.push({ file, line: changes.lineOf(path), field: fieldName(path), ...fault });
    if (!known.includes(id)) report([id], { rule: 'no-page-changed', near: meantAddress(id, known) });
    validate(changes, pageChanges, problems, [id], entry);
    daysIn(id, entry).forEach(({ day, path }, at, all) => {
      const before = all[at - 1]?.day;
      if (day > today) report(path, { rule: 'future-change', values: { day } });
      else if (before !== undefined && day <= before) report(path, { rule: 'change-order', values: { day, before } });
    });
  }
  checkTyped(changes, problems, 'typed-number-frame');
  for (const page of pages) {
    const address = changesKey(page);
    if (!page.draft && page.locale === LOCALES[0] && !(address in data)) problems.push({ file: page.file, line: 1, rule: 'no-published', values: { file, address } });
  }
}
