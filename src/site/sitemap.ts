import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { CHANGES } from '../gate/changes.ts';
import { readYaml } from '../gate/read.ts';
import { pageChanges } from '../gate/schemas.ts';
import type { IsoDate } from '../lib/dates.ts';
import { LOCALES } from '../lib/locales.ts';
import { alternatesOf } from './alternates.ts';
import { changesIn, lastChangedOn } from './changes.ts';

/** On which day each page of the content under `root` last changed for readers, by its path below the base. */
const lastDays = (root: string): Map<string, IsoDate> => new Map(Object.entries(readYaml(root, CHANGES, []).data ?? {}).flatMap(([page, entry]) => {
  const day = lastChangedOn(changesIn(pageChanges.parse(entry)));
  return LOCALES.map((locale) => [`${locale}/${page}/`, day] as const);
}));

/** An entry of the sitemap: its page in every language, and the day of its text where it has one. `home` is the whole address of the site. */
export function sitemapEntry(url: string, home: string, days: ReadonlyMap<string, IsoDate>): SitemapItem {
  const path = url.slice(home.length);
  const day = days.get(path);
  return { url, links: alternatesOf(path).map(({ lang, path: to }) => ({ lang, url: home + to })), ...(day && { lastmod: day }) };
}

/** The sitemap of the pages that search engines should know, for a site at `home`. */
export function siteMap(home: string, root = process.cwd()): AstroIntegration {
  let days: ReadonlyMap<string, IsoDate> | undefined;
  const isLeftOut = (path: string) => /^[^/]+\/(?:desk|search|offline|404)\/|^404\//.test(path);
  return sitemap({
    filter: (page) => !isLeftOut(page.slice(home.length)),
    serialize: ({ url }) => sitemapEntry(url, home, (days ??= lastDays(root))),
    namespaces: { news: false, image: false, video: false },
  });
}
