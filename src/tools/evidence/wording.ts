import { z } from 'zod';
import { CASE_TEXTS, ORDER_DATES, PROBLEMS, SITUATIONS } from '../../lib/ids.ts';
import {
  ASKED_DATES, CHECKS, EVIDENCE_RECIPIENTS, KINDS, PRIORITIES, WARNINGS, WHENS, clocks, isDrawn, isItem, items,
} from './rules.ts';
import { recipientsOf } from './engine.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

// A figure in these words would be a second home for a fact.
const text = z.string().trim().min(1).regex(/^[^0-9０-９]*$/, 'type no figures here: they come from content/facts.yml');
const withPlaces = (...names: string[]) => text.refine(
  (value) => names.every((name) => value.includes(`{${name}}`)),
  `must contain ${names.map((name) => `{${name}}`).join(' and ')}`,
);

const shots = z.strictObject({ good: text, 'good-alt': text, bad: text, 'bad-alt': text });

const itemWords = z.record(z.enum(keysOf(items)), z.strictObject({ title: text, why: text, how: text, shots: shots.optional() }))
  .superRefine((words, context) => {
    for (const [id, word] of Object.entries(words)) {
      if (!isItem(id) || isDrawn(id) === Boolean(word.shots)) continue;
      context.addIssue({
        code: 'custom', path: [id, 'shots'],
        message: isDrawn(id) ? 'words for the pair of drawings are missing' : 'this item has no drawings; delete these words',
      });
    }
  });

const problemWords = z.record(z.enum(PROBLEMS), z.strictObject({ title: text, short: text, closed: text.optional() }))
  .superRefine((words, context) => {
    for (const id of PROBLEMS) {
      const closed = !recipientsOf(id).includes('seller');
      if (!words[id] || closed === Boolean(words[id].closed)) continue;
      context.addIssue({
        code: 'custom', path: [id, 'closed'],
        message: closed ? 'say why the seller is not offered here' : 'the seller is offered here; delete this line',
      });
    }
  });

/** The words of the checklist: exactly those that the rules need, and no figure among them. */
export const wording = z.strictObject({
  problems: problemWords,
  items: itemWords,
  recipients: z.record(z.enum(['everyone', ...EVIDENCE_RECIPIENTS]), text),
  priorities: z.record(z.enum(PRIORITIES), text),
  kinds: z.record(z.enum(KINDS), text),
  whens: z.record(z.enum(WHENS), text),
  checks: z.record(z.enum(CHECKS), z.strictObject({ title: text, text })),
  situations: z.record(z.enum(SITUATIONS), text),
  warnings: z.record(z.enum(WARNINGS), text),
  deadlines: z.record(z.enum(keysOf(clocks)), z.strictObject({ known: withPlaces('date'), unknown: text })),
  dates: z.record(z.enum(ASKED_DATES), text),
  events: z.record(z.enum(ORDER_DATES), text),
  texts: z.record(z.enum(CASE_TEXTS), text),
  cover: z.strictObject({
    for: text, market: text, prepared: withPlaces('date'), brief: text, timeline: text, exhibits: withPlaces('count'),
    number: text, exhibit: text, day: text, taken: withPlaces('date'), saved: withPlaces('date'), notes: text, same: withPlaces('number'), original: withPlaces('name'),
    'hash-note': withPlaces('file'), 'place-note': withPlaces('numbers'), other: text,
  }),
  ui: z.strictObject({
    problem: text, recipient: text, market: text, 'market-none': text, 'market-other': text,
    'left-out': withPlaces('count'), 'left-out-one': text, 'show-all': text,
    urgent: text, 'choose-market': text, limits: text, 'no-figure': text, 'check-order-page': text,
    passed: withPlaces('date'), 'all-markets': text, medium: text, 'medium-long': text, law: text,
    'date-hint': text, 'date-old': text, 'date-future': text, 'date-conflict': withPlaces('other', 'date'), how: text, do: text, refused: text,
    'add-note': text, note: withPlaces('item'), 'note-hint': text,
    cases: withPlaces('count'), 'this-case': text, 'case-open': withPlaces('count', 'date'), 'case-new': text,
    known: text, 'known-some': withPlaces('count'),
    'checks-title': text, 'checks-done': withPlaces('done', 'total'), 'sayings-title': text, 'sayings-none': text, 'warnings-title': text,
    'timeline-title': text, 'timeline-hint': text, 'timeline-date': text, 'timeline-text': text, 'timeline-add': text, 'timeline-remove': withPlaces('text'), 'timeline-date-missing': text, 'timeline-text-missing': text, 'timeline-full': text,
    'message-title': text, stage: text, 'message-for': withPlaces('recipient'), 'copy-text': text, 'copy-part': withPlaces('part', 'parts'), share: text, 'text-selected': text, 'fill-in': text, 'kept-here': text,
    'add-files': text, 'other-files': text, 'remove-file': withPlaces('name'), 'files-visit-only': text, files: withPlaces('count', 'size'), file: text,
    'pack-title': text, 'pack-intro': text, 'pack-empty': text, 'pack-make': text, 'pack-language': text, 'pack-both': text, 'keep-place': text, 'pack-progress': withPlaces('percent'),
    'pack-cancel': text, 'pack-cancelled': text, 'pack-failed': text, 'pack-done': withPlaces('count', 'size'), 'pack-skipped': withPlaces('names'), 'pack-nothing': text,
    'pack-save': text, 'pack-share': text, 'pack-where': text, 'pack-no-message': text, desks: text, 'pack-missing': withPlaces('count'),
    stays: text, 'visit-only': text, clear: text, 'clear-question': text, 'clear-this': text, 'clear-all': text,
    'clear-keep': text, cleared: text,
    group: withPlaces('done', 'total'), carry: text, gathered: withPlaces('done', 'total'),
    'musts-missing': withPlaces('count'), 'musts-missing-one': text, 'musts-done': text,
    print: text, 'print-failed': text, copy: text, copied: text, 'copy-by-hand': text, markdown: text,
    'order-number': text, 'print-date': text,
    wizard: text, article: withPlaces('title'),
    'contents-title': text, 'how-title': text, 'how-link': text, all: text, 'all-intro': text,
  }),
});

export type Words = z.infer<typeof wording>;
