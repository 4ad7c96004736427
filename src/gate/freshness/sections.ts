import { createHash } from 'node:crypto';
import { text } from '../known.ts';
import type { Read } from '../read.ts';

/** What a page is made of for those who translate it. The dot keeps these two apart from the ids of headings. */
export const ANSWER = 'page.answer';
/** What stands before the first heading; many pages have none. */
export const INTRO = 'page.intro';

/** A part of a page: title and answer, what stands before the first heading, or a heading with its text. `row` counts the lines of the body from 0. */
export interface Section { id: string; text: string; row: number | undefined }

/** The content of a page, whether it was read from a file, from its history or by Astro. */
export type PageText = Pick<Read, 'data' | 'body'>;

/** The sections of a page, in order; an introduction only if there is one. */
export function sectionsOf({ data, body }: PageText): Section[] {
  const heads = [...body.matchAll(/<H2\s+id="([^"]*)"/g)];
  const rowAt = (index: number) => body.slice(0, index).split('\n').length - 1;
  const intro = body.slice(0, heads[0]?.index);
  return [
    { id: ANSWER, text: `title: ${text(data?.['title'])}\nanswer: ${text(data?.['answer'])}`, row: undefined },
    ...(intro.trim() === '' ? [] : [{ id: INTRO, text: intro, row: rowAt(intro.search(/\S/)) }]),
    ...heads.map((head, index) => ({ id: head[1] ?? '', text: body.slice(head.index, heads[index + 1]?.index), row: rowAt(head.index) })),
  ];
}

/** The line of a file on which a section begins; without the section, where its page says from which language it was made, or line 1. */
export function lineOfSection(read: Read, id: string): number {
  const section = sectionsOf(read).find((each) => each.id === id);
  if (!section) return read.lineOf(['made-from', 'sections', id]);
  return section.row === undefined ? read.lineOf(['title']) : read.bodyLine + section.row;
}

// What may change without a word being another: white space and unseen marks, bold type, the form of quotation marks, the length of a table's rule.
const told = (words: string): string => words
  .replace(/[\s\p{Cf}]+/gu, '')
  .replace(/\*|<\/?b>/g, '')
  .replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  .replace(/-{3,}/g, '---')
  .normalize('NFC');

/** Eight hexadecimal digits that stay the same as long as a text says the same in the same words. */
export const fingerprint = (words: string): string => createHash('sha256').update(told(words)).digest('hex').slice(0, 8);
/** The fingerprint of a section that is not there. */
export const NOTHING = fingerprint('');
