import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Published } from '../site/published.ts';

/** What is asked for in one run: addresses below the base in turn, all of them answered with 200 or all with 404. */
export interface LoadCase { name: string; paths: readonly string[]; lost?: boolean }

/** How hard is asked: for how many seconds, over how many connections that stay open. */
export interface Pressure { seconds: number; connections: number }

/** What one run found. Times in milliseconds, bytes with headers; `errors` counts broken connections and answers of another kind than expected. */
export interface Measured { name: string; requests: number; perSecond: number; p50: number; p90: number; p99: number; max: number; bytes: number; errors: number }

/** What `load.lua` writes. */
interface Told { requests: number; micros: number; bytes: number; p50: number; p90: number; p99: number; max: number; socket: number; status: number }

/** The runs for a built site: what readers load most, and what robots try. */
export function casesFor({ files }: Pick<Published, 'files'>): LoadCase[] {
  const like = (form: RegExp) => files.filter((file) => form.test(file));
  const pages = like(/^\w+\/[\w-]+\/[\w-]+\/index\.html$/).map((file) => file.replace(/index\.html$/, ''));
  const scripts = like(/^_astro\/.*\.js$/);
  const parts = like(/^pagefind\/hashed\/index\//);
  return [
    { name: 'one page', paths: ['en/sellers/seller-has-not-shipped/'] },
    { name: 'all pages', paths: pages },
    { name: 'scripts', paths: scripts },
    { name: 'parts of the search', paths: parts },
    { name: 'wrong addresses', paths: ['en/no-such-page/', 'zh/nothing/', 'wp-login.php', '_astro/gone.js'], lost: true },
    // About what a visit asks for: a page, what it loads, now and then a search.
    { name: 'as readers mix it', paths: pages.flatMap((page, at) => [page, 'early.js', 'favicon.svg', ...[0, 1, 2, 3].map((more) => scripts[(4 * at + more) % scripts.length] ?? ''), parts[at % parts.length] ?? '']) },
  ];
}

/** What a run says: a 404 counts as an error where none is expected, and anything else where one is. */
export function measuredIn({ name, lost = false }: LoadCase, told: Told): Measured {
  const inMs = (micros: number) => Math.round(micros / 10) / 100;
  return {
    name, requests: told.requests, perSecond: Math.round(told.requests / (told.micros / 1e6)), p50: inMs(told.p50), p90: inMs(told.p90), p99: inMs(told.p99), max: inMs(told.max),
    bytes: Math.round(told.bytes / Math.max(1, told.requests)), errors: told.socket + (lost ? told.requests - told.status : told.status) + (told.requests === 0 ? 1 : 0),
  };
}

/** Runs wrk on one case, as a browser that takes brotli. Rejects where wrk does not run to its end. */
export function measure(origin: string, base: string, one: LoadCase, { seconds, connections }: Pressure): Promise<Measured> {
  const script = fileURLToPath(new URL('load.lua', import.meta.url));
  const wrk = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '5s', '-H', 'Accept-Encoding: br, gzip', '-s', script, origin, '--', ...one.paths.map((path) => base + path)]);
  let said = '';
  for (const stream of [wrk.stdout, wrk.stderr]) stream.on('data', (text) => { said += String(text); });
  return new Promise((done, failed) => {
    wrk.once('error', failed).once('close', () => {
      const line = said.split('\n').find((each) => each.startsWith('{'));
      if (line) done(measuredIn(one, JSON.parse(line) as Told));
      else failed(new Error(`wrk: ${said}`));
    });
  });
}

const numberIn = (file: string, form: RegExp): number => {
  try {
    return Number(form.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** The resident memory of a process and its children, in bytes, what they share counted for each; 0 where the system does not tell it (it is Linux that does). */
export function memoryOf(pid: number): number {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => Number(id) === pid || numberIn(`/proc/${id}/status`, /^PPid:\s+(\d+)/m) === pid)
    .reduce((sum, id) => sum + 1024 * numberIn(`/proc/${id}/status`, /^VmRSS:\s+(\d+)/m), 0);
}
