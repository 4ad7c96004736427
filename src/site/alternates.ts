import { HTML_LANG, LOCALES } from '../lib/locales.ts';

/** The address of a page in one language, or for readers of none of them (`x-default`). */
export interface Alternate { lang: string; path: string }

/**
 * Where the page at a path below the base (`en/returns/x/`; empty for the choice of a language) is in every language.
 * Who reads none of them gets the choice in place of a front page, but the English text of any other page: it stands for
 * the same content, which the choice does not.
 */
export function alternatesOf(path: string): Alternate[] {
  const locale = LOCALES.find((id) => path.startsWith(`${id}/`));
  const rest = locale ? path.slice(locale.length + 1) : path;
  return [...LOCALES.map((id) => ({ lang: HTML_LANG[id], path: `${id}/${rest}` })), { lang: 'x-default', path: rest && `en/${rest}` }];
}
