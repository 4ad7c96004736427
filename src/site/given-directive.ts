import type { ClientDirective } from 'astro';
import { hand } from '../lib/given.ts';

const AGAIN_MS = 1000;

/** Fetches the data of an address; as with code, one loss is tried again. */
const fetched = (address: string, again = true): Promise<unknown> => fetch(address).then((reply) => reply.json()).catch(async (lost: unknown) => {
  if (!again) throw lost;
  await new Promise((done) => { setTimeout(done, AGAIN_MS); });
  return fetched(address, false);
});

/** Fetches the code of an island and what it is given side by side, and starts it when both are there. */
const given: ClientDirective = async (load, { value }) => {
  const address = String(value);
  const [hydrate, data] = await Promise.all([load(), fetched(address)]);
  hand(address, data);
  await hydrate();
};
export default given;
