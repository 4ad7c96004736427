import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as Container, type AstroContainerOptions } from 'astro/container';
import Prose from '../components/Prose.astro';
import { LOCALES } from '../lib/locales.ts';
import { sectionsOf, type Section } from './sections.ts';
import type { Side } from './pages.ts';

// The pieces of a text ask the page for its language, and a page has one; so each side is rendered as a page of its own.
const i18n = { locales: [...LOCALES], defaultLocale: LOCALES[0], strategy: 'pathname-prefix-always' };
// Its type asks for all that a built site knows of itself; a container fills in what is not given.
const container = await Container.create({ manifest: { i18n } as unknown as NonNullable<AstroContainerOptions['manifest']> });
container.addServerRenderer({ name: 'astro:jsx', renderer: mdx });

/** The text of a page as its readers see it, cut at its headings; ids are made to differ from those of the other side. */
export async function renderedSections({ locale, entry, href }: Side): Promise<Section[]> {
  const html = await container.renderToString(Prose, { props: { text: entry.body }, params: { locale } });
  return sectionsOf(html, { prefix: `${locale}-`, page: href });
}
