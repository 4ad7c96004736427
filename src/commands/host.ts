// `npm run host -- nginx|caddy|container|static`: lays down a folder with the built site that is ready to be run or sent. `npm run host -- costs`: what visits cost in bytes and requests.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { costsText, readCosts } from '../hosts/costs.ts';
import { HOSTS, layDown, type Host } from '../hosts/lay-down.ts';
import { BROTLI_MODULES } from '../hosts/nginx.ts';
import { root } from '../site/run.ts';
import { HOST } from '../site/server.ts';

const dist = `${root}dist`;
const HELP = `Use: npm run host -- ${HOSTS.join('|')} [--to FOLDER] [--address ${HOST}] [--port 8080]
     npm run host -- costs [--json]
The path under which the site is published is the one it was built for (SITE_BASE).`;
const HOW: Readonly<Record<Host, (folder: string) => string>> = {
  nginx: (folder) => `nginx -p ${folder}/ -c nginx.conf -e stderr -g 'daemon off;'`,
  caddy: (folder) => `cd ${folder} && caddy run --config Caddyfile`,
  container: (folder) => `podman build --format docker -t aftercart ${folder}`,
  static: (folder) => `publish ${folder}/site, with _headers and _redirects at its top`,
};

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: { to: { type: 'string' }, address: { type: 'string', default: HOST }, port: { type: 'string', default: '8080' }, json: { type: 'boolean', default: false } } });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
  }
}

const { values: { to, address, port, json }, positionals: [what] } = asked();
if (!existsSync(`${dist}/_headers`)) refuse('There is no built site. Run "npm run build" first.');
const host = HOSTS.find((each) => each === what);
if (what === 'costs') {
  const costs = await readCosts(dist);
  console.log(json ? JSON.stringify(costs) : costsText(costs));
} else if (host && /^[1-9]\d{0,4}$/.test(port)) {
  const folder = to ?? `hosting/${host}`;
  const brotli = BROTLI_MODULES.find(existsSync);
  const { base, files } = await layDown(dist, { host, to: folder, address, port: Number(port), brotli }).catch((error: Error) => refuse(error.message));
  console.log(`${folder}: ${files.length} files under ${base}. ${host === 'static' ? 'To publish' : 'To run'}: ${HOW[host](folder)}`);
  if (host === 'nginx' && !brotli) console.log('The module for brotli is not installed here (Debian: libnginx-mod-http-brotli-static); files go out as gzip.');
} else {
  refuse(HELP);
}
