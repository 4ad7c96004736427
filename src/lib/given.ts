// What a page gives its island is a file beside the page, which `client:given` fetches together with the island's code.

/** What was given, by the address of its file. Code of the page and code of the island are bundled apart, so they meet here. */
const here = globalThis as typeof globalThis & { given?: Record<string, unknown> };

/** Hands an island what it is given; on the server for what stands in the page from the start, in a browser once its file is there. */
export function hand(address: string, data: unknown): void {
  (here.given ??= {})[address] = data;
}

/** What was handed to an island; throws where nothing was. */
export function takeUp<T>(address: string): T {
  const data = here.given?.[address];
  if (data === undefined) throw new Error(`Nothing was given at ${address}.`);
  return data as T;
}
