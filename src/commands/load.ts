// `npm run load`: how many requests nginx answers on this machine with the built site, how fast, and with how much memory. Exits 1 if any answer was wrong.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layDown } from '../hosts/lay-down.ts';
import { casesFor, measure, memoryOf, type Measured } from '../hosts/load.ts';
import { BROTLI_MODULES } from '../hosts/nginx.ts';
import { freePort, isInstalled, runHost } from '../hosts/run.ts';
import { root } from '../site/run.ts';
import { HOST } from '../site/server.ts';

const dist = `${root}dist`;
const HELP = 'Use: npm run load -- [--seconds 10] [--connections 64] [--json]    (at most 60 seconds a case, 256 connections)';
const MB = 1e6;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function asked() {
  try {
    const { values: { seconds, connections, json } } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, connections: { type: 'string', default: '64' }, json: { type: 'boolean', default: false } } });
    const within = (text: string, most: number) => (/^[1-9]\d*$/.test(text) && Number(text) <= most ? Number(text) : refuse(HELP));
    return { pressure: { seconds: within(seconds, 60), connections: within(connections, 256) }, json };
  } catch {
    return refuse(HELP);
  }
}

const { pressure, json } = asked();
if (!existsSync(`${dist}/_headers`)) refuse('There is no built site. Run "npm run build" first.');
const missing = ['nginx', 'wrk'].filter((program) => !isInstalled(program));
if (missing.length > 0) refuse(`Not installed: ${missing.join(', ')}. On Debian: apt-get install nginx libnginx-mod-http-brotli-static wrk`);
const brotli = BROTLI_MODULES.find(existsSync);
const folder = mkdtempSync(join(tmpdir(), 'load-'));
const port = await freePort();
const rows: Measured[] = [];
try {
  const site = await layDown(dist, { host: 'nginx', to: folder, address: HOST, port, brotli });
  const server = await runHost('nginx', folder, port);
  try {
    const before = memoryOf(server.pid);
    for (const one of casesFor(site)) {
      if (!json) console.log(`${one.name} …`);
      rows.push(await measure(`http://${HOST}:${port}`, site.base, one, pressure));
    }
    const memory = { before, after: memoryOf(server.pid) };
    if (json) console.log(JSON.stringify({ ...pressure, packed: brotli ? 'br' : 'gzip', memory, cases: rows }));
    else {
      console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
      console.log(`nginx: ${(memory.before / MB).toFixed(1)} MB before, ${(memory.after / MB).toFixed(1)} MB after; answers packed with ${brotli ? 'brotli' : 'gzip'}; ${pressure.connections} connections, ${pressure.seconds} s each. Times in ms, bytes with headers.`);
    }
  } finally {
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = rows.some(({ errors }) => errors > 0) ? 1 : 0;
