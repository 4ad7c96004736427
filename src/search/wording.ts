import { z } from 'zod';

const words = z.string().trim().min(1);
const listed = z.array(words);

/** The shape of `content/<locale>/queries.yml`: by page (a guide's name, `faq-…`, `tool-…`, `statuses`), what buyers type who need it. */
export const queries = z.record(z.string(), z.array(words.max(120, 'is longer than what people type into a search; at most 120 letters')).min(8, 'needs at least 8 queries to learn from'));

/** The shape of `content/<locale>/search.yml`. */
export const wording = z.strictObject({
  ui: z.strictObject({
    title: words,
    label: words,
    placeholder: words,
    submit: words,
    close: words,
    loading: words,
    failed: words,
    partial: words,
    one: words,
    many: words.includes('{count}'),
    best: words.includes('{count}'),
    more: words,
    also: words.includes('{terms}'),
    joiner: z.string(),
    none: words.includes('{query}'),
    help: words,
    way: words,
    start: words,
    recent: words,
    forget: words,
    forgotten: words,
    topics: words,
    other: words.includes('{query}'),
    number: words,
    'open-number': words,
    line: words,
    colon: z.string(),
    'open-line': words,
    note: words,
    'copy-note': words,
    'note-copied': words,
    'note-shown': words,
    'note-title': words.includes('{query}'),
    'note-text': words.includes('{query}').includes('{page}'),
  }),
  kinds: z.strictObject({ guide: words, faq: words, tool: words }),
  ways: z.strictObject({ wizard: words, tracking: words, evidence: words, guides: words }),
  drop: listed.meta({ description: 'Words that say nothing in a search, such as “please”.\n\n对搜索没有意义的词，如“请问”。' }),
  terms: listed.meta({ description: 'Words that stay together when a text is cut into words.\n\n切词时不拆开的词。' }),
  alike: z.array(listed.min(2)).meta({ description: 'Lists of words that mean the same here; at least two in each.\n\n意思相同的词，每组至少两个。' }),
  spoken: z.record(words, z.string()).meta({ description: 'What people say: what it is called on this site.\n\n口头说法：站内的叫法。' }),
});
export type SearchContent = z.infer<typeof wording>;
