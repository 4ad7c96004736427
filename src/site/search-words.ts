import { parse } from 'yaml';
import { languageOf, othersOf, type Locale } from '../lib/locales.ts';
import { articleHref, homeHref, href, toolHref } from '../lib/urls.ts';
import { wording, type SearchContent } from '../search/wording.ts';
import type { SearchWords } from '../search/words.ts';
import { sections } from './library.ts';
import { mistakesAddress } from './publisher.ts';

const files = import.meta.glob<string>('../../content/*/search.yml', { query: '?raw', import: 'default', eager: true });

function contentOf(locale: Locale): SearchContent {
  const content = wording.safeParse(parse(files[`../../content/${locale}/search.yml`] ?? ''));
  if (content.success) return content.data;
  const faults = content.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Error(`content/${locale}/search.yml: ${faults}`);
}

/** The words of the search in one language. */
export async function searchWordsIn(locale: Locale): Promise<SearchWords> {
  const { ui, kinds, ways, drop, terms, alike, spoken } = contentOf(locale);
  return {
    ui,
    kinds,
    ways: [
      { href: toolHref(locale, 'wizard'), text: ways.wizard },
      { href: toolHref(locale, 'tracking'), text: ways.tracking },
      { href: toolHref(locale, 'evidence'), text: ways.evidence },
      { href: `${homeHref(locale)}#guides`, text: ways.guides },
    ],
    sections: Object.fromEntries((await sections(locale)).map(({ id, title }) => [id, { href: articleHref(locale, id), text: title }])),
    tracking: toolHref(locale, 'tracking'),
    others: othersOf(locale).map((other) => ({ href: href(`${other}/search/`), text: contentOf(other).ui.other, lang: languageOf(other).html })),
    ...(mistakesAddress && { note: mistakesAddress }),
    habits: { drop, terms, alike, spoken },
  };
}
