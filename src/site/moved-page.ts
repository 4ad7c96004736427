import { HTML_LANG } from '../lib/locales.ts';
import type { Redirect } from './redirects.ts';
import { translator } from './strings.ts';

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page at an old address for hosts that know no redirects: it leads on at once, with and without script.
 * `public/moved.js` takes the place on the page along, which a refresh cannot. `site` is the origin of the published site.
 */
export function movedPage({ locale, to, title }: Redirect, { site, base = '/' }: { site: string; base?: string }): string {
  const t = translator(locale);
  return `<!doctype html>
<html lang="${HTML_LANG[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t('moved.title'))} · ${escaped(t('site.name'))}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${escaped(to)}">
<link rel="canonical" href="${escaped(new URL(to.replace(/#.*/, ''), site).href)}">
<link rel="icon" type="image/svg+xml" href="${base.replace(/\/*$/, '/')}favicon.svg">
</head>
<body>
<main>
<h1>${escaped(t('moved.title'))}</h1>
<p>${escaped(t('moved.here'))}<br>
<a href="${escaped(to)}">${escaped(title)}</a></p>
<p>${escaped(t('site.independent'))}</p>
</main>
<script src="${base.replace(/\/*$/, '/')}moved.js"></script>
</body>
</html>
`;
}
