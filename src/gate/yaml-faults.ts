import { visit, type Document, type ErrorCode, type Node } from 'yaml';

/** What an editor did when a file cannot be read as fields, and what to do about it. */
export interface YamlFault { at: number; found: string; remedy: string }

const QUOTES = "put the whole text in quotes: '…'";
const PLAIN: Partial<Record<ErrorCode, readonly [found: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['a colon stands inside a text without quotes', QUOTES],
  TAB_AS_INDENT: ['the line is indented with a tab', 'indent with spaces, two a step'],
  BAD_INDENT: ['the indentation does not fit the lines around it', 'begin the line under the fields it belongs with'],
  MISSING_CHAR: ['a quote, bracket or comma is missing', 'close what was opened here, and write a space after each colon'],
  MULTILINE_IMPLICIT_KEY: ['this line is not `field: text`', 'write a space after the colon, and close the quotes of the line above'],
  BAD_SCALAR_START: ['the text begins with a sign that means something else here', QUOTES],
  BAD_DQ_ESCAPE: ['a \\ stands inside double quotes', "use single quotes: '…'"],
  BAD_ALIAS: ['a text begins with *', QUOTES],
  TAG_RESOLVE_FAILED: ['a text begins with !', QUOTES],
  MULTIPLE_DOCS: ['a second --- begins another document', 'remove the line'],
};
const OTHERWISE = ['this line cannot be read', 'compare it with the lines around it: spaces, colon, quotes'] as const;
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
    Alias: (_, { range }) => { faults.push({ at: range?.[0] ?? 0, found: 'a text begins with *', remedy: QUOTES }); },
    Scalar: (key, { type, source = '', range, anchor, comment }) => {
      const at = range?.[0] ?? 0;
      if (anchor) faults.push({ at, found: 'a text begins with &', remedy: QUOTES });
      if (key !== 'key' && type === 'PLAIN' && DATE.test(source)) faults.push({ at, found: `the date ${source} has no quotes`, remedy: `write '${source}'` });
      if (comments && comment && type === 'PLAIN') faults.push({ at, found: 'the words after the # of this line are lost', remedy: QUOTES });
    },
  });
  return faults;
}

/**
 * The first thing that keeps a file from being read, every field that stands twice, every date without quotes, and words that would be lost;
 * a # after words counts as a comment on purpose unless `comments` says that none belong here.
 */
export function yamlFaults(document: Document, comments: boolean): YamlFault[] {
  const all = [...document.errors, ...document.warnings];
  const double = all.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => ({ at: pos[0], found: 'this field stands twice', remedy: 'keep one of the two' }));
  const first = all.find(({ code }) => code !== 'DUPLICATE_KEY');
  const [found, remedy] = (first && PLAIN[first.code]) ?? OTHERWISE;
  const broken = first ? [{ at: first.code === 'MISSING_CHAR' ? opening(document, first.pos[0]) : first.pos[0], found, remedy }] : [];
  return [...double, ...broken, ...lostWords(document, comments)];
}
