import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** Lets search work while editing: the dev server gives out the index of the last build. */
export const devSearch = (): AstroIntegration => ({
  name: 'aftercart:dev-search',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = fileURLToPath(new URL('../../dist/pagefind', import.meta.url));
      server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
    },
  },
});
