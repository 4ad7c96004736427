import { visit, type Document, type ErrorCode, type Node } from 'yaml';
import type { Fault } from './problem.ts';

/** What an editor did when a file cannot be read as fields, and what to do about it. */
export type YamlFault = Fault & { at: number };

const RULE: Partial<Record<ErrorCode, Fault['rule']>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon', TAB_AS_INDENT: 'yaml-tab', BAD_INDENT: 'yaml-indent', MISSING_CHAR: 'yaml-unclosed',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-field', BAD_SCALAR_START: 'yaml-sign', BAD_DQ_ESCAPE: 'yaml-backslash', BAD_ALIAS: 'yaml-star',
  TAG_RESOLVE_FAILED: 'yaml-exclamation', MULTIPLE_DOCS: 'yaml-second',
};
// The tool that builds the pages turns these into moments of a clock; quotes keep them as they are.
const DATE = /^\d{4}-\d\d?-\d\d?/;

// A quote or bracket is missed at the end; an editor looks for it where it was opened.
function opening(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Node: (_, { range, ...node }: Node & { type?: unknown; flow?: unknown }) => {
      if (range && range[0] < end && range[2] >= end && (String(node.type).startsWith('QUOTE') || node.flow === true)) start = range[0];
    },
  });
  return start;
}

// What YAML would read as something else than words, or would drop: *x, &x and whatever follows a #.
function lostWords(document: Document, comments: boolean): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias: (_, { range }) => { faults.push({ at: range?.[0] ?? 0, rule: 'yaml-star' }); },
    Scalar: (key, { type, source = '', range, anchor, comment }) => {
      const at = range?.[0] ?? 0;
      if (anchor) faults.push({ at, rule: 'yaml-ampersand' });
      if (key !== 'key' && type === 'PLAIN' && DATE.test(source)) faults.push({ at, rule: 'yaml-date', values: { date: source }, fix: { from: source, to: `'${source}'` } });
      if (comments && comment && type === 'PLAIN') faults.push({ at, rule: 'yaml-hash' });
    },
  });
  return faults;
}

// What an input method for Chinese makes of `title: …`.
const WIDE_COLON = /^([ \t]*(?:- )?[A-Za-z][\w-]*)：[ \t]*/m;

function brokenAt(document: Document, text: string, code: ErrorCode, at: number): YamlFault {
  const wide = WIDE_COLON.exec(text);
  if (wide) return { at: wide.index + (wide[1]?.search(/[A-Za-z]/) ?? 0), rule: 'yaml-wide-colon', fix: { from: wide[0], to: `${wide[1] ?? ''}: ` } };
  // A bracket that is not closed makes the next line seem to stand wrongly.
  const begun = code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? opening(document, at) : at;
  const rule = begun < at ? 'yaml-unclosed' : RULE[code] ?? 'yaml-other';
  return { at: begun, rule, ...(rule === 'yaml-tab' && { fix: { from: '\t', to: '  ' } }) };
}

/**
 * The first thing that keeps a file from being read, every field that stands twice, every date without quotes, and words that would be lost;
 * a # after words counts as a comment on purpose unless `comments` says that none belong here.
 */
export function yamlFaults(document: Document, text: string, comments: boolean): YamlFault[] {
  const all = [...document.errors, ...document.warnings];
  const double = all.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => ({ at: pos[0], rule: 'yaml-twice' as const }));
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  const broken = first ? [brokenAt(document, text, first.code, first.pos[0])] : [];
  return [...double, ...broken, ...lostWords(document, comments)];
}
