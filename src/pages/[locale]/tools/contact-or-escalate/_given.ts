import { CONCERNS } from '../../../../lib/ids.ts';
import { type Locale } from '../../../../lib/locales.ts';
import { plainHref, toolHref } from '../../../../lib/urls.ts';
import { factBook, guideLinks, markets } from '../../../../site/library.ts';
import { statements } from '../../../../site/wizard-sources.ts';
import { wizardWords } from '../../../../site/words.ts';
import { isMessage, messageId, messages } from '../../../../tools/messages/rules.ts';
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
