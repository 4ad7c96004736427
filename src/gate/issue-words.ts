import type { z } from 'zod';
import { didYouMean } from './problem.ts';

type Issue = z.core.$ZodIssue;
/** A fault in plain words: what was found, and what to do. */
export interface Fault { found: string; remedy: string }

const KINDS: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'fields of its own', record: 'fields of its own',
};
const nameOf = (kind: string) => KINDS[kind] ?? kind;

/** A value as an editor wrote it, short enough for one line. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an entry of several fields';
  const text = String(value);
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}

// Messages of our own schemas: `what is wrong; what to do`, `must be …`, or what to do.
function ownWords(message: string, input: unknown): Fault {
  const misfit = `${typeof input === 'object' ? 'this entry' : quoted(input)} does not fit`;
  if (/^(?:must|needs)\b/.test(message)) return { found: misfit, remedy: `it ${message}` };
  const [found, remedy] = message.split(/; (.*)/s);
  return found && remedy ? { found, remedy } : { found: misfit, remedy: message };
}

/** Says whether a message is the validator's own wording, which no editor should have to read. */
const isJargon = (message: string) => /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/.test(message);

/** A fault of one field in plain words: missing, empty, or written in a way that does not fit; `written` is what stands in the field. */
export function plainWords(issue: Issue, written: unknown = issue.input): Fault {
  if (issue.input === undefined && issue.code !== 'custom' && issue.code !== 'invalid_key') {
    const what = !isJargon(issue.message) ? issue.message.replace(/^must be /, '') : issue.code === 'invalid_type' ? nameOf(issue.expected) : issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : 'a value';
    return { found: 'is missing', remedy: `add it: ${what}` };
  }
  if (issue.input === null) return { found: 'is empty', remedy: 'write what belongs here, or remove the line' };
  if (!isJargon(issue.message)) return ownWords(issue.message, written);
  switch (issue.code) {
    case 'invalid_type': return { found: `${quoted(issue.input)} stands here`, remedy: `write ${nameOf(issue.expected)}${issue.expected === 'string' ? "; in quotes ('…') if it looks like a number" : ''}` };
    case 'invalid_value': {
      const ids = issue.values.map(String);
      return { found: `${quoted(issue.input)} is not known here`, remedy: didYouMean(String(issue.input), ids, `use one of ${ids.join(', ')}`) };
    }
    case 'too_small': return issue.origin === 'string' || (issue.origin === 'array' && issue.minimum === 1)
      ? { found: 'is empty', remedy: 'write what belongs here' }
      : { found: `${quoted(issue.input)} is too ${issue.origin === 'array' ? 'short' : 'small'}`, remedy: `at least ${issue.minimum} is needed` };
    case 'too_big': return { found: `${quoted(issue.input)} is too large`, remedy: `at most ${issue.maximum} fits` };
    case 'invalid_format': return 'includes' in issue
      ? { found: `the place ${String(issue['includes'])} is missing`, remedy: 'write it where the value belongs' }
      : { found: `${quoted(issue.input)} does not fit`, remedy: 'compare it with the entries around it' };
    default: return { found: `${quoted(issue.input)} does not fit`, remedy: 'compare it with the entries around it' };
  }
}
