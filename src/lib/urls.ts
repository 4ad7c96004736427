import { TOOLS, type Section, type Tool } from './ids.ts';
import type { Locale } from './locales.ts';

/** The base path under which the site is published, with a slash at the end. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

/** An address on this site from a path without a leading slash. */
export const href = (path: string): string => base + path;

/** Where the start page of a language is. */
export const homeHref = (locale: Locale): string => href(`${locale}/`);

/** Where a section, or an article in it, is. */
export const articleHref = (locale: Locale, section: Section, slug?: string): string =>
  href(`${locale}/${section}/${slug ? `${slug}/` : ''}`);

/** Where the questions and answers of a section are. */
export const faqHref = (locale: Locale, section: string): string => href(`${locale}/faq/${section}/`);

/** Where the Markdown copy of an article is, from the address of its page. */
export const markdownHref = (page: string): string => page.replace(/\/$/, '.md');

/** Where the feed of new and changed articles is. */
export const feedHref = (locale: Locale): string => href(`${locale}/feed.xml`);

/** Where language models find every article of a language. */
export const llmsHref = (locale: Locale): string => href(`${locale}/llms.txt`);

// What a tool knows, as linked sections, has a page beside it.
const PLAIN = { tracking: 'statuses', wizard: 'steps', evidence: 'lists' } as const satisfies Record<Tool, string>;

/** Where all that a tool knows stands on one page that needs no script, at one of its sections. */
export const plainHref = (locale: Locale, tool: Tool, anchor?: string): string =>
  href(`${locale}/tools/${TOOLS[tool]}/${PLAIN[tool]}/${anchor ? `#${anchor}` : ''}`);

/** Where the page of all tracking statuses is, at one of them. */
export const statusHref = (locale: Locale, anchor?: string): string => plainHref(locale, 'tracking', anchor);

/** Where a tool is, opened at a problem, status or other choice; `statuses` of the tracking tool are a page of their own. */
export function toolHref(locale: Locale, tool: Tool, at?: string): string {
  if (tool === 'tracking' && at === 'statuses') return statusHref(locale);
  const choice = tool === 'tracking' && at ? `status=${at}` : at;
  return href(`${locale}/tools/${TOOLS[tool]}/${choice ? `#${choice}` : ''}`);
}

/** Where the rules of the wizard are drawn. */
export const wizardMapHref = (locale: Locale): string => href(`${locale}/tools/${TOOLS.wizard}/map/`);

/** Where the words are with which the checklist writes the cover of a pack. */
export const coverWordsHref = (locale: Locale): string => href(`${locale}/tools/${TOOLS.evidence}/cover.json`);

/** Where a language says how the site is installed on a device. */
export const manifestHref = (locale: Locale): string => href(`${locale}/app.webmanifest`);

/** Where the entry of a fact on the page of all facts is. */
export const factHref = (locale: Locale, id: string): string => href(`${locale}/facts/#${id}`);

/** Where editors see a page in two languages, or all pages; only in development and in previews. */
export const deskHref = (locale: Locale, page?: { section: string; slug: string }): string =>
  href(`${locale}/desk/${page ? `${page.section}/${page.slug}/` : ''}`);

/** The same page in the other language. */
export const twinPath = (path: string, from: Locale, to: Locale): string =>
  path.replace(`${base}${from}/`, `${base}${to}/`);
