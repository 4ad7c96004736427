import type { AstroIntegration } from 'astro';

/** Adds the editors' own pages (src/desk/) in development, and to a preview (SITE_PREVIEW=1); a published site has none of them. */
export const desk = (): AstroIntegration => ({
  name: 'aftercart:desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && process.env['SITE_PREVIEW'] !== '1') return;
      injectRoute({ pattern: '/[locale]/desk/report', entrypoint: new URL('../desk/report.astro', import.meta.url) });
    },
  },
});
