import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { LOCALES } from '../lib/locales.ts';
import { keptList } from './offline-list.ts';
import { worksOffline } from './offline-on.ts';

/** The name of a language's worker in the language's folder. */
const WORKER = 'sw.js';

/** A worker as one script: where it is `on`, the one that keeps pages, which needs its list in front, else the one that takes it back. */
async function workerScript(on: boolean): Promise<string> {
  const which = on ? 'worker' : 'removal';
  const made = await build({
    configFile: false, envDir: false, logLevel: 'warn', publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: fileURLToPath(new URL(`../offline/${which}.ts`, import.meta.url)), output: { format: 'iife' } } },
  });
  const [chunk, ...others] = 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`The worker for reading without a network must be one script; ${which}.ts became ${others.length + 1}.`);
  return chunk.code;
}

/** Writes the worker of each language into a built site that is published under `base`, or what takes it back where it is not to be `on`; gives how many files each keeps. */
export async function writeWorkers(dist: string, base: string, on = worksOffline, made = workerScript(on)): Promise<Record<string, number>> {
  const kept: Record<string, number> = {};
  const code = await made;
  for (const locale of LOCALES) {
    const list = on ? await keptList(dist, locale, base) : undefined;
    await writeFile(join(dist, locale, WORKER), list ? `self.kept=${JSON.stringify(list)};\n${code}` : code);
    kept[locale] = list?.files.length ?? 0;
  }
  return kept;
}

/** Lets a built site be read without a network. In development there is no worker, and one that a built site has left on the same port is taken back. */
export const offline = (): AstroIntegration => {
  let base = '/';
  let made: Promise<string> | undefined;
  return {
    name: 'aftercart:offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { 'import.meta.env.WORKS_OFFLINE': String(worksOffline && command === 'build') } } });
      },
      'astro:config:done': ({ config }) => { base = config.base.replace(/\/*$/, '/'); },
      // Bundled while the pages are made; a failure is told when it is wanted.
      'astro:build:start': () => {
        made = workerScript(worksOffline);
        made.catch(() => undefined);
      },
      'astro:server:setup': ({ server }) => {
        let removal: Promise<string> | undefined;
        server.middlewares.use(async (request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith(`/${WORKER}`)) return next();
          removal ??= workerScript(false);
          response.setHeader('Content-Type', 'text/javascript').setHeader('Cache-Control', 'no-cache').end(await removal);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const kept = await writeWorkers(fileURLToPath(dir), base, worksOffline, made);
        logger.info(worksOffline ? Object.entries(kept).map(([locale, files]) => `${locale}, ${files} files kept`).join('; ') : 'off; the workers of earlier builds are taken back');
      },
    },
  };
};
