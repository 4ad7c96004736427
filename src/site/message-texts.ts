import { languageOf, pairOf, type Locale } from '../lib/locales.ts';
import { asText, compose } from '../tools/messages/engine.ts';
import { messages, type MessageId } from '../tools/messages/rules.ts';
import type { Recipient } from '../lib/ids.ts';
import { messageWords } from './words.ts';

/** Messages as texts in the language of a page and the one beside it, their open places named in brackets, as MessageTexts.astro takes them. */
export async function messageTexts(locale: Locale, ids: readonly MessageId[], heading: (to: Recipient, id: MessageId) => string) {
  const words = await Promise.all(pairOf(locale).map(async (lang) => ({ lang, words: await messageWords(lang) })));
  return ids.map((id) => ({
    id,
    heading: heading(messages[id].to, id),
    texts: words.map(({ lang, words: { messages: told, blanks } }) => ({
      lang: languageOf(lang).html, name: languageOf(lang).name, paragraphs: asText(compose(told[id], {}, lang), blanks, lang).split('\n\n'),
    })),
  }));
}
