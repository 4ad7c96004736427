import { z } from 'zod';
import { CASE_TEXTS, ORDER_DATES } from '../../lib/ids.ts';
import { messages, type Message, type MessageId } from './rules.ts';
import { ASKED_DAYS, STAGES, type Field, type Stage } from './stages.ts';

const text = z.string().trim().min(1, 'is empty; write the words');
// Whatever stands in braces, so that a misspelt place is named too.
const places = (paragraphs: readonly string[]) =>
  new Set(paragraphs.flatMap((paragraph) => [...paragraph.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '')));

const template = ({ fields }: Message) => z.array(text).min(1).superRefine((paragraphs, context) => {
  const used = places(paragraphs);
  for (const name of used) {
    if (!fields.some((field) => field === name)) context.addIssue(`{${name}} is not a place of this message; it has ${fields.join(', ')}`);
  }
  for (const field of fields) {
    if (!used.has(field)) context.addIssue(`{${field}} is missing; use it or take it out of src/tools/messages/rules.ts`);
  }
});

/** The messages in one language: paragraphs with `{places}`, the names of the places, and what each stage is called. */
export interface Words { messages: Record<MessageId, string[]>; blanks: Record<Field, string>; stages: Record<Stage, string> }

const schema = z.strictObject({
  messages: z.strictObject(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, template(message)]))),
  stages: z.record(z.enum(STAGES), text),
  blanks: z.strictObject(Object.fromEntries([...CASE_TEXTS, ...ORDER_DATES, ...ASKED_DAYS].map((id) => [id, text]))),
});

/** Exactly the words the messages need; a missing or left-over message or place is an error that names it. */
export const wording = schema as unknown as z.ZodType<Words>;
