import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { feedHref, href, markdownHref, plainHref, statusHref } from '../../lib/urls.ts';
import { faqs, guides, sections } from '../../site/library.ts';
import { asText, llmsText } from '../../site/llms.ts';
import { translator } from '../../site/strings.ts';
import { evidenceWords, wizardWords } from '../../site/words.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

/** Every article of a language as a copy in Markdown, by section. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const t = translator(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const linkTo = ({ title, href: page, entry }: { title: string; href: string; entry: { data: { answer: string } } }) => ({ title, address: absolute(markdownHref(page)), says: entry.data.answer });
  const all = await guides(locale);
  return asText(llmsText(locale, [
    ...(await sections(locale)).map(({ id, title }) => ({ title, links: all.filter(({ section }) => section === id).map(linkTo) })),
    { title: t('nav.faq'), links: (await faqs(locale)).map(linkTo) },
    { title: t('llms.more'), links: [
      { title: t('facts.title'), address: absolute(href(`${locale}/facts/`)), says: t('facts.intro') },
      { title: t('nav.statuses'), address: absolute(statusHref(locale)) },
      { title: t('tools.wizard.title'), address: absolute(plainHref(locale, 'wizard')), says: (await wizardWords(locale)).ui['all-intro'] },
      { title: t('tools.evidence.title'), address: absolute(plainHref(locale, 'evidence')), says: (await evidenceWords(locale)).ui['all-intro'] },
      { title: t('glossary.title'), address: absolute(href(`${locale}/glossary/`)), says: t('glossary.intro') },
      { title: t('nav.about'), address: absolute(href(`${locale}/about/`)) },
      { title: t('feed.title'), address: absolute(feedHref(locale)), says: t('feed.description') },
    ] },
  ]));
};
