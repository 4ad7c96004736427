import type { Locale } from '../lib/locales.ts';
import { translator } from './strings.ts';

/** A link of llms.txt: its title, whole address and one line on what stands there. */
export interface LlmsLink { title: string; address: string; says?: string }

const lineOf = ({ title, address, says }: LlmsLink) => `- [${title.replace(/[[\]]/g, '\\$&')}](${address})${says ? `: ${says.replace(/\s+/g, ' ')}` : ''}`;

/** A file for language models in the form of llmstxt.org: who speaks and how to quote it, then links under headings. */
export function llmsText(locale: Locale, sections: readonly { title: string; links: readonly LlmsLink[] }[]): string {
  const t = translator(locale);
  const copies = sections.some(({ links }) => links.some(({ address }) => address.endsWith('.md')));
  const notes = [t('site.about'), t('llms.markets'), t('llms.licence', { name: t('site.name') }), ...(copies ? [t('llms.copies')] : [])];
  return [
    `# ${t('site.name')}`, `> ${t('llms.summary')}`, notes.map((note) => `- ${note}`).join('\n'),
    ...sections.map(({ title, links }) => `## ${title}\n\n${links.map(lineOf).join('\n')}`),
  ].join('\n\n') + '\n';
}

/** Such a file as a host should send it. */
export const asText = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
