import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { movedPage } from '../../src/site/moved-page.ts';
import { redirectsFile, redirectsOf } from '../../src/site/redirects.ts';
import { dist } from '../site/built-pages.ts';
import { describeHosts } from './alike.ts';

// The built site with two more old addresses, as a build would write them.
const copy = mkdtempSync(join(tmpdir(), 'dist-'));
beforeAll(() => {
  cpSync(dist, copy, { recursive: true, preserveTimestamps: true });
  const redirects = redirectsOf({ 'returns/old-name': 'returns/return-an-item', 'faq/old-name': 'faq/returns#how-long' }, () => 'New');
  writeFileSync(join(copy, '_redirects'), readFileSync(join(copy, '_redirects'), 'utf8') + redirectsFile(redirects));
  for (const redirect of redirects) {
    const file = join(copy, redirect.from, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, movedPage(redirect, { site: 'https://aftercart.example' }));
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describeHosts(() => copy);
