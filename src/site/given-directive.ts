import type { ClientDirective } from 'astro';
import { fetchJson } from '../lib/fetch.ts';
import { hand } from '../lib/given.ts';

const AGAIN_MS = 1000;

/** Fetches the data of an address; as with code, one loss is tried again. */
const fetched = (address: URL): Promise<unknown> => fetchJson(address).catch(async () => {
  await new Promise((done) => { setTimeout(done, AGAIN_MS); });
  return fetchJson(address);
});

/** Fetches the code of an island and what it is given side by side, and starts it when both are there. */
const given: ClientDirective = async (load, { value }) => {
  const address = String(value);
  const [hydrate, data] = await Promise.all([load(), fetched(new URL(address, location.href))]);
  hand(address, data);
  await hydrate();
};
export default given;
