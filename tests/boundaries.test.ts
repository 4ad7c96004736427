import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Who may import whom; every folder may also import itself, except that no tool knows another.
// The components an editor uses in an article (components/prose) fetch what they show, as MDX cannot hand it to them.
const TABLE: Record<string, readonly string[]> = {
  content: [],
  lib: [],
  locales: [],
  styles: [],
  tools: ['lib'],
  search: ['lib', 'styles', 'tools'],
  offline: ['lib'],
  gate: ['lib', 'tools', 'search'],
  editor: ['lib', 'tools', 'search', 'gate'],
  site: ['lib', 'gate', 'locales', 'search', 'tools', 'offline'],
  hosts: ['lib', 'site', 'offline'],
  components: ['lib', 'site', 'styles', 'search'],
  'components/prose': ['lib', 'site', 'styles', 'components', 'tools'],
  layouts: ['lib', 'site', 'styles', 'components', 'search', 'offline'],
  pages: ['lib', 'site', 'styles', 'components', 'layouts', 'search', 'tools', 'offline', 'gate', 'locales', 'content'],
  desk: ['lib', 'site', 'gate', 'styles', 'components', 'layouts', 'locales'],
  bench: ['lib', 'site', 'gate'],
  fuzz: ['lib', 'site', 'search', 'tools'],
  commands: ['lib', 'site', 'hosts', 'tools', 'search', 'gate', 'editor', 'bench', 'fuzz'],
};
const TOO_HEAVY = /^(node:|zod|yaml|i18next|astro:?)/;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
const TYPES = /\b(?:import|export)\s+type\s[^;]*?\sfrom\s*['"][^'"]+['"]/g;
// Code inside a template text is not this file's own.
const TEXTS = /`[^`]*`/g;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').replace(TYPES, '').replace(TEXTS, '').matchAll(IMPORT)].map(([, found = '']) => found);
const target = (from: string, to: string) => join(dirname(from), to).replace(/\?\w+$/, '');
// Tools count one by one, and so do the components for articles; every other folder counts as a whole.
const ONE_BY_ONE = /^src\/(tools\/[^/]+|components\/prose)\//;
const partOf = (file: string) => ONE_BY_ONE.exec(file)?.[1] ?? file.replace(/^src\//, '').split('/')[0] ?? '';
const sources = globSync('src/**/*.{ts,tsx,mjs,astro}').filter((file) => file.split('/').length > 2);

// What a browser loads begins at an island, or at a script element of a page.
const scriptsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)]
    .flatMap(([, code = '']) => [...code.matchAll(IMPORT)].map(([, to = '']) => target(file, to)));
const loaded = [...new Set([
  ...sources.filter((file) => file.endsWith('.tsx')),
  ...sources.filter((file) => file.endsWith('.astro')).flatMap(scriptsOf),
])];

describe('the import table', () => {
  test.each(sources)('%s imports only what it may', (file) => {
    const own = partOf(file);
    const allowed = [own, ...TABLE[own] ?? TABLE[own.split('/')[0] ?? ''] ?? []];
    const parts = importsOf(file).filter((to) => to.startsWith('.')).map((to) => partOf(target(file, to)));
    expect(parts.filter((part) => !allowed.some((may) => part === may || part.startsWith(`${may}/`)))).toEqual([]);
  });

  test('every import of our own leads to a file', () => {
    const all = sources.flatMap((file) => importsOf(file).filter((to) => to.startsWith('.')).map((to) => target(file, to)));
    expect(all.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('content imports nothing', () => {
    expect(globSync('content/**/*.{ts,tsx,js,mjs,astro}')).toEqual([]);
    expect(globSync('content/**/*.mdx').filter((file) => /^(import|export)\s/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each(loaded)('%s reaches the reader without heavy packages', (file) => {
    const reached = new Set([file]);
    const packages = new Set<string>();
    for (const next of reached) {
      for (const to of importsOf(next)) {
        if (!to.startsWith('.')) packages.add(to);
        else if (/\.tsx?$/.test(to)) reached.add(target(next, to));
      }
    }
    expect([...packages].filter((name) => TOO_HEAVY.test(name))).toEqual([]);
  });
});
