import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { FOREVER, HASHED_FILES, inlineHashes, securityHeaders } from './headers.ts';
import { rulesIn, withoutSlash } from './redirects.ts';

/** A running server: its address without a slash at the end, and a way to stop it. */
export interface RunningSite { url: string; close: () => Promise<void> }

const HOST = '127.0.0.1';

/** Serves a built site on this machine as a static host would: compressed, with its real headers, redirects and 404 pages. A port of 0 takes any free one; fails with `EADDRINUSE` where the port is taken. */
export async function serve(dist: string, { port }: { port: number }): Promise<RunningSite> {
  const headers = Object.entries(securityHeaders(await inlineHashes(dist)));
  const moved = rulesIn(await readFile(join(dist, '_redirects'), 'utf8').catch(() => ''));
  const compress = compression();
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', path.startsWith(HASHED_FILES) ? FOREVER : 'no-cache'),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '', query] = (request.url ?? '/').split('?', 2);
    const to = moved.get(withoutSlash(path));
    if (to !== undefined) {
      response.writeHead(301, { Location: query === undefined ? to : to.replace(/(?=#|$)/, `?${query}`), 'Cache-Control': 'no-cache' }).end();
      return;
    }
    // Express's types ask for more than the function itself does.
    Reflect.apply(compress, undefined, [request, response, () => answer(request, response)]);
  });
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    files(request, response, () => void notFound(dist, request.url ?? '/', response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${taken}`,
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

async function notFound(dist: string, address: string, response: ServerResponse): Promise<void> {
  const page = await nearestNotFoundPage(dist, address);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(page);
}

// The one in the folder of the address, else in the next folder up.
async function nearestNotFoundPage(dist: string, address: string): Promise<string> {
  const folders = (address.split('?', 1)[0] ?? '').split('/').slice(1, -1).filter((folder) => /^[\w-]+$/.test(folder));
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const page = await readFile(join(dist, ...folders.slice(0, depth), '404.html'), 'utf8').catch(() => undefined);
    if (page !== undefined) return page;
  }
  return 'Not found';
}
