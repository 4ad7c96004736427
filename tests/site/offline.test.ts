import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/lib/locales.ts';
import { codeIn, isPage, type KeptList } from '../../src/offline/addresses.ts';
import { KEPT, WORKER } from './budgets.ts';
import { dist, pages } from './built-pages.ts';

const fileOf = (path: string) => readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
const worker = (locale: string) => readFileSync(join(dist, locale, 'sw.js'), 'utf8');
const listOf = (locale: string) => JSON.parse(/^self\.kept=(\{.*\});\n/.exec(worker(locale))?.[1] ?? 'null') as KeptList;
const sumOf = (content: Buffer) => createHash('sha256').update(content).digest('base64');
const weigh = (content: Buffer | string) => brotliCompressSync(content).length;

describe.each(LOCALES)('what is kept of %s', (locale) => {
  const { files, offline } = listOf(locale);
  const paths = new Set(files.map(([path]) => path));

  test('is as it is in the built site, in a fixed order', () => {
    expect(files.filter(([path, sum]) => sumOf(fileOf(path)) !== sum)).toEqual([]);
    expect([...paths]).toEqual([...paths].sort());
    expect(paths).toContain(offline);
  });

  test('is of this language alone', () => {
    const others = LOCALES.filter((other) => other !== locale);
    expect([...paths].filter((path) => others.some((other) => path.startsWith(`${other}/`)))).toEqual([]);
  });

  test('has every file of code that a kept page names', () => {
    const named = [...paths].filter(isPage).flatMap((path) => codeIn(fileOf(path).toString()));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('is light', () => {
    const weight = files.reduce((sum, [path]) => sum + weigh(fileOf(path)), 0);
    console.info(`kept of ${locale}: ${files.length} files, ${weight} bytes; its worker: ${weigh(worker(locale))}`);
    expect(weight).toBeLessThanOrEqual(KEPT);
    expect(weigh(worker(locale))).toBeLessThanOrEqual(WORKER);
  });
});

test('the worker is part of no page', () => {
  expect(pages.filter(({ html }) => /sw\.js|workbox-(?!expiration)/.test(html)).map(({ path }) => path)).toEqual([]);
});
