import type { Plugin } from 'vite';

// The list of a dynamic import's parts, and where the import hands it to the helper.
const PARTS = /^const __vite__mapDeps=.*;\n/;
const HANDED = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Leaves dynamic imports as they are. Vite wraps them in a helper that preloads their parts; with the lists of these parts
 * it would be more than half of the script on every page, and no part here brings a stylesheet that needs it.
 */
export const plainImports = (): Plugin => ({
  name: 'aftercart:plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace(PARTS, '').replace(HANDED, '');
    },
  },
});
