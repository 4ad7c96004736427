// What a page gives its island stands in the page once, as one text after the island, so that the first screen comes before it; `client:whole` waits for it.

const laid = new Map<string, unknown>();

/** Lays ready what an island is given, on the server; gives the text of its `script` element, which it cannot end. */
export function lay(id: string, data: unknown): string {
  laid.set(id, data);
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What was laid ready for an island: on the server as it is, in a browser out of the page. */
export const takeUp = <T>(id: string): T => (laid.get(id) ?? JSON.parse(document.getElementById(id)?.textContent ?? '')) as T;
