import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../lib/locales.ts';
import { headersFile } from './headers.ts';
import { buildSearchIndex } from './search-index.ts';

/** What a built site still needs: a 404 page in each language where hosts look for it, the search index, and the headers for static hosts. */
export const finish = (): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const dist = fileURLToPath(dir);
      for (const locale of LOCALES) {
        await rename(join(dist, locale, '404', 'index.html'), join(dist, locale, '404.html'));
        await rm(join(dist, locale, '404'), { recursive: true });
      }
      for (const [lang, { pages, words }] of Object.entries(await buildSearchIndex(dist))) logger.info(`search: ${lang}, ${pages} pages, ${words} words`);
      await writeFile(join(dist, '_headers'), await headersFile(dist));
    },
  },
});
