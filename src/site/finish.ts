import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, type Locale } from '../lib/locales.ts';
import type { openCopies } from './copies.ts';
import { headersFile } from './headers-file.ts';
import { inThread, pagesThread, type PagesThread } from './in-thread.ts';
import { dropIslandIds } from './island-ids.ts';
import { movedPage } from './moved-page.ts';
import { lostRules, readAllRedirects, redirectsFile } from './redirects.ts';
import { tellingPages } from './made-pages.ts';
import type { IndexReport, openSearchIndex } from './search-index.ts';
import type { socialPictures } from './social/pictures.ts';

/** Writes the redirects of the content under `root` into a built site: a list for hosts that read one, and a page at each old address for others. */
async function writeRedirects(dist: string, root: string, { site, base }: { site: string; base: string }): Promise<void> {
  const redirects = readAllRedirects(root, base);
  for (const redirect of redirects) {
    const file = join(dist, redirect.from.slice(base.replace(/\/*$/, '').length), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, movedPage(redirect, { site, base }), { flag: 'wx' });
  }
  const onNetlify = Boolean(process.env.NETLIFY);
  await writeFile(join(dist, '_redirects'), redirectsFile(redirects, onNetlify) + (onNetlify ? lostRules(base) : ''));
}

type Pictures = Awaited<ReturnType<typeof socialPictures>>;

/** What a built site still needs: a 404 page in each language where hosts look for it, the search index, copies in Markdown, pictures for those who share a page, and redirects and headers for static hosts. */
export const finish = (): AstroIntegration => {
  let [root, site, base, out] = ['', '', '/', ''];
  let threads: { indexes: Map<Locale, PagesThread<IndexReport>>; copies: PagesThread<number> } | undefined;
  let drawn: Promise<Pictures> | undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => { [root, site, base, out] = [fileURLToPath(config.root), config.site ?? '', config.base, fileURLToPath(config.outDir)]; },
      // Made while the pages are; a failure is told when they are wanted.
      'astro:build:start': ({ setPrerenderer }) => {
        drawn = inThread<Pictures>(new URL('./social/pictures-worker.ts', import.meta.url), root);
        drawn.catch(() => undefined);
        const indexOf = (locale: Locale) => {
          const asked: Parameters<typeof openSearchIndex> = [locale, out, root];
          return pagesThread<IndexReport>(new URL('./search-index-worker.ts', import.meta.url), asked);
        };
        const forCopies: Parameters<typeof openCopies> = [out, root, { site, base }];
        const copies = pagesThread<number>(new URL('./copies-worker.ts', import.meta.url), forCopies);
        const indexes = new Map(LOCALES.map((locale) => [locale, indexOf(locale)]));
        threads = { indexes, copies };
        setPrerenderer(tellingPages(base.replace(/\/*$/, '/'), (made) => {
          copies.page(made);
          for (const [locale, index] of indexes) if (made.path.startsWith(`${locale}/`)) index.page(made);
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        for (const locale of LOCALES) {
          await rename(join(dist, locale, '404', 'index.html'), join(dist, locale, '404.html'));
          await rm(join(dist, locale, '404'), { recursive: true });
        }
        await dropIslandIds(dist);
        const ends = [...threads?.indexes ?? []].map(async ([locale, index]) => [locale, await index.end()] as const);
        const [reports, copies] = await Promise.all([Promise.all(ends), threads?.copies.end()]);
        for (const [locale, { pages, words }] of reports) logger.info(`search: ${locale}, ${pages} pages, ${words} words`);
        logger.info(`copies in Markdown: ${copies}`);
        const { pictures = [], borrowing = [] } = await drawn ?? {};
        for (const [path, picture] of pictures) {
          await mkdir(dirname(join(dist, path)), { recursive: true });
          await writeFile(join(dist, path), picture);
        }
        if (borrowing.length > 0) logger.warn(`The font of the pictures lacks letters of: ${borrowing.join(', ')}. English pictures stand in.`);
        await writeRedirects(dist, root, { site, base });
        await writeFile(join(dist, '_headers'), await headersFile(dist, base));
      },
    },
  };
};
