import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { LOCALES } from './src/lib/locales.ts';
import { SITE_BASE, SITE_HOME, SITE_URL } from './src/site/address.ts';
import { contentGate } from './src/site/content-gate.ts';
import { desk } from './src/site/desk.ts';
import { devSearch } from './src/site/dev-search.ts';
import { freshCode } from './src/site/fresh-code.ts';
import { finish } from './src/site/finish.ts';
import { freshContent } from './src/site/fresh-content.ts';
import { givenFiles } from './src/site/given.ts';
import { isPreview } from './src/site/preview.ts';
import { offline } from './src/site/offline.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { plainJsx } from './src/site/plain-jsx.ts';
import { feedback, formTargets } from './src/site/publisher.ts';
import { trackingTool } from './src/site/reading.ts';
import { siteMap } from './src/site/sitemap.ts';

export default defineConfig({
  site: SITE_URL,
  base: SITE_BASE,
  // A copy of the project that shares its packages keeps what it has read to itself.
  cacheDir: process.env.SITE_CACHE ?? './node_modules/.astro',
  trailingSlash: 'always',
  // While one page waits for its file to be written, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: LOCALES[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    trackingTool(),
    mdx({ syntaxHighlight: false }),
    // In development it would put every script through Babel; a build puts none.
    preact({ include: [/\.tsx$/] }),
    plainJsx(),
    givenFiles(),
    !isPreview && siteMap(SITE_HOME),
    contentGate(),
    desk(),
    freshCode(),
    freshContent(),
    devSearch(),
    finish(),
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
      directives: ["default-src 'none'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", `form-action ${formTargets(feedback).join(' ')}`, "base-uri 'none'"],
    },
  },
  vite: {
    ...(process.env.SITE_CACHE && { cacheDir: `${process.env.SITE_CACHE}/vite` }),
    plugins: plainImports(),
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own virtual modules with a directive that the bundler would then warn about, once a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // Only writes .astro/collections, from which VS Code completes and underlines the fields at the head of a page.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
