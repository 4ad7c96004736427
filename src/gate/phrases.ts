import { LOCALES } from '../lib/locales.ts';
import { normalise } from '../tools/tracking/normalise.ts';
import { STAGES, STAGE_IDS, STATUS_IDS } from '../tools/tracking/rules.ts';
import { deadEnd, record, text, type Known } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { trackingStatus } from './schemas.ts';
import { validate } from './validate.ts';

/** Reports what is wrong in content/tracking.yml: its statuses, and phrases that say nothing, stand twice, or stand under two statuses. */
export function checkTracking(read: Read, known: Known, problems: Problem[]): void {
  if (!read.data) return;
  const report = (path: PropertyKey[], field: string, found: string, remedy: string) => problems.push({ file: read.file, line: read.lineOf(path), field, found, remedy });
  const ids = Object.keys(read.data);
  for (const id of STATUS_IDS.filter((status) => !ids.includes(status))) report([], id, 'the status is missing', 'restore it from git; the tracking tool needs all of its statuses');
  for (const id of ids.filter((other) => !STATUS_IDS.some((status) => status === other))) report([id], id, 'the tracking tool has no such status', didYouMean(id, STATUS_IDS, 'remove it, and move its phrases to the status that they mean'));

  const first = new Map<string, { id: string; line: number }>();
  for (const [id, entry] of Object.entries(read.data)) {
    validate(read, trackingStatus, problems, [id], entry);
    const { stage, article, phrases } = record(entry);
    const right = STAGE_IDS.find((name) => STAGES[name].some((status) => status === id));
    if (right && stage !== right && STAGE_IDS.some((name) => name === stage)) report([id, 'stage'], `${id}.stage`, `"${text(stage)}" is not the stage of this status`, `write ${right}`);
    for (const locale of text(article) ? LOCALES : []) {
      const dead = deadEnd('article', text(article), locale, known);
      if (dead) report([id, 'article'], `${id}.article`, dead.found, dead.remedy);
    }
    (Array.isArray(phrases) ? phrases : []).forEach((phrase, index) => {
      const words = text(record(phrase)['text']);
      if (!words) return;
      const path = [id, 'phrases', index];
      const same = first.get(normalise(words));
      if (!normalise(words)) report(path, `${id}.phrases`, `"${words}" holds no letter`, 'write the words of the carrier');
      else if (!same) first.set(normalise(words), { id, line: read.lineOf(path) });
      else if (same.id === id) report(path, `${id}.phrases`, `"${words}" stands twice`, `remove it; line ${same.line} says the same`);
      else report(path, `${id}.phrases`, `"${words}" stands under ${same.id} too (line ${same.line})`, 'keep it under the one status that it means; the tool cannot choose');
    });
  }
}
