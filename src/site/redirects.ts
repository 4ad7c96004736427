import { pagesOf } from '../gate/files.ts';
import { pageAddress } from '../gate/addresses/addresses.ts';
import { text } from '../gate/known.ts';
import { readPage, readYaml } from '../gate/read.ts';
import { readRedirects } from '../gate/addresses/redirects.ts';
import { LOCALES, type Locale } from '../lib/locales.ts';

/** An old address of a page in one language, the one at which it is now (both from the root of the host), and its title. */
export interface Redirect { locale: Locale; from: string; to: string; title: string }

/** What a page is called in a language, by its address without the language. */
export type TitleOf = (locale: Locale, address: string) => string;

/** The redirects of every language under a base path, from old addresses and their targets as editors keep them. */
export function redirectsOf(entries: Readonly<Record<string, string>>, titleOf: TitleOf, base = '/'): Redirect[] {
  const start = `${base.replace(/\/*$/, '')}/`;
  return LOCALES.flatMap((locale) => Object.entries(entries).map(([old, target]) => {
    const [address = '', heading] = target.split('#');
    return { locale, from: `${start}${locale}/${old}/`, to: `${start}${locale}/${address}/${heading ? `#${heading}` : ''}`, title: titleOf(locale, address) };
  }));
}

/** The redirects that the content under `root` asks for. The gate has made sure that each leads to a page. */
export function readAllRedirects(root: string, base: string): Redirect[] {
  const entries = Object.entries(readRedirects(root, []).data ?? {}).map(([old, target]) => [old, text(target)]);
  if (entries.length === 0) return [];
  const pages = new Map(LOCALES.flatMap((locale) => pagesOf(root, locale).map((page) => [`${locale}/${pageAddress(page)}`, page.file])));
  const titleOf: TitleOf = (locale, address) => {
    const file = pages.get(`${locale}/${address}`);
    const section = readYaml(root, `content/${locale}/sections.yml`, []).data?.[address];
    const title = file ? readPage(root, file, []).data?.['title'] : typeof section === 'object' && section && 'title' in section ? section.title : undefined;
    return text(title) || address;
  };
  return redirectsOf(Object.fromEntries(entries), titleOf, base);
}

/** The text of `_redirects` for static hosts that read one. Netlify serves a file in the way of a rule unless the rule insists; others do not know that sign. */
export const redirectsFile = (redirects: readonly Redirect[], insists = false): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301${insists ? '!' : ''}\n`).join('');

/** The lines by which Netlify, which looks for one 404 page alone, finds the one of a language. */
export function lostRules(base = '/'): string {
  const start = base.replace(/\/*$/, '/');
  return [...LOCALES.map((locale) => `${start}${locale}/`), start].map((folder) => `${folder}* ${folder}404.html 404\n`).join('');
}

/** What a `_redirects` file says: new addresses by old ones, without the slash at their end. */
export const rulesIn = (file: string): Map<string, string> =>
  new Map(file.split('\n').map((line) => line.split(' ')).flatMap(([from = '', to, status]) => (to && status?.startsWith('301') ? [[withoutSlash(from), to] as const] : [])));

/** An address as `rulesIn` keeps it. */
export const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
