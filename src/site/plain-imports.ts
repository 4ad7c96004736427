import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are. Vite wraps them in a helper that preloads their parts; it would be
 * more than half of the script on every page, and no part here brings a stylesheet that needs it.
 */
export const plainImports = (): Plugin => ({
  name: 'aftercart:plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
});
