import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../../lib/locales.ts';
import { evidenceWords } from '../../../../site/words.ts';
import type { CoverWords } from '../../../../tools/evidence/pack/cover.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** What the cover of a pack needs in one language, fetched when a buyer makes one. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { cover, events, texts, problems, recipients, items } = await evidenceWords(locale);
  const titles = Object.fromEntries(Object.entries(items).map(([id, { title }]) => [id, title])) as CoverWords['items'];
  const words: CoverWords = { cover, events, texts, problems, recipients, items: { ...titles, other: cover.other } };
  return new Response(JSON.stringify(words), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
