import type { APIRoute, GetStaticPaths } from 'astro';
import { parse } from 'yaml';
import en from '../../../content/en/search.yml?raw';
import zh from '../../../content/zh/search.yml?raw';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { homeHref, toolHref } from '../../lib/urls.ts';
import { wording } from '../../search/wording.ts';
import type { SearchWords } from '../../search/words.ts';

const files = { en, zh } satisfies Record<Locale, string>;

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The words of the search in one language, fetched when a reader first opens it. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const content = wording.safeParse(parse(files[locale]));
  if (!content.success) {
    const faults = content.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    throw new Error(`content/${locale}/search.yml: ${faults}`);
  }
  const { ui, kinds, ways, drop, terms, alike, spoken } = content.data;
  const words: SearchWords = {
    ui,
    kinds,
    ways: [
      { href: toolHref(locale, 'wizard'), text: ways.wizard },
      { href: toolHref(locale, 'tracking'), text: ways.tracking },
      { href: toolHref(locale, 'evidence'), text: ways.evidence },
      { href: `${homeHref(locale)}#guides`, text: ways.guides },
    ],
    habits: { drop, terms, alike, spoken },
  };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
