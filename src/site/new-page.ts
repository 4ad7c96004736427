import { stringify } from 'yaml';
import type { Page } from '../gate/files.ts';
import type { Problem, Tool } from '../lib/ids.ts';
import { LOCALES, type Bilingual, type Locale } from '../lib/locales.ts';
import type { IsoDate } from '../lib/dates.ts';

/** The kinds of page that can be laid down. */
export const PAGE_KINDS = ['article', 'faq'] as const;

/** What an editor wants to write. An FAQ page has no slug, as there is one for each section, and no tool. */
export interface NewPage { kind: (typeof PAGE_KINDS)[number]; section: string; slug: string; title: Bilingual; tool?: Tool | undefined; problem?: Problem | undefined }

/** The name in the address that is proposed for a title: its words without a leading article, as many as fit. */
export function proposedSlug(title: string, most: number): string {
  const words = title.normalize('NFKD').toLowerCase().replace(/[’'\p{M}]/gu, '').match(/[a-z0-9]+/g) ?? [];
  const named = words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
  return named.reduce((slug, word) => (`${slug}-${word}`.length > most ? slug : [slug, word].filter(Boolean).join('-')), '');
}

const fileOf = ({ kind, section, slug }: NewPage, locale: Locale) =>
  kind === 'faq' ? `content/${locale}/faq/${section}.mdx` : `content/${locale}/articles/${section}/${slug}.mdx`;

const TO_WRITE = {
  en: { answer: 'To be written: the answer in two sentences at most.', head: 'What to do', question: 'The question, in the buyer’s words?', text: 'To be written.' },
  zh: { answer: '待写：先给答案，最多两句。', head: '怎么办', question: '用买家的话写出问题？', text: '待写。' },
} as const;

// Words for the draft in a language, in English where we have none.
const toWrite = (locale: Locale) => Object.entries(TO_WRITE).find(([id]) => id === locale)?.[1] ?? TO_WRITE.en;

function textOf({ kind, title, tool = 'wizard', problem }: NewPage, locale: Locale, related: readonly string[], today: IsoDate): string {
  const words = toWrite(locale);
  const shown = stringify(title[locale].trim(), { lineWidth: 0 }).trim();
  const [id, heading] = kind === 'faq' ? ['first-question', words.question] : ['what-to-do', words.head];
  return [
    '---',
    `title: ${shown}`,
    `answer: ${words.answer.includes(': ') ? `'${words.answer}'` : words.answer}`,
    `aliases: [${stringify(title[locale].trim(), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim()}]`,
    // The wizard and the checklist open at a problem; the tracking tool knows statuses.
    ...(kind === 'article' ? [`tool: { name: ${tool}${problem && tool !== 'tracking' ? `, at: ${problem}` : ''} }`] : []),
    `related: [${related.join(', ')}]`,
    ...(kind === 'article' && problem ? [`problem: ${problem}`] : []),
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
