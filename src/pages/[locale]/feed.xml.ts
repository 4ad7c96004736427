import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEntry } from 'astro:content';
import { PLAIN_PAGES } from '../../gate/files.ts';
import { HTML_LANG, LOCALES, type Locale } from '../../lib/locales.ts';
import { feedHref, homeHref, href } from '../../lib/urls.ts';
import { feedEntries, type FeedPage } from '../../site/feed.ts';
import { changesOf, faqs, guides } from '../../site/library.ts';
import { translator } from '../../site/strings.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

// In development a draft may have no day yet.
async function pagesOf(locale: Locale): Promise<FeedPage[]> {
  const plain = await Promise.all(PLAIN_PAGES.map(async (address) => ({ address, data: (await getEntry('pages', `${locale}/pages/${address}`))?.data })));
  const pages = [
    ...(await guides(locale)).map((page) => ({ ...page, address: `${page.section}/${page.slug}`, answer: page.entry.data.answer })),
    ...(await faqs(locale)).map((page) => ({ ...page, address: `faq/${page.section}`, answer: page.entry.data.answer })),
    ...plain.flatMap(({ address, data }) => (data ? [{ address, href: href(`${locale}/${address}/`), title: data.title, answer: data.answer }] : [])),
  ];
  return (await Promise.all(pages.map(async ({ address, href, title, answer }) => ({ href, title, answer, days: await changesOf(address) }))))
    .flatMap(({ days, ...page }) => (days ? [{ ...page, days }] : []));
}

/** New and changed articles of a language as RSS 2.0, the same for the same content. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const day = (on: string) => new Date(`${on}T00:00:00Z`);
  const entries = feedEntries(await pagesOf(locale), locale);
  const [newest] = entries;
  return rss({
    title: t('feed.title'),
    description: t('feed.description'),
    site: absolute(homeHref(locale)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${HTML_LANG[locale]}</language>`,
      ...(newest ? [`<lastBuildDate>${day(newest.on).toUTCString()}</lastBuildDate>`] : []),
      `<atom:link href="${absolute(feedHref(locale))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: entries.map(({ on, kind, title, text, href: page, guid }) => ({
      title: t(`feed.${kind}`, { title }), description: text, link: absolute(page), pubDate: day(on),
      customData: `<guid isPermaLink="true">${absolute(guid)}</guid>`,
    })),
  });
};
