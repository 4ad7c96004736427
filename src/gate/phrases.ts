import { LOCALES } from '../lib/locales.ts';
import { normalise } from '../tools/tracking/normalise.ts';
import { STAGES, STAGE_IDS, STATUS_IDS } from '../tools/tracking/rules.ts';
import { deadEnd, record, text, type Known } from './known.ts';
import { nearest, type Fault, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import * as schemas from './schemas.ts';
import { fieldName, validate } from './validate.ts';

/** The files of the tracking tool: statuses with phrases, lines to learn from, words of one meaning, and where phrases were seen. */
export interface TrackingFiles { statuses: Read; lines: Read; words: Read; sources: Read }

// Twenty thousand lines are compared, and at the next look nearly all of them again.
const formsKnown = new Map<string, string>();
function formOf(words: string): string {
  const form = formsKnown.get(words) ?? normalise(words);
  formsKnown.set(words, form);
  return form;
}

/** Where a text stands first: the status it stands under, its file and line. */
interface Place { id: string; file: string; line: number }

const reporter = (read: Read, problems: Problem[]) => (path: PropertyKey[], field: string, fault: Fault): void => {
  problems.push({ file: read.file, line: read.lineOf(path), field, ...fault });
};

function checkStatuses(read: Read, known: Known, problems: Problem[]): void {
  const report = reporter(read, problems);
  const ids = Object.keys(read.data ?? {});
  for (const id of STATUS_IDS.filter((status) => !ids.includes(status))) report([], id, { rule: 'missing-status' });
  for (const id of ids.filter((other) => !STATUS_IDS.some((status) => status === other))) report([id], id, { rule: 'no-status', near: nearest(id, STATUS_IDS) });
  for (const [id, entry] of Object.entries(read.data ?? {})) {
    validate(read, schemas.trackingStatus, problems, [id], entry);
    const { stage, article } = record(entry);
    const right = STAGE_IDS.find((name) => STAGES[name].some((status) => status === id));
    if (right && stage !== right && STAGE_IDS.some((name) => name === stage)) report([id, 'stage'], `${id}.stage`, { rule: 'other-stage', values: { stage: text(stage), right } });
    for (const locale of text(article) ? LOCALES : []) {
      const dead = deadEnd('article', text(article), locale, known);
      if (dead) report([id, 'article'], `${id}.article`, dead);
    }
  }
}

/** Reports a text that says nothing, stands twice, or is claimed by two statuses. */
function checkText(words: string, id: string, path: PropertyKey[], read: Read, first: Map<string, Place>, problems: Problem[]): void {
  const report = reporter(read, problems);
  const field = fieldName(path.slice(0, -1));
  const form = formOf(words);
  const same = first.get(form);
  if (!form) report(path, field, { rule: 'no-letter', values: { words } });
  else if (!same) first.set(form, { id, file: read.file, line: read.lineOf(path) });
  else if (same.id === id) report(path, field, { rule: 'said-twice', values: { words, line: same.line, file: same.file } });
  else report(path, field, { rule: 'two-statuses', values: { words, other: same.id, line: same.line, file: same.file } });
}

function checkLines(read: Read, first: Map<string, Place>, problems: Problem[]): void {
  const report = reporter(read, problems);
  const known = [...STATUS_IDS, 'unrecognised'];
  for (const [id, lines] of Object.entries(read.data ?? {})) {
    if (!known.includes(id)) report([id], id, { rule: 'no-status-lines', near: nearest(id, known) });
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
      if (other) reporter(read, problems)([group, meaning], `${group}.${meaning}`, { rule: 'two-groups', values: { other } });
      groups.set(meaning, group);
      const seen = new Set<string>();
      (Array.isArray(words) ? words : []).forEach((word, index) => {
        const form = `${formOf(String(word))}${String(word).endsWith('*') ? '*' : ''}`;
        if (seen.has(form)) reporter(read, problems)([group, meaning, index], `${group}.${meaning}`, { rule: 'twice', values: { id: String(word) } });
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
      if (!ids.includes(seen)) reporter(statuses, problems)([status, 'phrases', index], `${status}.phrases.${index + 1}.seen`, { rule: 'not-seen-there', values: { id: seen, file: sources.file }, near: nearest(seen, ids) });
    });
  }
  for (const id of ids.filter((each) => !used.has(each))) reporter(sources, problems)([id], id, { rule: 'nothing-seen' });
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
