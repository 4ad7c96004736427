import { NAME, pageAddress } from '../gate/addresses/addresses.ts';
import type { Page } from '../gate/files.ts';
import { nearest } from '../gate/problem.ts';
import { longestTitle } from '../gate/references.ts';
import { typedNumbers } from '../gate/typed-numbers.ts';
import type { Locale } from '../lib/locales.ts';

/** What is there already, and must be known before a page is laid down. */
export interface Library {
  pages: readonly Page[];
  /** The files of the pages of each language, by title. */
  titles: Readonly<Record<Locale, ReadonlyMap<string, string>>>;
  /** Old addresses, with the page to which each leads. */
  redirects: Readonly<Record<string, unknown>>;
}

/** Why an answer cannot be taken: which reason, and what belongs into its words. */
export interface Fault {
  why: 'choice' | 'empty' | 'long' | 'number' | 'markup' | 'title-taken' | 'slug' | 'slug-taken' | 'old-address' | 'faq-taken';
  values?: Readonly<Record<string, string>>;
}

/** The most letters of a name in an address. */
export const LONGEST_SLUG = 60;

/** Why a text is none of these ids. */
export function choiceFault(answer: string, ids: readonly string[]): Fault | undefined {
  return ids.includes(answer) ? undefined : { why: 'choice', values: { answer, near: nearest(answer, ids) ?? '', all: ids.join(', ') } };
}

/** Why this cannot be the title of a page in a language. */
export function titleFault(title: string, locale: Locale, { titles }: Library): Fault | undefined {
  const length = [...title].length;
  const [typed] = typedNumbers(title);
  const file = titles[locale].get(title.trim());
  if (title.trim() === '') return { why: 'empty' };
  if (length > longestTitle(locale)) return { why: 'long', values: { length: String(length), most: String(longestTitle(locale)) } };
  if (typed) return { why: 'number', values: { number: typed.number } };
  if (/[<{]|\*\*|\]\(/.test(title)) return { why: 'markup' };
  return file ? { why: 'title-taken', values: { file } } : undefined;
}

/** Why this cannot be the name of a guide of a section. */
export function slugFault(slug: string, section: string, { pages, redirects }: Library): Fault | undefined {
  const address = pageAddress({ kind: 'article', section, slug });
  const there = pages.find((page) => page.kind === 'article' && page.slug === slug);
  if (!new RegExp(`^${NAME}$`).test(slug) || slug.length > LONGEST_SLUG) return { why: 'slug', values: { slug, most: String(LONGEST_SLUG) } };
  if (there) return { why: 'slug-taken', values: { slug, file: there.file } };
  return address in redirects ? { why: 'old-address', values: { address, now: String(redirects[address]) } } : undefined;
}

/** Why a section cannot get a page of answers. */
export function faqFault(section: string, { pages }: Library): Fault | undefined {
  const there = pages.find((page) => page.kind === 'faq' && page.section === section);
  return there && { why: 'faq-taken', values: { file: there.file } };
}
