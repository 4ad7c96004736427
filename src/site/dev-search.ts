import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { newestIndex } from './dev-index.ts';

/** Lets search work while editing: the dev server gives out the newest index that a build has left on this machine. */
export const devSearch = (): AstroIntegration => {
  let root = '';
  return {
    name: 'aftercart:dev-search',
    hooks: {
      'astro:config:done': ({ config }) => { root = fileURLToPath(config.root); },
      'astro:server:setup': ({ server }) => {
        const files = new Map<string, ReturnType<typeof sirv>>();
        server.middlewares.use('/pagefind', (request, response, next) => {
          const folder = newestIndex(root)?.folder;
          if (!folder) return next();
          const give = files.get(folder) ?? sirv(folder, { dev: true });
          files.set(folder, give);
          give(request, response, next);
        });
      },
    },
  };
};
