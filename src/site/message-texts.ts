import { HTML_LANG, LOCALES, OWN_NAME } from '../lib/locales.ts';
import { asText, compose } from '../tools/messages/engine.ts';
import { messages, type MessageId } from '../tools/messages/rules.ts';
import type { Recipient } from '../lib/ids.ts';
import { messageWords } from './words.ts';

/** Messages as texts in both languages, their open places named in brackets, as MessageTexts.astro takes them. */
export async function messageTexts(ids: readonly MessageId[], heading: (to: Recipient, id: MessageId) => string) {
  const words = await Promise.all(LOCALES.map(async (lang) => ({ lang, words: await messageWords(lang) })));
  return ids.map((id) => ({
    id,
    heading: heading(messages[id].to, id),
    texts: words.map(({ lang, words: { messages: told, blanks } }) => ({
      lang: HTML_LANG[lang], name: OWN_NAME[lang], paragraphs: asText(compose(told[id], {}, lang), blanks, lang).split('\n\n'),
    })),
  }));
}
