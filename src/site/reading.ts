import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { plainLists } from '../lib/plain-lists.ts';
import { reading, type LineBook, type TrackingBook } from '../tools/tracking/book.ts';
import type { WordBook } from '../tools/tracking/lexicon.ts';
import type { ReadingBook } from '../tools/tracking/matcher.ts';
import { inThread } from './in-thread.ts';

const CONTENT = ['tracking', 'tracking-lines', 'tracking-words'] as const;
/** The code on which the result depends. */
const CODE = [...['learn', 'plain-lists', 'weights'].map((name) => `src/lib/${name}.ts`), ...['asides', 'book', 'features', 'lexicon', 'matcher', 'normalise', 'rules', 'traditional'].map((name) => `src/tools/tracking/${name}.ts`)];
const KEPT = 'node_modules/.cache/aftercart';

/**
 * What the tracking tool has learned from the content under `root`. Learning takes seconds, so the result is kept until
 * the content or the code that learns changes.
 */
export function readingOf(root: string): ReadingBook {
  const [statuses, lines, words] = CONTENT.map((name) => readFileSync(join(root, 'content', `${name}.yml`), 'utf8')) as [string, string, string];
  const hash = createHash('sha256');
  for (const text of [process.version, statuses, lines, words, ...CODE.map((file) => readFileSync(join(root, file), 'utf8'))]) hash.update(text).update('\0');
  const [folder, name] = [join(root, KEPT), `reading-${hash.digest('hex').slice(0, 16)}.json`];
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReadingBook;
  } catch { /* not learned yet */ }
  const learned = reading(parse(statuses) as TrackingBook, (plainLists(lines)?.data ?? parse(lines)) as LineBook, parse(words) as WordBook);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith('reading-')) rmSync(join(folder, old), { force: true });
  // Written beside and moved, as tests that run at the same time may read it.
  const draft = join(folder, `${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(learned));
  renameSync(draft, join(folder, name));
  return learned;
}

/** The same, worked out in a thread of its own. */
const readingInThread = (root: string) => inThread<ReadingBook>(new URL('./reading-worker.ts', import.meta.url), root);

/** The carriers without what only editors need to know. */
function carriersOf(root: string): unknown {
  const carriers = parse(readFileSync(join(root, 'content', 'carriers.yml'), 'utf8')) as Record<string, { numbers: { is: string }[]; seen?: unknown }>;
  return Object.fromEntries(Object.entries(carriers).map(([id, { seen: _, numbers, ...carrier }]) => [id, { ...carrier, numbers: numbers.map(({ is }) => ({ is })) }]));
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * Gives content to the tracking tool as modules that a browser loads when they are needed: what was learned, its Chinese
 * words for a Chinese text, and the carriers for a text with a number. `early` is what is being learned already, where the content stays as it is.
 */
export function trackingReading(root = process.cwd(), early?: Promise<ReadingBook>): Plugin {
  const learned = () => early ?? readingOf(root);
  const modules: Readonly<Record<string, { from: readonly string[]; give: () => unknown }>> = {
    'virtual:tracking-reading': { from: CONTENT, give: async () => { const { weights: { han: _, ...weights }, ...book } = await learned(); return { ...book, weights }; } },
    'virtual:tracking-han': { from: CONTENT, give: async () => (await learned()).weights.han },
    'virtual:tracking-carriers': { from: ['carriers'], give: () => carriersOf(root) },
  };
  return {
    name: 'aftercart:tracking-reading',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    async load(id) {
      const module = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!module) return undefined;
      // Only a browser reads with it: what makes the pages need not wait until it is learned.
      if (this.environment.name === 'prerender') return asModule(null);
      for (const name of module.from) this.addWatchFile(join(root, 'content', `${name}.yml`));
      return asModule(await module.give());
    },
  };
}

/** Gives the tracking tool what it reads with. A build learns it from its first moment on, beside everything else. */
export const trackingTool = (): AstroIntegration => ({
  name: 'tracking-tool',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const early = command === 'build' ? readingInThread(root) : undefined;
      // Content that cannot be learned from is told by the gate.
      early?.catch(() => undefined);
      updateConfig({ vite: { plugins: [trackingReading(root, early)] } });
    },
  },
});
