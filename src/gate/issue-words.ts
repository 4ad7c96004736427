import type { z } from 'zod';
import { nearest, type Fault } from './problem.ts';

type Issue = z.core.$ZodIssue;

// Messages of our own schemas: `what is wrong; what to do`, `must be …`, or what to do.
function ownWords(message: string, input: unknown): Fault {
  const written = { written: input };
  if (/^(?:must|needs)\b/.test(message)) return { rule: 'misfit-own', values: { written: typeof input === 'object' ? { kind: 'here' } : written, words: { message } } };
  const [found, remedy] = message.split(/; (.*)/s);
  return found && remedy
    ? { rule: 'own', values: { found: { message: found }, remedy: { message: remedy } } }
    : { rule: 'misfit-own', values: { written: typeof input === 'object' ? { kind: 'here' } : written, words: { message } } };
}

/** Says whether a message is the validator's own wording, which no editor should have to read. */
const isJargon = (message: string) => /^(?:Invalid|Too (?:big|small)|Unrecognized)\b/.test(message);

function missing(issue: Issue): Fault {
  if (!isJargon(issue.message)) return { rule: 'missing-own', values: { words: { message: issue.message } } };
  if (issue.code === 'invalid_value') return { rule: 'missing-choice', values: { ids: issue.values.map(String) } };
  return { rule: 'missing', values: { what: { kind: issue.code === 'invalid_type' ? issue.expected : 'value' } } };
}

/** A fault of one field: missing, empty, or written in a way that does not fit; `input` is what stands in the field. */
export function faultOf(issue: Issue, input: unknown = issue.input): Fault {
  if (issue.input === undefined && issue.code !== 'custom' && issue.code !== 'invalid_key') return missing(issue);
  if (issue.input === null) return { rule: 'empty-field' };
  if (!isJargon(issue.message)) return ownWords(issue.message, input);
  const written = { written: issue.input };
  switch (issue.code) {
    case 'invalid_type': return issue.expected === 'string' ? { rule: 'not-text', values: { written } } : { rule: 'other-kind', values: { written, what: { kind: issue.expected } } };
    case 'invalid_value': {
      const ids = issue.values.map(String);
      return { rule: 'not-a-choice', values: { written, ids }, near: nearest(String(issue.input), ids) };
    }
    case 'too_small':
      if (issue.origin === 'string' || (issue.origin === 'array' && issue.minimum === 1)) return { rule: 'empty-value' };
      return { rule: issue.origin === 'array' ? 'too-short' : 'too-small', values: { written, least: Number(issue.minimum) } };
    case 'too_big': return { rule: 'too-large', values: { written, most: Number(issue.maximum) } };
    case 'invalid_format': return 'includes' in issue ? { rule: 'place-missing', values: { place: String(issue['includes']) } } : { rule: 'misfit', values: { written } };
    default: return { rule: 'misfit', values: { written } };
  }
}
