import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve, type RunningSite } from '../../src/site/server.ts';
import { writeWorkers } from '../../src/site/offline.ts';

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** What a host does with an address instead of answering it: cuts the line, never answers, or gives something of its own. */
export type Spoiled = 'cut' | 'hang' | { status: number; type: string; body: string };

/** A host of the site that goes away, comes back with another version, and spoils what it is told to. Its address stays. */
export interface Host {
  url: string;
  /** What it has been asked for since this was last emptied. */
  asked: string[];
  spoil: (path: string) => Spoiled | undefined;
  /** Puts another folder on the same address. */
  publish: (dist: string) => Promise<void>;
  /** Nothing is answered any more, and lines are cut. */
  off: () => void;
  on: () => void;
  close: () => Promise<void>;
}

const nothing = (): undefined => undefined;

/** Starts a host on an address of its own, so that its workers and stores are nobody else's. */
export async function startHost(dist = DIST): Promise<Host> {
  let site: RunningSite = await serve(dist, { port: 0 });
  let away = false;
  const give = (spoiled: Spoiled, response: ServerResponse) => {
    if (spoiled === 'cut') response.socket?.destroy();
    else if (spoiled !== 'hang') response.writeHead(spoiled.status, { 'Content-Type': spoiled.type }).end(spoiled.body);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (away) return void response.socket?.destroy();
    host.asked.push(path);
    const spoiled = host.spoil(path);
    if (spoiled) return give(spoiled, response);
    request.pipe(ask(site.url + path, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.socket?.destroy()));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const host: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    spoil: nothing,
    publish: async (next) => {
      await site.close();
      site = await serve(next, { port: 0 });
    },
    off: () => { away = true; server.closeAllConnections(); },
    on: () => { away = false; },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await site.close();
    },
  };
  return host;
}

/** A mark on the pages of the next version. */
export const NEXT = 'data-next';

/** Copies the built site into a folder for a test to change; gives the folder. */
export async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercart-'));
  await cp(DIST, folder, { recursive: true });
  return folder;
}

/** A copy of the built site as its next version: every file of code under another name, every page with a mark. */
export async function nextVersion(): Promise<string> {
  const folder = await copyOfSite();
  const names = await readdir(join(folder, '_astro'));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.[\w-]{8}\.(js|css|json)$/, '.-NEXT-00.$1')]));
  const every = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).sort((a, b) => b.length - a.length).join('|'), 'g');
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(?:js|css|html)$/.test(file) || file.endsWith('sw.js')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    const changed = text.replace(every, (name) => renamed.get(name) ?? name).replace(/<h1(?=[ >])/g, `<h1 ${NEXT}`);
    if (changed !== text) await writeFile(join(folder, file), changed);
  }
  for (const [from, to] of renamed) await rename(join(folder, '_astro', from), join(folder, '_astro', to));
  await writeWorkers(folder, '/');
  return folder;
}
