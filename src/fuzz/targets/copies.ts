import fc from 'fast-check';
import { calendarFile } from '../../lib/calendar.ts';
import { letterHref } from '../../lib/letter.ts';
import { LOCALES } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { asMarkdown, asText as listText, type TakeAlong } from '../../tools/evidence/take-along.ts';
import { asText, CHAT_LENGTH, compose, inParts, isComplete } from '../../tools/messages/engine.ts';
import { hostile } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** The properties of an iCalendar file in order, its folded lines joined. */
const propertiesIn = (ics: string): string[] => ics.replace(/\r\n[ \t]/g, '').split('\r\n').map((line) => line.split(/[:;]/, 1)[0] ?? '');

const list = (text: string): TakeAlong => ({
  title: text, lead: [text, text], groups: [{ title: text, items: [{ done: true, title: text, when: text, note: text }, { done: false, title: 'x' }] }], timeline: { title: text, lines: [{ day: '12 November', text }] },
});

/** Signs of Markdown and HTML that are not escaped, line by line. */
const marksIn = (markdown: string): string => markdown.replace(/\\[\s\S]/g, '').replace(/[^\n#*[\]<>`_|~!]+/g, '');
/** What begins a list, a heading or a rule where it stands first, and nothing else does in a list's own lines. */
const OPENS = /^(?: {2}|- (?:\[[ x]\] |\*\*.*?\*\* )?|#{1,2} )(?:[-+=]+$|[-+] |\d+[.)](?: |$))/;

/** Texts that leave the site in the buyer's hands: calendar files, messages, lists and letters. What was typed stays text in each. */
export function copyTargets(corpus: readonly string[]): Target[] {
  const text = hostile(corpus, 900);
  return [
    target('calendar files', 3, fc.record({ title: text, note: text, day: fc.constantFrom('2026-12-31', '2028-02-28') }), (given) => {
      const ics = calendarFile(given, NOW);
      const harmless = calendarFile({ ...given, title: 'x', note: 'x' }, NOW);
      insist(propertiesIn(ics).join() === propertiesIn(harmless).join(), 'the lines of a harmless file', propertiesIn(ics));
      insist(!/(?<!\r)\n|\r(?!\n)/.test(ics), 'lines that end as they must', ics);
      insist(ics.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75), 'short lines', ics);
    }),
    target('messages', 5, fc.record({ text, locale: fc.constantFrom(...LOCALES), most: fc.constantFrom(CHAT_LENGTH, 20, 1) }), ({ text: typed, locale, most }) => {
      const template = ['Order {order-number}, {item}.', 'Regards, {name}'];
      const parts = compose(template, { 'order-number': typed, item: typed, name: typed }, locale);
      const whole = asText(parts, {}, locale);
      insist(parts.length === template.length, 'the paragraphs of the template', parts);
      insist(!isComplete(parts) || !/^\s*$/.test(typed), 'an open place where nothing was typed', parts);
      const cut = inParts(whole, most);
      insist(cut.every((part) => part.length <= Math.max(most, 2)), 'parts that fit into a chat', cut);
      insist(withoutSpace(cut.join('')) === withoutSpace(whole), 'nothing lost', cut);
      insist(!whole.isWellFormed() || cut.every((part) => part.isWellFormed()), 'whole characters', cut);
    }),
    target('lists', 5, text, (typed) => {
      const [markdown, harmless] = [asMarkdown(list(typed)), asMarkdown(list(/^\s*$/.test(typed) ? '' : 'x'))];
      insist(marksIn(markdown) === marksIn(harmless), 'the marks of a harmless list', markdown);
      insist(!markdown.split('\n').some((line) => OPENS.test(line)), 'no line that begins something', markdown);
      insist(markdown.split('\n').length === harmless.split('\n').length, 'the lines of a harmless list', markdown);
      insist(listText(list(typed)).split('\n').filter((line) => /^\[[x ]\] /.test(line)).length >= 2, 'a line for each piece');
    }),
    target('letters', 3, fc.record({ text, address: fc.constantFrom('mailto:a@example.org', 'https://example.org/issues/new?labels=a', 'https://gitlab.com/o/r/-/issues/new') }), ({ text: typed, address }) => {
      const words = typed.toWellFormed();
      const url = new URL(letterHref(address, words, words));
      insist(url.href.startsWith(address.split('?')[0] ?? '') && url.hash === '', 'the same place', url.href);
      const told = [...url.searchParams.values()].filter((value) => value !== 'a');
      const lines = address.startsWith('mailto:') ? words.replace(/\r?\n/g, '\r\n') : words;
      insist(told.length === 2 && told[0] === words && told[1] === lines, 'the words as they were', told);
    }),
    target('filled places', 2, fc.tuple(text, fc.dictionary(hostile(['name'], 20), text)), ([template, values]) => {
      insist(typeof fill(template, values) === 'string', 'a text');
      insist(fill('{name}', { name: '{name}$&' }) === '{name}$&', 'what was typed is put in once');
    }),
  ];
}
