import type { APIRoute, GetStaticPaths } from 'astro';
import { TOOLS, type Tool } from '../../lib/ids.ts';
import { HTML_LANG, LOCALES, type Locale } from '../../lib/locales.ts';
import { homeHref, href, toolHref } from '../../lib/urls.ts';
import { COLOURS } from '../../site/colours.ts';
import { ICONS } from '../../site/icons.ts';
import { translator } from '../../site/strings.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** How the site is installed on a device in one language; its window holds every language, as readers change between them. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translator(locale);
  const manifest = {
    id: homeHref(locale), start_url: homeHref(locale), scope: href(''), display: 'standalone',
    name: t('site.name'), short_name: t('site.name'), description: t('site.tagline'), lang: HTML_LANG[locale], dir: 'ltr',
    theme_color: COLOURS.kraft[0], background_color: COLOURS.kraft[0],
    icons: [
      { src: href('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...ICONS.flatMap(({ file, size, purpose }) => (purpose === 'apple' ? [] : [{ src: href(file), type: 'image/png', sizes: `${size}x${size}`, purpose }])),
    ],
    shortcuts: (Object.keys(TOOLS) as Tool[]).map((tool) => ({ name: t(`tools.${tool}.title`), short_name: t(`nav.${tool}`), url: toolHref(locale, tool) })),
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
};
