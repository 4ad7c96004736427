import { z } from 'zod';

const words = z.string().trim().min(1);
const listed = z.array(words);

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
    one: words,
    many: words.includes('{count}'),
    more: words,
    also: words.includes('{terms}'),
    joiner: z.string(),
    none: words.includes('{query}'),
    help: words,
    start: words,
  }),
  kinds: z.strictObject({ guide: words, faq: words, tool: words }),
  ways: z.strictObject({ wizard: words, tracking: words, evidence: words, guides: words }),
  drop: listed,
  terms: listed,
  alike: z.array(listed.min(2)),
  spoken: z.record(words, z.string()),
});
export type SearchContent = z.infer<typeof wording>;
