import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { layDown, type Host } from '../../src/hosts/lay-down.ts';
import { BROTLI_MODULES } from '../../src/hosts/nginx.ts';
import { HOST, serve } from '../../src/site/server.ts';

/** A server under test: its origin, the packings it knows, and a way to stop it. */
export interface Started { origin: string; packs: readonly string[]; stop: () => Promise<void> }

/** A kind of server, and why it cannot be tried here, if so. */
export interface Server { name: string; missing?: string; start: (dist: string) => Promise<Started> }

const has = (program: string, asks: string) => spawnSync(program, [asks]).error === undefined;
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
// Packing at its best takes a quarter of a minute and changes nothing that is asked here.
const EFFORT = 4;

const freePort = () => new Promise<number>((done) => {
  const probe = createServer().listen(0, HOST, () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => done(port));
  });
});
const answers = (port: number) => new Promise<boolean>((done) => {
  const socket = connect(port, HOST, () => { socket.destroy(); done(true); }).on('error', () => done(false));
});

/** Lays the site down for a host and runs its program there, without privileges and without a home. */
async function runLaidDown(host: Host, dist: string, [program, ...args]: readonly [string, ...string[]], brotli?: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `${host}-`));
  const port = await freePort();
  await layDown(dist, { host, to: folder, address: HOST, port, effort: EFFORT, brotli });
  chmodSync(folder, 0o755);
  if (isRoot && existsSync(join(folder, 'run'))) chownSync(join(folder, 'run'), NOBODY, NOBODY);
  const server = spawn(program, args, { cwd: folder, env: { PATH: `${process.env.PATH}:/usr/sbin`, XDG_CONFIG_HOME: '/nowhere', XDG_DATA_HOME: '/nowhere' }, ...(isRoot && { uid: NOBODY, gid: NOBODY }) });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => { said += String(text); });
  const stop = async () => {
    const gone = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null && server.kill('SIGTERM')) await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  for (const end = Date.now() + 20_000; !await answers(port); await wait(50)) {
    if (server.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`${program} does not run:\n${said}`);
    }
  }
  return { origin: `http://${HOST}:${port}`, packs: brotli || host !== 'nginx' ? ['br', 'gzip'] : ['gzip'], stop };
}

const notHere = (program: string) => ({ missing: `${program} is not installed on this machine (Debian: apt-get install ${program})` });
const NGINX = ['nginx', '-p', './', '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;'] as const;
const nginxHere = has('nginx', '-v') || has('/usr/sbin/nginx', '-v');
const brotli = BROTLI_MODULES.find(existsSync);

/** Every server that shall answer alike. */
export const SERVERS: readonly Server[] = [
  {
    name: 'npm start',
    start: async (dist) => {
      const site = await serve(dist, { port: 0 });
      return { origin: new URL(site.url).origin, packs: ['br', 'gzip'], stop: site.close };
    },
  },
  { name: 'nginx', ...(!nginxHere && notHere('nginx')), start: (dist) => runLaidDown('nginx', dist, NGINX, brotli) },
  { name: 'nginx without brotli', ...(!nginxHere && notHere('nginx')), start: (dist) => runLaidDown('nginx', dist, NGINX) },
  { name: 'Caddy', ...(!has('caddy', 'version') && notHere('caddy')), start: (dist) => runLaidDown('caddy', dist, ['caddy', 'run', '--config', 'Caddyfile']) },
];
