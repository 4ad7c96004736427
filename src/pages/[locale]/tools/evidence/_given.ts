import { PROBLEMS } from '../../../../lib/ids.ts';
import { pairOf, wordsIn, type Locale } from '../../../../lib/locales.ts';
import { factBook, markets } from '../../../../site/library.ts';
import { evidenceWords } from '../../../../site/words.ts';
import { clocks } from '../../../../tools/evidence/rules.ts';
import { messageId, messages, isMessage, stagesOf } from '../../../../tools/messages/rules.ts';

/** What the checklist and its plain page are made from, in one language. */
export async function evidenceGiven(locale: Locale) {
  const { cover: _, ...words } = await evidenceWords(locale);
  return {
    words,
    facts: await factBook(locale, Object.keys(clocks)),
    markets: (await markets(locale)).map(({ id, name, short, data }) => ({
      id, name, short, names: Object.fromEntries(pairOf(locale).map((lang) => [lang, wordsIn(data.name, lang)])),
    })),
  };
}

/** The messages about each problem, by the stages in which they are written. */
export const messagesOf = Object.fromEntries(PROBLEMS.map((problem) => [problem, stagesOf(problem).flatMap((stage) => {
  const id = messageId(stage, problem);
  return id ? [{ id, stage }] : [];
})]));

/** Every message that is about one of the problems. */
export const evidenceMessages = Object.keys(messages).filter(isMessage).filter((id) => Object.values(messagesOf).some((list) => list.some((message) => message.id === id)));
