import type { AstroIntegration } from 'astro';
import { isPreview } from './preview.ts';

/** The editors' own pages by their addresses, each a file of src/desk. */
const PAGES = { '/[locale]/desk': 'index', '/[locale]/desk/report': 'report', '/[locale]/desk/[section]/[slug]': 'pair' } as const;

/** Adds the editors' own pages in development and to a preview; a published site has none of them. */
export const desk = (): AstroIntegration => ({
  name: 'aftercart:desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && !isPreview) return;
      for (const [pattern, name] of Object.entries(PAGES)) injectRoute({ pattern, entrypoint: new URL(`../desk/${name}.astro`, import.meta.url) });
    },
  },
});
