import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Headers } from './files.ts';
import { elementsIn, htmlFiles, textOf } from './html.ts';
import { feedback, formTargets } from './publisher.ts';

/** What a policy must allow by hash because it stands inside a page, as `'sha256-…'` sources, sorted. */
export interface InlineHashes { scripts: string[]; styles: string[] }

// Blocks of data are not run, so a policy does not ask for them.
const INLINE = /<(script|style)\b(?![^>]*\stype="?application\/ld\+json)[^>]*>[\s\S]*?<\/\1>/gi;
const RUN_TYPES = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of every inline script and style element in the pages of a built site. */
export async function inlineHashes(dist: string): Promise<InlineHashes> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  // Almost every page has the same few elements; each different one is read once.
  const seen = new Set<string>();
  for (const file of await htmlFiles(dist)) {
    for (const [element] of (await readFile(file, 'utf8')).matchAll(INLINE)) seen.add(element);
  }
  for (const element of seen) {
    for (const { node, name, attributes } of elementsIn(element)) {
      const text = textOf(node);
      if (name === 'style' && text) styles.add(hashOf(text));
      const runs = name === 'script' && attributes.src === undefined && RUN_TYPES.includes(attributes.type ?? '');
      if (runs && text) scripts.add(hashOf(text));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/** The headers every answer of the site carries: nothing from elsewhere, nothing to elsewhere, no device features. */
export function securityHeaders({ scripts, styles }: InlineHashes): Headers {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'none'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': formTargets(feedback),
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'Content-Security-Policy': Object.entries(policy).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
