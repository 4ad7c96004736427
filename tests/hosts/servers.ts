import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layDown } from '../../src/hosts/lay-down.ts';
import { BROTLI_MODULES } from '../../src/hosts/nginx.ts';
import { freePort, isInstalled, runHost, type Runnable } from '../../src/hosts/run.ts';
import { HOST, serve } from '../../src/site/server.ts';

/** A server under test: its origin, the packings it knows, and a way to stop it. */
export interface Started { origin: string; packs: readonly string[]; stop: () => Promise<void> }

/** A kind of server, and why it cannot be tried here, if so. */
export interface Server { name: string; missing?: string; start: (dist: string) => Promise<Started> }

// Packing at its best takes a quarter of a minute and changes nothing that is asked here.
const EFFORT = 4;

async function laidDown(host: Runnable, dist: string, brotli?: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `${host}-`));
  const port = await freePort();
  await layDown(dist, { host, to: folder, address: HOST, port, effort: EFFORT, brotli });
  const { stop } = await runHost(host, folder, port);
  return {
    origin: `http://${HOST}:${port}`, packs: brotli || host === 'caddy' ? ['br', 'gzip'] : ['gzip'],
    stop: async () => { await stop(); rmSync(folder, { recursive: true, force: true }); },
  };
}

/** Whether set-up could have installed every program, so that none may be missing. */
export const MUST_RUN = Boolean(process.env.CI) && process.getuid?.() === 0 && isInstalled('apt-get');

const unlessMissing = (program: Runnable) => (isInstalled(program) ? {} : { missing: `${program} is not installed on this machine (Debian: apt-get install ${program})` });

/** Every server that shall answer alike. */
export const SERVERS: readonly Server[] = [
  {
    name: 'npm start',
    start: async (dist) => {
      const site = await serve(dist, { port: 0 });
      return { origin: new URL(site.url).origin, packs: ['br', 'gzip'], stop: site.close };
    },
  },
  { name: 'nginx', ...unlessMissing('nginx'), start: (dist) => laidDown('nginx', dist, BROTLI_MODULES.find(existsSync)) },
  { name: 'nginx without brotli', ...unlessMissing('nginx'), start: (dist) => laidDown('nginx', dist) },
  { name: 'Caddy', ...unlessMissing('caddy'), start: (dist) => laidDown('caddy', dist) },
];
