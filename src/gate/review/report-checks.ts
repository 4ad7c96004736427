import { isIsoDate } from '../../lib/dates.ts';
import { heldBy } from './held.ts';
import { list, record, text } from '../known.ts';
import { kindOfCheck, kindOfPage, nextCheck, type Check, type CheckKind } from './next-check.ts';
import { factRow, pageRow, type Row, type Shelves } from './report-rows.ts';
import { checkLength } from '../schemas.ts';

/** The next check of every value of every fact and of every published page, the first due first. What the gate refuses is left out. */
export function checksOf(shelves: Shelves): Row[] {
  const { facts, review, pages } = shelves;
  const dayOf = (kind: CheckKind, checked: unknown, recheck: unknown) => {
    const length = checkLength.safeParse(record(review.data)[kind]);
    const check: Check = { checked: text(checked), ...(isIsoDate(recheck) && { recheck }) };
    return length.success && isIsoDate(check.checked) ? { kind, day: nextCheck(check, length.data) } : undefined;
  };
  const ofFacts = Object.entries(facts.data ?? {}).flatMap(([id, fact]) => heldBy(fact).flatMap(({ path, value }) => {
    const due = dayOf(kindOfCheck(record(fact), value), value['checked'], value['recheck']);
    return due ? [{ ...factRow(shelves, id), ...due, line: facts.lineOf([id, ...path]), markets: list(value['markets']) }] : [];
  }));
  const ofPages = pages.filter(({ draft }) => !draft).flatMap((page) => {
    const due = dayOf(kindOfPage[page.kind], page.read.data?.['reviewed'], page.read.data?.['recheck']);
    return due ? [{ ...pageRow(page), ...due, line: page.read.lineOf(['reviewed']) }] : [];
  });
  return [...ofFacts, ...ofPages].toSorted((a, b) => a.day.localeCompare(b.day));
}
