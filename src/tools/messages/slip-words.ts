import type { Locale } from '../../lib/locales.ts';
import { messages as rules, type MessageId } from './rules.ts';
import type { SlipWords } from './use-message.tsx';
import type { Words } from './wording.ts';

/** The messages that a page shows in one language, as the slip takes them: a page brings only those, as each costs a reader bytes. */
export const slipWords = (locale: Locale, { messages, blanks }: Words, ids: readonly MessageId[]): SlipWords =>
  ({ locale, blanks, messages: Object.fromEntries(ids.map((id) => [id, { to: rules[id].to, text: messages[id] }])) });
