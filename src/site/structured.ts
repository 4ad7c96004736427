import { HTML_LANG, type Locale } from '../lib/locales.ts';
import type { IsoDate } from '../lib/dates.ts';

// What a page says about itself in the words of schema.org. Addresses are whole ones, with their host.

/** A thing in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** One thing as the text of a `script` element; it cannot end that element. */
export const scriptText = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');

/** Whoever writes and publishes the site: its name in a language, and where its front page is. */
export interface Publisher { name: string; home: string }

const organization = ({ name, home }: Publisher): Thing => ({ '@type': 'Organization', name, url: home });

/** The way to a page: what stands above it from the front page on, and the page itself, which is the last and needs no address. */
export const breadcrumbData = (above: readonly { text: string; url: string }[], here: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...above.map(({ text, url }) => ({ name: text, item: url })), { name: here }]
    .map((way, index) => ({ '@type': 'ListItem', position: index + 1, ...way })),
});

/** The days of an article: the first on which it was published, where that is known, and the last on which it was gone over. */
export interface ArticleDays { published?: IsoDate | undefined; modified: IsoDate }

/** A guide. */
export const articleData = ({ locale, title, answer, url, image, publisher, published, modified }: ArticleDays & {
  locale: Locale; title: string; answer: string; url: string; image: string; publisher: Publisher;
}): Thing => ({
  '@type': 'Article', headline: title, description: answer, image, inLanguage: HTML_LANG[locale],
  ...(published && { datePublished: published }), dateModified: modified,
  author: organization(publisher), publisher: organization(publisher), mainEntityOfPage: url, isAccessibleForFree: true,
});

/** A page of questions, each with the answer that stands on it. */
export const faqData = (locale: Locale, questions: readonly { question: string; answer: string }[]): Thing => ({
  '@type': 'FAQPage', inLanguage: HTML_LANG[locale],
  mainEntity: questions.map(({ question, answer }) => ({ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } })),
});

/** The site as its front page shows it, in one language or in several; `others` are its names in the other languages. It offers no search by address: what is searched for never leaves the device. */
export const websiteData = ({ names: [name, ...others], url, locales }: { names: readonly [string, ...string[]]; url: string; locales: readonly [Locale, ...Locale[]] }): Thing => ({
  '@type': 'WebSite', name, ...(others.length > 0 && { alternateName: others }), url,
  inLanguage: locales.length === 1 ? HTML_LANG[locales[0]] : locales.map((locale) => HTML_LANG[locale]),
});

/** A tool, which runs on its page. */
export const toolData = ({ locale, name, description, url }: { locale: Locale; name: string; description: string; url: string }): Thing => ({
  '@type': 'WebApplication', name, description, url, inLanguage: HTML_LANG[locale],
  applicationCategory: 'UtilitiesApplication', operatingSystem: 'Any', isAccessibleForFree: true,
});
