import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDown } from '../../src/hosts/lay-down.ts';
import { cachingOf, endingOf, FOR_HOSTS, KINDS } from '../../src/site/files.ts';
import { askedAgain, forAllFiles, headersFile } from '../../src/site/headers-file.ts';
import { readPublished } from '../../src/site/published.ts';
import { lostRules, rulesIn } from '../../src/site/redirects.ts';
import { HOST } from '../../src/site/server.ts';
import { dist } from '../site/built-pages.ts';

const site = await readPublished(dist);
const written = readFileSync(join(dist, '_headers'), 'utf8');
const temporary = mkdtempSync(join(tmpdir(), 'hosts-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The blocks of a `_headers` file: a pattern with the lines below it. */
const blocksIn = (text: string) => text.trim().split(/\n(?=\S)/).map((block) => {
  const [pattern = '', ...lines] = block.split('\n');
  return { pattern, lines: lines.map((line) => line.trim()) };
});
const fits = (pattern: string, path: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);

describe('what static hosts are told', () => {
  test('gives each file, and the address of each page, one way of caching', () => {
    const addresses = site.files.flatMap((file) => [file, ...(file.endsWith('index.html') ? [file.slice(0, -'index.html'.length)] : [])]);
    const wrong = addresses.filter((address) => {
      const told = blocksIn(written).filter(({ pattern }) => fits(pattern, `/${address}`)).flatMap(({ lines }) => lines.filter((line) => line.startsWith('Cache-Control')));
      return told.length !== 1 || told[0] !== `Cache-Control: ${cachingOf(address)}`;
    });
    expect(wrong).toEqual([]);
  });

  // Cloudflare Pages: 100 rules of 2,000 characters a line, 2,000 redirects of 1,000 characters. Netlify: nothing after an asterisk.
  test('stays within what they read', () => {
    const blocks = blocksIn(written);
    expect(blocks.length).toBeLessThanOrEqual(100);
    expect(written.split('\n').filter((line) => line.length > 2000)).toEqual([]);
    expect(blocks.filter(({ pattern }) => pattern.slice(0, -1).includes('*'))).toEqual([]);
    const redirects = readFileSync(join(dist, '_redirects'), 'utf8').split('\n');
    expect(redirects.length).toBeLessThanOrEqual(2000);
    expect(redirects.filter((line) => line.length > 1000)).toEqual([]);
  });

  test('is the same when it is read again', async () => {
    expect(forAllFiles(written)).toEqual({ base: site.base, headers: site.headers });
    expect(forAllFiles(await headersFile(dist, '/help'))).toEqual({ base: '/help/', headers: site.headers });
  });

  test.each([
    [['en/sw.js', 'en/a/b/index.html'], ['en/*']],
    [['_astro/a.123.js', 'pagefind/hashed/index/a.json', '404.html'], ['404.html']],
    [['index.html', 'pagefind/lexicon-en.json', 'pagefind/more/a.json'], ['', 'index.html', 'pagefind/lexicon-en.json', 'pagefind/more/*']],
  ])('of %j asks for %j anew', (files, patterns) => expect(askedAgain(files)).toEqual(patterns));

  test('sends every kind of file of the build as what it is', () => {
    expect(site.files.filter((file) => !(endingOf(file) in KINDS))).toEqual([]);
  });

  test('leads Netlify to the 404 page of a language, and takes it for no redirect', () => {
    const lines = lostRules('/help/');
    expect(lines).toContain('/help/zh/* /help/zh/404.html 404\n');
    expect(lines.trim().split('\n').at(-1)).toBe('/help/* /help/404.html 404');
    expect(rulesIn(lines).size).toBe(0);
  });
});

describe('a folder that is laid down', () => {
  const place = { address: HOST, port: 8080, effort: 1 };
  const kept = (folder: string, name: string) => readFileSync(join(temporary, folder, name), 'utf8');
  beforeAll(async () => {
    for (const host of ['static', 'container'] as const) await layDown(dist, { ...place, host, to: join(temporary, host) });
  });

  test('holds for a static host what it reads, at the top, and all files unpacked', () => {
    for (const name of [...FOR_HOSTS, '404.html', 'en/404.html']) expect(kept('static', `site/${name}`)).toBe(readFileSync(join(dist, name), 'utf8'));
    expect(existsSync(join(temporary, 'static/site/index.html.br'))).toBe(false);
  });

  test('holds for a container a recipe without privileges that looks after its health', () => {
    const recipe = kept('container', 'Containerfile');
    expect(recipe).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    expect(recipe).toMatch(/^HEALTHCHECK .*http:\/\/127\.0\.0\.1:8080\/"/m);
    expect(recipe).toMatch(/^EXPOSE 8080$/m);
    for (const [, name = ''] of recipe.matchAll(/^COPY (\S+)/gm)) expect(existsSync(join(temporary, 'container', name))).toBe(true);
    expect(kept('container', 'Caddyfile')).toMatch(/^:8080 \{\n\tbind 0\.0\.0\.0$/m);
  });

  test('shows nobody the rules for hosts, and packs nothing that is small or packed', () => {
    for (const name of [...FOR_HOSTS, 'robots.txt.br']) expect(existsSync(join(temporary, 'container/site', name))).toBe(false);
    for (const ending of ['br', 'gz']) expect(existsSync(join(temporary, `container/site/en/index.html.${ending}`))).toBe(true);
    const picture = site.files.find((file) => file.endsWith('.png')) ?? '';
    for (const [ending, there] of [['', true], ['.br', false]] as const) expect(existsSync(join(temporary, 'container/site', picture + ending))).toBe(there);
  });

  test('may be laid down again, but over nothing else', async () => {
    await layDown(dist, { ...place, host: 'static', to: join(temporary, 'static') });
    const other = mkdtempSync(join(temporary, 'other-'));
    writeFileSync(join(other, 'letter.txt'), 'dear');
    await expect(layDown(dist, { ...place, host: 'static', to: other })).rejects.toThrow('other things');
    expect(existsSync(join(other, 'letter.txt'))).toBe(true);
  });
});
