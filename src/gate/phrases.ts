import { LOCALES } from '../lib/locales.ts';
import { normalise } from '../tools/tracking/normalise.ts';
import { STAGES, STAGE_IDS, STATUS_IDS } from '../tools/tracking/rules.ts';
import { deadEnd, record, text, type Known } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import * as schemas from './schemas.ts';
import { fieldName, validate } from './validate.ts';

/** The files of the tracking tool: statuses with phrases, lines to learn from, words of one meaning, and where phrases were seen. */
export interface TrackingFiles { statuses: Read; lines: Read; words: Read; sources: Read }

/** Where a text stands first: the status it stands under, its file and line. */
interface Place { id: string; file: string; line: number }

const reporter = (read: Read, problems: Problem[]) => (path: PropertyKey[], field: string, found: string, remedy: string): void => {
  problems.push({ file: read.file, line: read.lineOf(path), field, found, remedy });
};

function checkStatuses(read: Read, known: Known, problems: Problem[]): void {
  const report = reporter(read, problems);
  const ids = Object.keys(read.data ?? {});
  for (const id of STATUS_IDS.filter((status) => !ids.includes(status))) report([], id, 'the status is missing', 'restore it from git; the tracking tool needs all of its statuses');
  for (const id of ids.filter((other) => !STATUS_IDS.some((status) => status === other))) report([id], id, 'the tracking tool has no such status', didYouMean(id, STATUS_IDS, 'remove it, and move its phrases to the status that they mean'));
  for (const [id, entry] of Object.entries(read.data ?? {})) {
    validate(read, schemas.trackingStatus, problems, [id], entry);
    const { stage, article } = record(entry);
    const right = STAGE_IDS.find((name) => STAGES[name].some((status) => status === id));
    if (right && stage !== right && STAGE_IDS.some((name) => name === stage)) report([id, 'stage'], `${id}.stage`, `"${text(stage)}" is not the stage of this status`, `write ${right}`);
    for (const locale of text(article) ? LOCALES : []) {
      const dead = deadEnd('article', text(article), locale, known);
      if (dead) report([id, 'article'], `${id}.article`, dead.found, dead.remedy);
    }
  }
}

/** Reports a text that says nothing, stands twice, or is claimed by two statuses. */
function checkText(words: string, id: string, path: PropertyKey[], read: Read, first: Map<string, Place>, problems: Problem[]): void {
  const report = reporter(read, problems);
  const field = fieldName(path.slice(0, -1));
  const form = normalise(words);
  const same = first.get(form);
  const place = same && (same.file === read.file ? `line ${same.line}` : `${same.file}, line ${same.line}`);
  if (!form) report(path, field, `"${words}" holds no letter`, 'write the words of the carrier');
  else if (!same) first.set(form, { id, file: read.file, line: read.lineOf(path) });
  else if (same.id === id) report(path, field, `"${words}" stands twice`, `remove it; ${place} says the same`);
  else report(path, field, `"${words}" stands under ${same.id} too (${place})`, 'keep it under the one status that it means; the tool cannot choose');
}

function checkLines(read: Read, first: Map<string, Place>, problems: Problem[]): void {
  const report = reporter(read, problems);
  const known = [...STATUS_IDS, 'unrecognised'];
  for (const [id, lines] of Object.entries(read.data ?? {})) {
    if (!known.includes(id)) report([id], id, 'the tracking tool has no such status', didYouMean(id, known, 'move its lines to the status that they mean'));
    validate(read, schemas.trackingLines, problems, [id], lines);
    (Array.isArray(lines) ? lines : []).forEach((line, index) => { if (text(line)) checkText(text(line), id, [id, index], read, first, problems); });
  }
}

/** Reports meanings that stand in two groups, as a meaning either turns a line round or does not, and words that stand twice under one. */
function checkWords(read: Read, problems: Problem[]): void {
  if (!read.data) return;
  validate(read, schemas.trackingWords, problems);
  const groups = new Map<string, string>();
  for (const [group, meanings] of Object.entries(read.data)) {
    for (const [meaning, words] of Object.entries(record(meanings))) {
      const other = groups.get(meaning);
      if (other) reporter(read, problems)([group, meaning], `${group}.${meaning}`, `stands under ${other} too`, 'keep it under one of them');
      groups.set(meaning, group);
      const seen = new Set<string>();
      (Array.isArray(words) ? words : []).forEach((word, index) => {
        const form = `${normalise(String(word))}${String(word).endsWith('*') ? '*' : ''}`;
        if (seen.has(form)) reporter(read, problems)([group, meaning, index], `${group}.${meaning}`, `"${String(word)}" stands twice`, 'remove one');
        seen.add(form);
      });
    }
  }
}

function checkSeen(statuses: Read, sources: Read, others: readonly string[], problems: Problem[]): void {
  if (!sources.data) return;
  const ids = Object.keys(sources.data);
  const used = new Set(others);
  for (const [id, entry] of Object.entries(sources.data)) validate(sources, schemas.trackingSource, problems, [id], entry);
  for (const [status, entry] of Object.entries(statuses.data ?? {})) {
    const { phrases } = record(entry);
    (Array.isArray(phrases) ? phrases : []).forEach((phrase, index) => {
      const seen = text(record(phrase)['seen']);
      if (!seen) return;
      used.add(seen);
      if (!ids.includes(seen)) reporter(statuses, problems)([status, 'phrases', index], `${status}.phrases.${index + 1}.seen`, `"${seen}" is not in ${sources.file}`, didYouMean(seen, ids, 'add the page there, with title, publisher and url'));
    });
  }
  for (const id of ids.filter((each) => !used.has(each))) reporter(sources, problems)([id], id, 'nothing was seen there', 'remove it, or name it where something was');
}

/** Reports what is wrong in the files of the tracking tool; `seenElsewhere` are sources that other files use. */
export function checkTracking({ statuses, lines, words, sources }: TrackingFiles, known: Known, seenElsewhere: readonly string[], problems: Problem[]): void {
  if (statuses.data) checkStatuses(statuses, known, problems);
  const first = new Map<string, Place>();
  for (const [id, entry] of Object.entries(statuses.data ?? {})) {
    const { phrases } = record(entry);
    (Array.isArray(phrases) ? phrases : []).forEach((phrase, index) => {
      const said = text(record(phrase)['text']);
      if (said) checkText(said, id, [id, 'phrases', index], statuses, first, problems);
    });
  }
  checkLines(lines, first, problems);
  checkWords(words, problems);
  checkSeen(statuses, sources, seenElsewhere, problems);
}
