import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isPage } from './addresses.ts';

// Every answer is kept under a seal, the sum of its content: what was cut off or changed since is thrown away when it is asked for.

const SEAL = 'x-kept-sum';
// They speak of the content as it travelled.
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

const sumOf = async (content: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', content))));

/** Whether an answer is one for its address: whole, from this site, and no page (of a login, of an error) where something else belongs. */
export function fits({ type, status, redirected, headers }: Response, address: string): boolean {
  const html = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  return status === 200 && !redirected && (type === 'basic' || type === 'default') && html === isPage(new URL(address).pathname);
}

/** An answer with its seal. */
async function sealed(response: Response): Promise<Response> {
  const content = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(SEAL, await sumOf(content));
  return new Response(content, { status: 200, headers });
}

/** A kept answer if it is still what its seal says; one that is not is removed. */
export async function unbroken(cacheName: string, key: Request, response: Response | undefined): Promise<Response | undefined> {
  if (!response || response.headers.get(SEAL) === await sumOf(await response.clone().arrayBuffer())) return response;
  await (await caches.open(cacheName)).delete(key);
  return undefined;
}

/** Gives out what is whole only. */
export const whole: WorkboxPlugin = { cachedResponseWillBeUsed: ({ cacheName, request, cachedResponse }) => unbroken(cacheName, request, cachedResponse) };

/** Keeps under a seal what fits, or what was proven by the sum that was asked for; gives out what is whole only. */
export const seal: WorkboxPlugin = {
  ...whole,
  cacheWillUpdate: async ({ request, response }) => (request.integrity || fits(response, request.url) ? sealed(response) : null),
};
