import type { Locale } from '../../../../lib/locales.ts';
import { statusHref, toolHref } from '../../../../lib/urls.ts';
import { calendars } from '../../../../site/calendars.ts';
import { givenFile } from '../../../../site/given.ts';
import { factBook, guideLinks, markets } from '../../../../site/library.ts';
import { onceABuild } from '../../../../site/once.ts';
import { trackingBook, trackingWords } from '../../../../site/words.ts';
import { guidesOf, packStatuses } from '../../../../tools/tracking/book.ts';
import { FACTS } from '../../../../tools/tracking/deadlines.ts';

/** All that the page of the tracking tool gives its island, as a file. */
export const trackingFile = onceABuild(async (locale: Locale) => {
  const book = await trackingBook();
  return givenFile('tracking', locale, {
    locale, words: await trackingWords(locale), statuses: packStatuses(book), facts: await factBook(locale, FACTS), calendars: await calendars(),
    markets: (await markets(locale)).map(({ id, name }) => ({ id, name })),
    links: { wizard: toolHref(locale, 'wizard'), statuses: statusHref(locale), articles: await guideLinks(locale, guidesOf(book)) },
  });
});
