import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, writesHan, type Locale } from '../lib/locales.ts';
import { headersFile } from './headers-file.ts';
import { inThread, pagesThread, type PagesThread } from './in-thread.ts';
import { dropIslandIds } from './island-ids.ts';
import type { LanguageTask } from './language-worker.ts';
import { movedPage } from './moved-page.ts';
import { lostRules, readAllRedirects, redirectsFile } from './redirects.ts';
import { tellingPages } from './made-pages.ts';
import type { IndexReport } from './search-index.ts';
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

/** What the thread of a language made: its part of the search, and how many copies. */
type LanguageReport = IndexReport & { copies: number };

type Pictures = Awaited<ReturnType<typeof socialPictures>>;

/** What a built site still needs: a 404 page in each language where hosts look for it, the search index, copies in Markdown, pictures for those who share a page, and redirects and headers for static hosts. */
export const finish = (): AstroIntegration => {
  let [root, site, base, out] = ['', '', '/', ''];
  let threads: { locale: Locale; thread: PagesThread<LanguageReport> }[] = [];
  let drawn: Promise<Pictures> | undefined;
  return {
    name: 'finish',
    hooks: {
      'astro:config:done': ({ config }) => { [root, site, base, out] = [fileURLToPath(config.root), config.site ?? '', config.base, fileURLToPath(config.outDir)]; },
      // Made while the pages are; a failure is told when they are wanted.
      'astro:build:start': ({ setPrerenderer }) => {
        drawn = inThread<Pictures>(new URL('./social/pictures-worker.ts', import.meta.url), root);
        drawn.catch(() => undefined);
        // Chinese takes longest once its last page is there, so its pages come first.
        threads = [...LOCALES].sort((a, b) => Number(writesHan(b)) - Number(writesHan(a))).map((locale) => {
          const task: LanguageTask = { locale, dist: out, root, home: { site, base } };
          return { locale, thread: pagesThread<LanguageReport>(new URL('./language-worker.ts', import.meta.url), task) };
        });
        setPrerenderer(tellingPages(base.replace(/\/*$/, '/'), threads.map(({ locale, thread }) => ({ folder: `${locale}/`, ...thread }))));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        for (const locale of LOCALES) {
          await rename(join(dist, locale, '404', 'index.html'), join(dist, locale, '404.html'));
          await rm(join(dist, locale, '404'), { recursive: true });
        }
        await dropIslandIds(dist);
        const reports = await Promise.all(threads.map(async ({ locale, thread }) => ({ locale, ...await thread.answer })));
        for (const { locale, pages, words, copies } of reports) logger.info(`${locale}: ${pages} pages and ${words} words in the search, ${copies} copies in Markdown`);
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
