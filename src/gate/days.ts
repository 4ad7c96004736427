import { isIsoDate, type IsoDate } from '../lib/dates.ts';
import type { Problem } from './problem.ts';
import type { Read } from './read.ts';
import { fieldName } from './validate.ts';
import { textsIn } from './words.ts';

const LOOKED = ['checked', 'reviewed'];

/** Reports days of a check that are still to come. */
export function checkDays(reads: readonly Read[], today: IsoDate, problems: Problem[]): void {
  for (const { file, data, lineOf } of reads) {
    for (const { text, path } of textsIn(data)) {
      if (LOOKED.includes(String(path.at(-1))) && isIsoDate(text) && text > today) {
        problems.push({ file, line: lineOf(path), field: fieldName(path), rule: 'future-day', values: { day: text } });
      }
    }
  }
}
