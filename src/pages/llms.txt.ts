import type { APIRoute } from 'astro';
import { LOCALES, OWN_NAME } from '../lib/locales.ts';
import { llmsHref } from '../lib/urls.ts';
import { asText, llmsText } from '../site/llms.ts';
import { translator } from '../site/strings.ts';

/** Where language models find the articles of each language. */
export const GET: APIRoute = ({ site }) => asText(llmsText(LOCALES[0], [{
  title: translator(LOCALES[0])('llms.languages'),
  links: LOCALES.map((locale) => ({ title: OWN_NAME[locale], address: new URL(llmsHref(locale), site).href, says: translator(locale)('llms.summary') })),
}]));
