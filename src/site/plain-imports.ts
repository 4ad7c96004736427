import type { Plugin } from 'vite';

// Vite wraps dynamic imports in a helper that preloads their parts, in a file of its own. It would be more than half of the
// script on every page and one more request, and no part here brings a stylesheet that needs it.

const HELPER = /import\{\w+(?: as (\w+))?\}from["']\.\/preload-helper[^"']*["'];/;
/** Where Vite will put the list of parts to preload. */
const LIST = '__VITE_PRELOAD__';
const IMPORT = /import\([`"'][^`"']+[`"']\)/.source;

/** The code of a chunk with its dynamic imports as they were written. */
export function unwrapped(code: string): string {
  const [statement, name] = HELPER.exec(code) ?? [];
  if (!statement) return code;
  const helper = (name ?? /\{(\w+)\}/.exec(statement)?.[1] ?? '').replace('$', '\\$');
  const whole = new RegExp(`(?<![\\w$.])${helper}\\(\\(\\)=>(${IMPORT}),${LIST}\\)`, 'g');
  const parts = new RegExp(`(?<![\\w$.])${helper}\\(async\\(\\)=>\\{let\\{[^}]*\\}=await (${IMPORT});return\\{[^}]*\\}\\},${LIST}\\)`, 'g');
  return code.replace(statement, '').replace(whole, '$1').replace(parts, '$1');
}

/** Leaves dynamic imports as they are; stops a build in which one could not be unwrapped. */
export const plainImports = (): Plugin[] => [
  {
    name: 'aftercart:no-preload',
    enforce: 'pre',
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  },
  {
    name: 'aftercart:plain-imports',
    apply: 'build',
    // Before Vite fills the lists in.
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.name === 'preload-helper') delete bundle[file];
        else chunk.code = unwrapped(chunk.code);
        if ([LIST, 'preload-helper'].some((left) => chunk.code.includes(left))) this.error(`${file} still asks for Vite's preload helper. Look at src/site/plain-imports.ts.`);
      }
    },
  },
];
