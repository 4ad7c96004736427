import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { plainEnvironment } from '../plain-environment.ts';

// The dev server as an editor starts it, on a copy of the project with its own caches.
const PATIENCE = 60_000;
vi.setConfig({ testTimeout: PATIENCE * 2, hookTimeout: PATIENCE * 2 });

const root = mkdtempSync(join(tmpdir(), 'dev-'));
let server: ChildProcess;
let address = '';
let said = '';

const environment = { ...plainEnvironment(), SITE_CACHE: join(root, '.cache') };

const freePort = () => new Promise<number>((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => done(port));
  });
});
const page = async (path: string) => (await fetch(address + path)).text().catch(() => '');
async function until<T>(what: string, look: () => Promise<T | false> | T | false): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(150)) {
    const found = await look();
    if (found !== false) return found;
  }
  throw new Error(`${what}: not within ${PATIENCE / 1000} s.\n${said.slice(-2000)}`);
}
const edit = (file: string, change: (text: string) => string) => {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, change(before));
  return () => writeFileSync(path, before);
};

const DRAFT = 'content/en/articles/orders/kept-for-later.mdx';

beforeAll(async () => {
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const guide = readFileSync(join(root, 'content/en/articles/orders/order-statuses-explained.mdx'), 'utf8');
  writeFileSync(join(root, DRAFT), guide.replace(/^title: .*$/m, 'title: Kept for later').replace(/^reviewed: .*$/m, (line) => `${line}\ndraft: true`));
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root, env: environment,
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => { said += String(text); });
  await until('the dev server', () => fetch(`${address}/favicon.svg`).then(({ ok }) => ok || false, () => false));
});
afterAll(async () => {
  const gone = new Promise((done) => server.once('exit', done));
  server.kill();
  await gone;
  rmSync(root, { recursive: true, force: true });
});

test('a draft is shown and marked, in its list and on its page', async () => {
  expect(await page('/en/orders/')).toMatch(/<a[^>]*href="\/en\/orders\/kept-for-later\/"[^>]*>\[Draft\] Kept for later/);
  const own = await page('/en/orders/kept-for-later/');
  expect(own).toContain('Kept for later');
  expect(own).toMatch(/class="note"[^>]*>A draft/);
});

test('both languages of a page stand side by side, and the one that lacks it says so', async () => {
  const both = await page('/en/desk/orders/order-statuses-explained/');
  expect(both).toMatch(/<div class="prose" lang="en">[\s\S]*<div class="prose" lang="zh-Hans">/);
  expect(both).toContain('name="robots" content="noindex"');
  expect(await page('/en/desk/orders/kept-for-later/')).toContain('class="gap"');
});

test('a saved fact changes the page, and so does taking it back', async () => {
  const asked = '/en/facts/';
  const restore = edit('content/facts.yml', (text) => text.replace('{ en: Time for the seller to ship,', '{ en: Quite another name,'));
  await until('the new fact', async () => (await page(asked)).includes('Quite another name'));
  restore();
  await until('the old fact', async () => !(await page(asked)).includes('Quite another name'));
});

test('a broken file is told and does not end the server, and a mended one shows again', async () => {
  const file = 'content/en/sections.yml';
  const restore = edit(file, (text) => `${text}\n  : [`);
  await until('the fault', () => said.includes(`${file}:`));
  expect(server.exitCode).toBeNull();
  restore();
  await until('the all-clear', () => said.includes('All mended'));
  edit(file, (text) => text.replace('orders: { title: Orders,', 'orders: { title: All mended now,'));
  await until('the mended page', async () => (await page('/en/orders/')).includes('All mended now'));
});

test('a worker that a built site has left on this port is taken back', async () => {
  const answer = await fetch(`${address}/en/sw.js`);
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toMatch(/\.unregister\(\)/);
});
