import { isIsoDate } from '../../lib/dates.ts';
import { heldBy } from './held.ts';
import { record, text, type ReadPage } from '../known.ts';
import type { Problem } from '../problem.ts';
import type { Read } from '../read.ts';
import { review as schema } from '../schemas.ts';
import { fieldName, validate } from '../validate.ts';

// A next check before the last one would be due for ever.
function checkOrder(read: Read, path: readonly PropertyKey[], data: unknown, since: 'checked' | 'reviewed', problems: Problem[]): void {
  const [last, next] = [text(record(data)[since]), text(record(data)['recheck'])];
  if (!isIsoDate(last) || !isIsoDate(next) || next > last) return;
  problems.push({
    file: read.file, line: read.lineOf([...path, 'recheck']), field: fieldName([...path, 'recheck']),
    rule: 'recheck-order', values: { next, since, last },
  });
}

/** Holds content/review.yml against its schema, and every `recheck` of a fact or page against the day of its last check. */
export function checkReview(review: Read, facts: Read, pages: readonly ReadPage[], problems: Problem[]): void {
  validate(review, schema, problems);
  for (const [id, fact] of Object.entries(facts.data ?? {})) {
    for (const { path, value } of heldBy(fact)) checkOrder(facts, [id, ...path], value, 'checked', problems);
  }
  for (const { read } of pages) checkOrder(read, [], read.data, 'reviewed', problems);
}
