import { describe, expect, test } from 'vitest';
import { costsText, readCosts } from '../../src/hosts/costs.ts';
import { casesFor, measure, measuredIn } from '../../src/hosts/load.ts';
import { isInstalled } from '../../src/hosts/run.ts';
import { readPublished } from '../../src/site/published.ts';
import { dist } from '../site/built-pages.ts';
import { MUST_RUN, SERVERS } from './servers.ts';

const site = await readPublished(dist);
const told = { requests: 100, micros: 2_000_000, bytes: 5_000, p50: 1000, p90: 2000, p99: 3456, max: 9000, socket: 0, status: 0 };

test.each([
  ['all is well', {}, false, 0],
  ['a connection broke', { socket: 1 }, false, 1],
  ['a page was not there', { status: 2 }, false, 2],
  ['nothing was there, as it should be', { status: 100 }, true, 0],
  ['something was there that should not be', { status: 99 }, true, 1],
  ['nothing was answered', { requests: 0 }, false, 1],
])('where %s, a run has its errors', (_, change, lost, errors) => {
  expect(measuredIn({ name: 'a', paths: [], lost }, { ...told, ...change }).errors).toBe(errors);
});

test('a run says how many, how fast and how large', () => {
  expect(measuredIn({ name: 'a', paths: [] }, told)).toMatchObject({ perSecond: 50, p50: 1, p99: 3.46, bytes: 50 });
});

test('the load is asked of files that are there, but for wrong addresses', () => {
  const known = new Set(site.files);
  for (const { paths, lost = false } of casesFor(site)) {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => known.has(path.replace(/(^|\/)$/, '$1index.html')) === lost)).toEqual([]);
  }
});

const nginx = SERVERS.find(({ name }) => name === 'nginx');
const missing = nginx?.missing ?? (isInstalled('wrk') ? undefined : 'wrk is not installed on this machine (Debian: apt-get install wrk)');
describe('a short run', () => {
  if (missing) {
    test.skipIf(!MUST_RUN)(`is not tried: ${missing}`, () => expect.fail(missing));
    return;
  }
  test('finds no errors, and finds those that there are', async () => {
    const server = await nginx?.start(dist);
    const pages = casesFor(site).find(({ name }) => name === 'all pages');
    if (!server || !pages) throw new Error('nothing to ask');
    const ask = (lost: boolean) => measure(server.origin, site.base, { ...pages, lost }, { seconds: 1, connections: 4 });
    try {
      const { errors, requests } = await ask(false);
      expect([errors, requests > 0]).toEqual([0, true]);
      const wrong = await ask(true);
      expect(wrong.errors).toBe(wrong.requests);
    } finally {
      await server.stop();
    }
  });
});

test('what a visit costs is told by the kind of page, and adds up', async () => {
  const costs = await readCosts(dist, ['en']);
  const of = (visit: string) => costs.find((cost) => cost.visit === visit);
  for (const { bytes, requests, headers } of costs) expect(Math.min(bytes, requests, headers)).toBeGreaterThan(0);
  expect(of('a further guide')?.bytes).toBeLessThan(of('guide')?.bytes ?? 0);
  expect(costsText(costs)).toContain(((of('guide')?.bytes ?? 0) / 1000).toFixed(1));
});
