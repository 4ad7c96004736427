import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkInThread, concernsGate, watchGate } from './gate-watch.ts';

/** Under which name the dev server tells pages what the gate found, and under which a page asks for it. */
const FOUND = 'aftercart:faults';
const ASKED = 'aftercart:faults?';

// Every page of the dev server loads Vite's client, the one that says that a page could not be made as well; so the box comes with it.
const boxBesideClient = (): Plugin => ({
  name: 'aftercart:faults',
  apply: 'serve',
  transform(code, id, options) {
    if (options?.ssr || !id.includes('/vite/dist/client/client.mjs')) return undefined;
    return `${code}\nimport(${JSON.stringify(`/@fs${fileURLToPath(new URL('../desk/faults.ts', import.meta.url))}`)});`;
  },
});

function tellPages(server: ViteDevServer, root: string, logger: AstroIntegrationLogger): void {
  const pages = server.environments.client.hot;
  let met = false;
  const gate = watchGate(checkInThread(root), (faults) => {
    for (const fault of faults) logger.error(fault);
    if (faults.length > 0) logger.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content. Readers would not get this version.`);
    else if (met) logger.info('All mended: the content is sound.');
    met = faults.length > 0;
    pages.send(FOUND, faults);
  });
  pages.on(ASKED, (_, page) => { if (gate.found()) page.send(FOUND, gate.found()); });
  server.watcher.on('all', (_, file) => { if (concernsGate(relative(root, file).replaceAll('\\', '/'))) gate.ask(); });
  server.httpServer?.on('close', gate.close);
  gate.ask();
}

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Resolves once the gate of a build has found the content sound, and rejects, after every fault was told, where it is not. */
      'content-gate:passed': () => Promise<void>;
    }
  }
}

/** Waits until the gate of a build has judged the content, and fails with what it says: whoever cannot read an entry asks here first, as the gate names line and remedy. */
export const gatePassed = async ({ integrations }: Pick<AstroConfig, 'integrations'>): Promise<void> => {
  for (const { hooks } of integrations) await hooks['content-gate:passed']?.();
};

/**
 * Stops a build whose content is not sound, naming file, line and remedy; it is checked in a thread while Astro reads it,
 * and nothing is built before. In development the gate tells the terminal and the open page, now and after each save.
 */
export function contentGate(): AstroIntegration {
  let passed = Promise.resolve();
  return {
    name: 'content-gate',
    hooks: {
      'content-gate:passed': () => passed,
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [boxBesideClient()] } });
        if (command !== 'build') return;
        passed = checkInThread(fileURLToPath(config.root))(new AbortController().signal).then((faults) => {
          for (const fault of faults) logger.error(fault);
          if (faults.length > 0) throw new Error(`The content has ${faults.length} problems; each is named above with its remedy.`);
        });
        // Told where it is waited for.
        passed.catch(() => undefined);
      },
      'astro:build:start': () => passed,
      'astro:server:setup': ({ server, logger }) => tellPages(server, server.config.root, logger),
    },
  };
}
