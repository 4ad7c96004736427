import type { APIRoute } from 'astro';
import { LOCALES } from '../../../lib/locales.ts';
import { wizardFile } from './contact-or-escalate/_given.ts';
import { evidenceFile } from './evidence/_given.ts';
import { trackingFile } from './tracking/_given.ts';

// What the pages of the tools give their islands, each a file among the code (`site/given.ts`).
export const getStaticPaths = async () => {
  const files = await Promise.all(LOCALES.flatMap((locale) => [wizardFile, evidenceFile, trackingFile].map((fileOf) => fileOf(locale))));
  return files.map(({ name, text }) => ({ params: { name }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text, { headers: { 'content-type': 'application/json' } });
