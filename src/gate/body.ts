import type { Problem } from './problem.ts';
import { tagFaults } from './tags.ts';
import { typedNumbers } from './typed-numbers.ts';

const LINES: readonly (readonly [pattern: RegExp, found: string, remedy: string])[] = [
  [/^\s{0,3}#{1,6}(?:\s|$)/, 'a Markdown heading', 'write <H2 id="short-id">…</H2>, so that both languages share the address'],
  [/^(?:={3,}|-{3,})\s*$/, 'a line of === or ---', 'remove it; a heading is <H2 id="short-id">…</H2>'],
  [/!\[/, 'a picture', 'remove it; pictures are not part of the guides'],
  [/\]\(/, 'a link with a typed address', 'use <Go to="article-id">, <Faq to="section"> or <Tool to="tracking">; an outside page belongs into content/sources.yml'],
  [/\bhttps?:\/\/|\bwww\./, 'a typed web address', 'put it into content/sources.yml and let a fact name it'],
  [/[\w.+-]+@[\w-]+\.\w+/, 'an e-mail address', 'remove it; no address of the platform could be checked'],
  [/[{}]/, 'a brace { or }', 'braces mean code here; write the words without them, and component values in "…"'],
  [/^(?:import|export)\s/, 'a line of code', 'remove it; the components are there without it'],
  [/^>\s?/, 'a quotation with >', 'use <Note step="…"> for what must not be missed'],
];

/** Faults of a text under a frontmatter that need no other file: components, Markdown that is not used here, links, typed numbers. */
export function checkBody(file: string, body: string, firstLine: number): Problem[] {
  const lineFaults = body.split('\n').flatMap((text, index) =>
    LINES.filter(([pattern]) => pattern.test(text)).map(([, found, remedy]) => ({ line: firstLine + index, found, remedy })));
  const numbers = typedNumbers(body).map(({ number, at }) => ({
    line: firstLine + body.slice(0, at).split('\n').length - 1,
    found: `the number "${number}" is typed`, remedy: 'put it into content/facts.yml with its source and write <Fact id="…" />, or say it without a figure',
  }));
  const empty = body.trim() === '' ? [{ line: firstLine, found: 'there is no text below the fields', remedy: 'write the page' }] : [];
  return [...tagFaults(body, firstLine), ...lineFaults, ...numbers, ...empty].map((fault) => ({ file, ...fault }));
}
