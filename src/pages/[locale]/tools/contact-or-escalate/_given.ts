import { CONCERNS } from '../../../../lib/ids.ts';
import { pairOf, type Locale } from '../../../../lib/locales.ts';
import { plainHref, toolHref } from '../../../../lib/urls.ts';
import { calendars } from '../../../../site/calendars.ts';
import { givenFile } from '../../../../site/given.ts';
import { factBook, guideLinks, markets } from '../../../../site/library.ts';
import { onceABuild } from '../../../../site/once.ts';
import { agencies, statements } from '../../../../site/wizard-sources.ts';
import { messageWords, wizardWords } from '../../../../site/words.ts';
import { isMessage, messageId, messages } from '../../../../tools/messages/rules.ts';
import { slipWords } from '../../../../tools/messages/slip-words.ts';
import { factIds } from '../../../../tools/wizard/basis.ts';
import { rules } from '../../../../tools/wizard/rules.ts';

/** What the wizard and its plain page are made from, in one language. */
export async function wizardGiven(locale: Locale) {
  const ids = factIds(rules);
  const articles = [...Object.values(rules.guides), ...Object.values(rules.outcomes).map((outcome) => outcome.articles)].flat();
  return {
    words: await wizardWords(locale),
    facts: await factBook(locale, ids),
    statements: await statements(locale, ids),
    markets: (await markets(locale)).map(({ id, name, short }) => ({ id, name, short })),
    links: { evidence: toolHref(locale, 'evidence'), plain: plainHref(locale, 'wizard'), articles: await guideLinks(locale, articles) },
  };
}

/** The messages that its outcomes may call for. */
export function wizardMessages() {
  const wanted = Object.values(rules.outcomes).flatMap(({ message }) => message ?? []);
  const used = new Set(wanted.flatMap((message) => CONCERNS.map((concern) => messageId(message, concern))));
  return Object.keys(messages).filter(isMessage).filter((id) => used.has(id));
}

/** All that the wizard's page gives its island, as a file. */
export const wizardFile = onceABuild(async (locale: Locale) => givenFile('wizard', locale, {
  locale, ...await wizardGiven(locale), agencies: await agencies(locale), calendars: await calendars(),
  messages: await Promise.all(pairOf(locale).map(async (of) => slipWords(of, await messageWords(of), wizardMessages()))),
}));
