import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { forget, reload } from './forget.ts';

/** The module through which pages get the content that was read. */
const STORE = '\0astro:data-layer-content';
// How long a page waits at most for content that was just saved, and how often it is looked whether pages are under way, in milliseconds.
const PATIENCE = 4_000;
const LOOK = 50;

/**
 * Makes sure that a page shows content as it was saved. A page that is made while the framework takes in new content
 * keeps the old for good, also for later pages; so pages wait until it is taken in, and what was made meanwhile is forgotten.
 */
export const freshContent = (): AstroIntegration => {
  let folder = '';
  return {
    name: 'aftercart:fresh-content',
    hooks: {
      'astro:config:done': ({ config }) => { folder = fileURLToPath(config.root); },
      'astro:server:setup': ({ server }) => guard(server, join(folder, 'content'), join(folder, '.astro', 'data-store.json')),
    },
  };
};

function guard(server: ViteDevServer, content: string, store: string): void {
  let making = 0;
  let servedSince = false;
  let settling = false;
  let saved: { taken: Promise<void>; release: () => void } | undefined;
  const wait = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const late = setTimeout(() => saved?.release(), PATIENCE);
    const release = () => {
      clearTimeout(late);
      saved = undefined;
      resolve();
    };
    return { taken: promise, release };
  };
  const settle = () => {
    settling = making > 0;
    if (settling) return void setTimeout(settle, LOOK);
    forget(server, (graph) => [graph.getModuleById(STORE)].filter((module) => module !== undefined));
    saved?.release();
    if (servedSince) reload(server);
    servedSince = false;
  };
  server.watcher.on('all', (_, file) => {
    if (!saved && file.startsWith(content)) {
      servedSince = making > 0;
      saved = wait();
    }
    if (file === store && !settling) settle();
  });
  server.middlewares.use((request, response, next) => {
    if (!request.url?.split('?', 1)[0]?.endsWith('/')) return next();
    const make = () => {
      // A page that was waited for may be gone.
      if (response.closed) return;
      making += 1;
      servedSince ||= saved !== undefined;
      response.once('close', () => { making -= 1; });
      next();
    };
    if (saved) void saved.taken.then(make);
    else make();
  });
}
