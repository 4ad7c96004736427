import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { searchWordsIn } from '../../site/search-words.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** The words of the search in one language, fetched when a reader first opens it. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(JSON.stringify(await searchWordsIn(locale)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
