import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES } from '../lib/locales.ts';
import { writeCopies } from './copies.ts';
import { headersFile } from './headers.ts';
import { dropIslandIds } from './island-ids.ts';
import { movedPage } from './moved-page.ts';
import { readAllRedirects, redirectsFile } from './redirects.ts';
import { buildSearchIndex } from './search-index.ts';

/** Writes the redirects of the content under `root` into a built site: a list for hosts that read one, and a page at each old address for others. */
async function writeRedirects(dist: string, root: string, { site, base }: { site: string; base: string }): Promise<void> {
  const redirects = readAllRedirects(root, base);
  for (const redirect of redirects) {
    const file = join(dist, redirect.from.slice(base.replace(/\/*$/, '').length), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, movedPage(redirect, { site, base }), { flag: 'wx' });
  }
  await writeFile(join(dist, '_redirects'), redirectsFile(redirects, Boolean(process.env.NETLIFY)));
}

/** What a built site still needs: a 404 page in each language where hosts look for it, the search index, copies in Markdown, and redirects and headers for static hosts. */
export const finish = (): AstroIntegration => {
  let [root, site, base] = ['', '', '/'];
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => { [root, site, base] = [fileURLToPath(config.root), config.site ?? '', config.base]; },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        for (const locale of LOCALES) {
          await rename(join(dist, locale, '404', 'index.html'), join(dist, locale, '404.html'));
          await rm(join(dist, locale, '404'), { recursive: true });
        }
        await dropIslandIds(dist);
        for (const [lang, { pages, words }] of Object.entries(await buildSearchIndex(dist))) logger.info(`search: ${lang}, ${pages} pages, ${words} words`);
        logger.info(`copies in Markdown: ${await writeCopies(dist, root, { site, base })}`);
        await writeRedirects(dist, root, { site, base });
        await writeFile(join(dist, '_headers'), await headersFile(dist));
      },
    },
  };
};
