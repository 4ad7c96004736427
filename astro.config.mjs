import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { HTML_LANG, LOCALES } from './src/lib/locales.ts';
import { contentGate } from './src/site/content-gate.ts';
import { devSearch } from './src/site/dev-search.ts';
import { finish } from './src/site/finish.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { trackingReading } from './src/site/reading.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://aftercart.example',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: [...LOCALES],
    defaultLocale: LOCALES[0],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    mdx({ syntaxHighlight: false }),
    preact(),
    sitemap({ i18n: { defaultLocale: LOCALES[0], locales: HTML_LANG } }),
    contentGate(),
    devSearch(),
    finish(),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
      directives: ["default-src 'none'", "img-src 'self' data:", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'"],
    },
  },
  vite: {
    plugins: [plainImports(), trackingReading()],
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its own virtual modules with a directive that the bundler then warns about, once a page.
        onwarn: (warning, report) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning); },
      },
    },
  },
  devToolbar: { enabled: false },
});
