import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../../lib/locales.ts';
import { trackingBook, trackingWords } from '../../../../site/words.ts';
import { STATUS_IDS } from '../../../../tools/tracking/rules.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What each tracking status means and whose turn it is, in one language; the search fetches it when a tracking message is typed. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const words = await trackingWords(locale);
  const book = await trackingBook();
  const meanings = Object.fromEntries(STATUS_IDS.map((id) => {
    const { title, meaning } = words.statuses[id];
    return [id, { title, meaning, turn: words.turns[book[id].turn] }];
  }));
  return new Response(JSON.stringify(meanings), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
