import { stringify } from 'yaml';
import type { Page } from '../gate/files.ts';
import { didYouMean } from '../gate/problem.ts';
import { SECTIONS } from '../lib/ids.ts';
import { LOCALES, type Bilingual, type Locale } from '../lib/locales.ts';
import type { IsoDate } from '../lib/dates.ts';

/** What an editor wants to write. An FAQ page has no slug: there is one for each section. */
export interface NewPage { kind: string; section: string; slug: string; title: Bilingual }

/** The kinds of page that can be laid down. */
export const PAGE_KINDS = ['article', 'faq'] as const;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const oneOf = (ids: readonly string[]) => `use one of ${ids.join(', ')}`;

const fileOf = ({ kind, section, slug }: NewPage, locale: Locale) =>
  kind === 'faq' ? `content/${locale}/faq/${section}.mdx` : `content/${locale}/articles/${section}/${slug}.mdx`;

/** Why this page cannot be laid down, with the remedy, or undefined if it can. */
export function refusal(page: NewPage, existing: readonly Page[]): string | undefined {
  const { kind, section, slug, title } = page;
  if (!PAGE_KINDS.some((id) => id === kind)) return `"${kind}" is not a kind of page: ${didYouMean(kind, PAGE_KINDS, oneOf(PAGE_KINDS))}`;
  if (!SECTIONS.some((id) => id === section)) return `"${section}" is not a section: ${didYouMean(section, SECTIONS, oneOf(SECTIONS))}`;
  for (const locale of LOCALES) if (title[locale].trim() === '') return `The ${locale} title is empty: every page is written in every language`;
  if (kind === 'faq') {
    const there = existing.find((other) => other.kind === 'faq' && other.section === section);
    return there && `${there.file} exists already: add the question there, and to its twin`;
  }
  if (!SLUG.test(slug) || slug.length > 60) return `"${slug}" cannot stand in an address: use up to 60 lower-case letters and digits, words joined by hyphens`;
  const there = existing.find((other) => other.kind === 'article' && other.slug === slug);
  return there && `${there.file} exists already: choose another slug, or edit that page`;
}

const TO_WRITE = {
  en: { answer: 'To be written: the answer in two sentences at most.', head: 'What to do', question: 'The question, in the buyer’s words?', text: 'To be written.' },
  zh: { answer: '待写：先给答案，最多两句。', head: '怎么办', question: '用买家的话写出问题？', text: '待写。' },
} as const;

// Words for the draft in a language, in English where we have none.
const toWrite = (locale: Locale) => Object.entries(TO_WRITE).find(([id]) => id === locale)?.[1] ?? TO_WRITE.en;

function textOf({ kind, title }: NewPage, locale: Locale, related: readonly string[], today: IsoDate): string {
  const words = toWrite(locale);
  const shown = stringify(title[locale].trim(), { lineWidth: 0 }).trim();
  const [id, heading] = kind === 'faq' ? ['first-question', words.question] : ['what-to-do', words.head];
  return [
    '---',
    `title: ${shown}`,
    `answer: ${words.answer.includes(': ') ? `'${words.answer}'` : words.answer}`,
    `aliases: [${stringify(title[locale].trim(), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim()}]`,
    ...(kind === 'article' ? ['tool: { name: wizard }'] : []),
    `related: [${related.join(', ')}]`,
    `reviewed: '${today}'`,
    'draft: true',
    '---',
    '',
    `<H2 id="${id}">${heading}</H2>`,
    '',
    words.text,
    '',
  ].join('\n');
}

/** The files of a page in every language, by path: valid, related to published pages, and marked as drafts so that no reader sees them yet. */
export function filesFor(page: NewPage, published: readonly Page[], today: IsoDate): Record<string, string> {
  const articles = [...new Set(published.filter(({ kind }) => kind === 'article').map(({ slug }) => slug))];
  const near = published.filter(({ kind, section }) => kind === 'article' && section === page.section).map(({ slug }) => slug);
  const related = [...new Set([...near, ...articles])].slice(0, 2);
  return Object.fromEntries(LOCALES.map((locale) => [fileOf(page, locale), textOf(page, locale, related, today)]));
}
