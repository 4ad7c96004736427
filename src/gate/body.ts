import type { Fault, Problem } from './problem.ts';
import { contactFaults } from './contacts.ts';
import { tagFaults } from './tags.ts';
import { typedNumbers } from './typed-numbers.ts';

const LINES: readonly (readonly [pattern: RegExp, rule: Fault['rule']])[] = [
  [/^\s{0,3}#{1,6}(?:\s|$)/, 'markdown-heading'],
  [/^(?:={3,}|-{3,})\s*$/, 'heading-line'],
  [/!\[/, 'picture'],
  [/(?<!!\[[^\]]*)\]\(/, 'typed-link'],
  [/`/, 'backtick'],
  [/~~/, 'struck'],
  [/\bhttps?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|me|io|cn)\/\w/i, 'typed-address'],
    [/[{}]/, 'brace'],
  [/^(?:import|export)\s/, 'code-line'],
  [/^>\s?/, 'quotation'],
];

/** Faults of a text under a frontmatter that need no other file: components, Markdown that is not used here, links, typed numbers. */
export function checkBody(file: string, body: string, firstLine: number): Problem[] {
  const lineFaults = body.split('\n').flatMap((text, index) =>
    [...LINES.filter(([pattern]) => pattern.test(text)).map(([, rule]) => ({ rule })), ...contactFaults(text)].map((fault) => ({ line: firstLine + index, ...fault })));
  const numbers = typedNumbers(body).map(({ number, at }) => ({
    line: firstLine + body.slice(0, at).split('\n').length - 1,
    rule: 'typed-number' as const, values: { number },
  }));
  const empty = body.trim() === '' ? [{ line: firstLine, rule: 'no-text' as const }] : [];
  return [...tagFaults(body, firstLine), ...lineFaults, ...numbers, ...empty].map((fault) => ({ file, ...fault }));
}
