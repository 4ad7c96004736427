import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { ASK_AGAIN, cachingOf, typeOf } from './files.ts';
import { lostPage, readPublished, type Published } from './published.ts';
import { withoutSlash } from './redirects.ts';

/** A running server: the address under which the site is published, without a slash at the end, and a way to stop it. */
export interface RunningSite { url: string; close: () => Promise<void> }

/** Where a server can be reached: on this machine only. */
export const HOST = '127.0.0.1';

/** What an address leads to, by its path and what follows its question mark. */
type Goal = { file: string } | { to: string } | { lost: string | undefined };

function goalOf(site: Published, known: ReadonlySet<string>, path: string, query?: string): Goal {
  const asked = query === undefined ? '' : `?${query}`;
  const moved = site.moved.get(withoutSlash(path));
  if (moved !== undefined) return { to: moved.replace(/(?=#|$)/, asked) };
  if (`${path}/` === site.base) return { to: site.base + asked };
  if (!path.startsWith(site.base)) return { lost: lostPage(site, '') };
  const below = path.slice(site.base.length);
  if (known.has(`${below}/index.html`)) return { to: `${path}/${asked}` };
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return known.has(file) ? { file } : { lost: lostPage(site, below) };
}

const decoded = (path: string): string | undefined => {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
};

/** Serves a built site on this machine as a static host would: under its base, compressed, with its real headers, redirects and 404 pages. A port of 0 takes any free one; fails with `EADDRINUSE` where the port is taken. */
export async function serve(dist: string, { port }: { port: number }): Promise<RunningSite> {
  const site = await readPublished(dist);
  const known = new Set(site.files);
  const compress = compression();
  // What lies packed beside a file is sent in its place.
  const files = sirv(dist, { etag: true, brotli: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [written = '', query] = (request.url ?? '/').split('?', 2);
    const path = decoded(written);
    const goal: Goal = path === undefined ? { lost: lostPage(site, '') } : goalOf(site, known, path, query);
    if ('to' in goal) {
      response.writeHead(301, { Location: goal.to, 'Cache-Control': ASK_AGAIN }).end();
      return;
    }
    // Express's types ask for more than the function itself does.
    Reflect.apply(compress, undefined, [request, response, () => answer(goal, request, response)]);
  });
  const answer = (goal: Exclude<Goal, { to: string }>, request: IncomingMessage, response: ServerResponse) => {
    if ('lost' in goal) return void notFound(dist, goal.lost, response);
    response.setHeader('Cache-Control', cachingOf(goal.file));
    response.setHeader('Content-Type', typeOf(goal.file));
    request.url = `/${goal.file}`;
    files(request, response, () => void notFound(dist, lostPage(site, goal.file), response));
  };
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${taken}${withoutSlash(site.base)}`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

const listen = (server: Server, port: number) => new Promise<void>((done, failed) => {
  server.once('error', failed);
  server.listen(port, HOST, done);
});

async function notFound(dist: string, page: string | undefined, response: ServerResponse): Promise<void> {
  const html = page === undefined ? 'Not found' : await readFile(join(dist, page), 'utf8');
  response.writeHead(404, { 'Content-Type': typeOf('404.html'), 'Cache-Control': ASK_AGAIN });
  response.end(html);
}
