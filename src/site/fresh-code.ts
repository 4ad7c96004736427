import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { forget, reload } from './forget.ts';

const CODE = /\/src\/(?:tools|lib|search|site|gate)\/.*\.tsx?$/;
// How often it is looked whether the configuration of the content was read anew, and how often at most; in milliseconds.
const LOOK = 100;
const LOOKS = 100;

/** Has the framework read its content configuration anew, which it does for that file alone. */
async function readAnew(server: ViteDevServer, config: string): Promise<void> {
  const runners = Object.values(server.environments).filter((environment) => isRunnableDevEnvironment(environment)).map(({ runner }) => runner);
  server.watcher.emit('change', config);
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await wait(LOOK);
    if (runners.some(({ evaluatedModules }) => evaluatedModules.getModuleById(config)?.evaluated)) break;
  }
  // It is taken into use a moment after it ran.
  await wait(LOOK);
}

async function renew(server: ViteDevServer, file: string, config: string, refreshContent: ((options: object) => Promise<void>) | undefined): Promise<void> {
  const forgotten = forget(server, (graph) => graph.getModulesByFile(file) ?? []);
  if (forgotten.has(config)) {
    await readAnew(server, config);
    await refreshContent?.({});
  }
  reload(server);
}

/**
 * Shows a saved rule in the open page of the dev server. The framework leaves code that a browser loads too to the
 * browser and keeps its own copy as it was; and the schemas that are made from the rules it reads once.
 */
export const freshCode = (): AstroIntegration => {
  let config = '';
  return {
    name: 'aftercart:fresh-code',
    hooks: {
      'astro:config:done': ({ config: { srcDir } }) => { config = fileURLToPath(new URL('content.config.ts', srcDir)).replaceAll('\\', '/'); },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.on('change', (changed) => {
          const file = changed.replaceAll('\\', '/');
          if (CODE.test(file)) void renew(server, file, config, refreshContent);
        });
      },
    },
  };
};
