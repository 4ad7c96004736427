import { copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { FOR_HOSTS, isPacked } from '../site/files.ts';
import { lostPage, readPublished, type Published } from '../site/published.ts';
import { caddyfile } from './caddy.ts';
import { containerfile } from './container.ts';
import { nginxConf, type Place } from './nginx.ts';

/** The hosts for which a folder can be laid down. */
export const HOSTS = ['nginx', 'caddy', 'container', 'static'] as const;
export type Host = (typeof HOSTS)[number];

/** What is asked of a folder: for which host, where it is, where the server will listen. `effort` is the quality of brotli (11 without it); `brotli` the module of nginx, if it has one. */
export interface Wanted extends Place { host: Host; to: string; effort?: number; brotli?: string | undefined }

// As many as zlib works on at once by itself.
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function lay(from: string, to: string, effort: number): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  const { size, atime, mtime } = await stat(from);
  const packed = [to];
  if (isPacked(to, size)) {
    const content = await readFile(from);
    await Promise.all([
      brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: size } }).then((data) => writeFile(`${to}.br`, data)),
      gzipped(content, { level: 9 }).then((data) => writeFile(`${to}.gz`, data)),
    ]);
    packed.push(`${to}.br`, `${to}.gz`);
  }
  // Hosts make their ETags of it; one day for all, so that several machines with the same build tell the same.
  await Promise.all(packed.map((file) => utimes(file, atime, mtime)));
}

const layAll = async (dist: string, below: string, files: readonly string[], layOne: (from: string, to: string) => Promise<void>) => {
  for (let at = 0; at < files.length; at += AT_ONCE) await Promise.all(files.slice(at, at + AT_ONCE).map((file) => layOne(join(dist, file), join(below, file))));
};

/** Lays a copy of a build into an empty folder with every text packed beside it at the best quality, as good hosts keep it; `serve` sends what is packed. */
export async function layPacked(dist: string, to: string): Promise<void> {
  const { files } = await readPublished(dist);
  await layAll(dist, to, files, (from, file) => lay(from, file, constants.BROTLI_MAX_QUALITY));
  for (const name of FOR_HOSTS) await copyAs(join(dist, name), join(to, name));
}

/** The files beside the site, by name. */
function beside(site: Published, { host, address, port, brotli }: Wanted): Record<string, string> {
  if (host === 'nginx') {
    return { 'nginx.conf': nginxConf(site, { address, port }), 'run/.keep': '', ...(brotli && { 'brotli/load.conf': `load_module ${brotli};\n`, 'brotli/on.conf': 'brotli_static on;\n' }) };
  }
  if (host === 'caddy') return { Caddyfile: caddyfile(site, { address, port }) };
  if (host === 'container') return { Caddyfile: caddyfile(site, { address: '0.0.0.0', port }), Containerfile: containerfile(site, port) };
  return {};
}

async function laysFree(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names.length === 0 || names.includes('site');
}

/** Lays down a folder that is ready to be run or sent to a host; what lay there from before is replaced. Rejects where `dist` is no build, or where the folder holds something else. */
export async function layDown(dist: string, wanted: Wanted): Promise<Published> {
  const { to, host, effort = constants.BROTLI_MAX_QUALITY } = wanted;
  const site = await readPublished(dist);
  if (!await laysFree(to)) throw new Error(`${to} holds other things. Name a folder that is empty, or not there yet.`);
  await rm(to, { recursive: true, force: true });
  const root = join(to, 'site');
  const below = join(root, site.base);
  await layAll(dist, below, site.files, host === 'static' ? copyAs : (from, file) => lay(from, file, effort));
  if (host === 'static') {
    for (const name of FOR_HOSTS) await copyAs(join(dist, name), join(root, name));
    // Such hosts look for it at the top.
    await copyAs(join(dist, lostPage(site, '') ?? '404.html'), join(root, '404.html'));
  }
  for (const [name, text] of Object.entries(beside(site, wanted))) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), text);
  }
  return site;
}

async function copyAs(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
