import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives { 'client:whole'?: boolean }
}

/** Islands with `client:whole` start as soon as their code and the whole of their page are there. */
export const wholePage = (): AstroIntegration => ({
  name: 'aftercart:whole',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => addClientDirective({ name: 'whole', entrypoint: fileURLToPath(new URL('whole-page-directive.ts', import.meta.url)) }),
  },
});
