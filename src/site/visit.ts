import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { packs } from './files.ts';
import { textOf, type FoundElement } from './html.ts';

/** A page to weigh: its address from the root of the host, its text and its elements. */
export interface WeighedPage { path: string; html: string; elements: readonly FoundElement[] }

/** What a first visit to a page loads, in bytes after brotli, and in how many requests; `script` is the part of it that is run. */
export interface Visit { page: number; script: number; bytes: number; requests: number }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
// At its best quality, as hosts send what they compress once and ahead of time.
const weigh = (text: string | Buffer) => brotliCompressSync(text).length;

// Static imports only: what is imported later is not part of the first visit.
const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+)["']/g;

// What an island is given (`site/given-directive.ts`).
const givenAt = (options = '{}') => (JSON.parse(options) as { value?: string }).value;

/** Weighs files and visits of a built site that is published under `base`; each file is read once. */
export function scales(dist: string, base = '/') {
  const weights = new Map<string, number>();
  const below = (address: string) => (address.startsWith(base) ? address.slice(base.length) : undefined);

  /** The bytes of a file, by its path below the base. */
  const weightOf = (path: string): number => {
    const known = weights.get(path) ?? (packs(path) ? weigh(readFileSync(join(dist, path))) : statSync(join(dist, path)).size);
    weights.set(path, known);
    return known;
  };

  /** Files with all that they import at once, as paths below the base. */
  const withImports = (entries: readonly string[]): string[] => {
    const reached = new Set(entries);
    for (const file of reached) {
      for (const [, to = ''] of readFileSync(join(dist, file), 'utf8').matchAll(STATIC_IMPORT)) {
        const path = to.startsWith('/') ? below(to) : posix.join(posix.dirname(file), to);
        if (path !== undefined && existsSync(join(dist, path))) reached.add(path);
      }
    }
    return [...reached];
  };

  /** What the first visit to a page loads. */
  const visitOf = ({ path, html, elements }: WeighedPage): Visit => {
    const named = (name: string) => elements.filter((element) => element.name === name);
    const links = (rel: string) => named('link').filter(({ attributes }) => attributes.rel === rel).map(({ attributes }) => attributes.href);
    const local = (written: string | undefined) => (written ? below(new URL(written, `https://site.invalid${path}`).pathname) ?? [] : []);
    const scripts = named('script').filter(({ attributes }) => !attributes.type?.includes('json'));
    const islands = named('astro-island').flatMap(({ attributes }) => [attributes['component-url'], attributes['renderer-url']]);
    const run = withImports([...scripts.map(({ attributes }) => attributes.src), ...islands, ...links('modulepreload')].flatMap(local));
    const given = named('astro-island').flatMap(({ attributes }) => (attributes.client === 'given' ? givenAt(attributes.opts) : []));
    const shown = [...new Set([...links('stylesheet'), ...links('icon'), ...given].flatMap(local))];
    const page = weigh(html);
    const files = sum(run.map(weightOf));
    const inline = sum(scripts.map(({ node }) => textOf(node)).filter(Boolean).map(weigh));
    return { page, script: files + inline, bytes: page + files + sum(shown.map(weightOf)), requests: 1 + run.length + shown.length };
  };
  return { weightOf, withImports, visitOf };
}
