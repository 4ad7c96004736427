import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Tool } from '../lib/ids.ts';
import type { Locale } from '../lib/locales.ts';
import { href } from '../lib/urls.ts';
import { contentHash } from './content-hash.ts';

declare module 'astro' {
  interface AstroClientDirectives { 'client:given'?: string }
}

/** What a page gives its island, as a file whose name changes with its content. */
export interface GivenFile<T> { data: T; text: string; name: string; address: string }

/** The file of what the page of a tool gives its island in one language. */
export function givenFile<T>(tool: Tool, locale: Locale, data: T): GivenFile<T> {
  const text = JSON.stringify(data);
  const name = `given-${tool}-${locale}.${contentHash(text)}`;
  return { data, text, name, address: href(`_astro/${name}.json`) };
}

/** Islands with `client:given` start as soon as their code and what they are given are there; the files of the latter lie among the code. */
export const givenFiles = (): AstroIntegration => ({
  name: 'aftercart:given',
  hooks: {
    'astro:config:setup': ({ addClientDirective, injectRoute }) => {
      addClientDirective({ name: 'given', entrypoint: fileURLToPath(new URL('given-directive.ts', import.meta.url)) });
      injectRoute({ pattern: '/_astro/[name].json', entrypoint: fileURLToPath(new URL('../pages/[locale]/tools/_given.json.ts', import.meta.url)) });
    },
  },
});
