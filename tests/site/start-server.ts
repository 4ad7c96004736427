import { fileURLToPath } from 'node:url';
import { serve } from '../../src/site/server.ts';

/** Serves `dist/` with its real headers while the browser tests run. */
export default async function startServer(): Promise<() => Promise<void>> {
  const site = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), { port: 0 });
  process.env.AFTERCART_SITE = site.url;
  return site.close;
}
