import { PROBLEMS } from '../../../../lib/ids.ts';
import { pairOf, twinOf, wordsIn, type Locale } from '../../../../lib/locales.ts';
import { coverWordsHref, plainHref, toolHref } from '../../../../lib/urls.ts';
import { calendars } from '../../../../site/calendars.ts';
import { givenFile } from '../../../../site/given.ts';
import { factBook, guideLinks, markets } from '../../../../site/library.ts';
import { onceABuild } from '../../../../site/once.ts';
import { publicBodies } from '../../../../site/public-bodies.ts';
import { sayings as statementsOf } from '../../../../site/sayings.ts';
import { evidenceWords, messageWords } from '../../../../site/words.ts';
import { clocks, problems, sayings } from '../../../../tools/evidence/rules.ts';
import { messageId, messages, isMessage, stagesOf } from '../../../../tools/messages/rules.ts';
import { slipWords } from '../../../../tools/messages/slip-words.ts';

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

/** All that the checklist's page gives its island, as a file. */
export const evidenceFile = onceABuild(async (locale: Locale) => givenFile('evidence', locale, {
  locale, ...await evidenceGiven(locale), statements: await statementsOf(locale, Object.keys(sayings)), bodies: await publicBodies(locale), calendars: await calendars(),
  links: {
    wizard: toolHref(locale, 'wizard'), plain: plainHref(locale, 'evidence'), articles: await guideLinks(locale, Object.values(problems).map(({ article }) => article)),
    cover: [locale, twinOf(locale)].map((of) => ({ locale: of, href: coverWordsHref(of) })),
  },
  messages: await Promise.all(pairOf(locale).map(async (of) => slipWords(of, await messageWords(of), evidenceMessages))), stages: (await messageWords(locale)).stages,
}));
