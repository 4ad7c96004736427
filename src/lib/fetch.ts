/** Fetches data of the site's own; rejects when it is not there. */
export async function fetchJson<T>(address: URL): Promise<T> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address.pathname}: ${reply.status}`);
  return reply.json() as Promise<T>;
}
