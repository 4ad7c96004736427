import type { APIRoute } from 'astro';
import { href } from '../lib/urls.ts';
import { isPreview } from '../site/preview.ts';

/** What crawlers may read, and where all pages are listed; nothing of a preview. */
export const GET: APIRoute = ({ site }) => new Response(isPreview
  ? 'User-agent: *\nDisallow: /\n'
  : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('sitemap-index.xml'), site).href}\n`);
