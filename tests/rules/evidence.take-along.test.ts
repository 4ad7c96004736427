import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMarkdown, asText, type TakeAlong } from '../../src/tools/evidence/take-along.ts';

const list = (more: Partial<TakeAlong> = {}): TakeAlong => ({
  title: 'A list', lead: ['For: the seller'], timeline: { title: 'Timeline', lines: [] },
  groups: [{ title: 'Must', items: [{ done: true, title: 'Label', when: 'before you throw the box away' }, { done: false, title: 'Chat' }] }, { title: 'Helps', items: [{ done: false, title: 'Invoice' }] }],
  ...more,
});
const noted = (note: string) => list({ groups: [{ title: 'Must', items: [{ done: false, title: 'Label', note }] }] });
const anything = fc.string({ unit: 'binary' });

describe('the copied text', () => {
  test('has every item once with its tick, and the timeline only where there is one', () => {
    expect(asText(list())).toBe('A list\nFor: the seller\n\nMust\n[x] Label · before you throw the box away\n[ ] Chat\n\nHelps\n[ ] Invoice');
    expect(asText(list({ timeline: { title: 'Timeline', lines: [{ day: '1 November', text: 'Ordered' }] } }))).toMatch(/\n\nTimeline\n1 November: Ordered$/);
  });
  test('keeps a note of any shape on one line below its item', () => {
    fc.assert(fc.property(anything, (note) => {
      const lines = asText(noted(note)).split('\n');
      const said = note.replace(/\s+/g, ' ').trim();
      expect(lines.length).toBe(said ? 6 : 5);
      if (said) expect(lines[5]).toBe(`    ${said}`);
    }));
  });
});

describe('the Markdown file', () => {
  test('has the same items as task lists', () => {
    expect(asMarkdown(list())).toBe('# A list\n\n- For: the seller\n\n## Must\n\n- [x] Label · before you throw the box away\n- [ ] Chat\n\n## Helps\n\n- [ ] Invoice\n');
  });
  test('keeps what a buyer typed as text: no heading, link, markup or new line comes out of it', () => {
    fc.assert(fc.property(fc.oneof(anything, fc.constantFrom('# a', '- b', '-', '---', '===', '+', '1.', '1. c', '&lt;b&gt;', '[x](http://y)', '<img src=x>', '![a](b)', '*b*', '`c`', '> d')), (note) => {
      const lines = asMarkdown(noted(note)).split('\n');
      const below = lines.slice(lines.indexOf('- [ ] Label') + 1);
      expect(below).toHaveLength(note.trim() ? 2 : 1);
      const said = (below[0] ?? '').replace(/^ {2}/, '');
      expect(said).not.toMatch(/(?<!\\)[`*_{}[\]<>#|~!]/);
      expect(said).not.toMatch(/^(?:[-+=]+$|[-+] |\d+[.)](?: |$))/);
      expect(said).not.toMatch(/(?<!\\)&#?\w+;/);
    }));
  });
});
