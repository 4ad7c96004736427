// `npm run bench`: how the site grows. Fills a copy of it with more guides, builds it cold beside the barest site with the same articles, and visits it.
// `--counts 50,500` chooses the sizes, `--json FILE` keeps the numbers, `--keep` the copies, `--no-bare` leaves the other site out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { growLibrary } from '../bench/articles.ts';
import { writeBareSite } from '../bench/bare.ts';
import { copyProject, linkPackages } from '../bench/scratch.ts';
import { sizeOf, timed, type Taken } from '../bench/timed.ts';
import { visitsTo, type Visits } from '../bench/visits.ts';
import { root } from '../site/run.ts';

/** What was measured with so many guides in each language. */
interface Measured { guides: number; ours: Taken & { files: number; mb: number }; bare?: Taken & { files: number; mb: number }; visits: Visits[] }

const { values: { counts, json, keep = false, bare: withBare } } = parseArgs({
  allowNegative: true,
  options: { counts: { type: 'string', default: '50,500,2000' }, json: { type: 'string' }, keep: { type: 'boolean' }, bare: { type: 'boolean', default: true } },
});
const sizes = counts.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(`--counts takes numbers of guides a language, such as 50,500; not "${counts}".`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build'] as const;
const add = (first: Taken, then: Taken): Taken => ({ seconds: first.seconds + then.seconds, peakMb: first.peakMb && Math.max(first.peakMb, then.peakMb ?? 0) });

async function measure(count: number): Promise<Measured> {
  const [site, bare] = [join(scratch, `site-${count}`), join(scratch, `bare-${count}`)];
  copyProject(root, site);
  const guides = growLibrary(site, count);
  console.error(`${guides} guides a language: building the site`);
  const ours = { ...await timed(process.execPath, ASTRO, { cwd: site, log: `${site}.log` }), ...sizeOf(join(site, 'dist')) };
  let other: Measured['bare'];
  if (withBare) {
    console.error(`${guides} guides a language: building the bare site`);
    writeBareSite(site, bare);
    linkPackages(root, bare);
    const built = await timed(process.execPath, ASTRO, { cwd: bare, log: `${bare}.log` });
    const indexed = await timed(join(bare, 'node_modules/.bin/pagefind'), ['--site', 'dist'], { cwd: bare, log: `${bare}.log` });
    other = { ...add(built, indexed), ...sizeOf(join(bare, 'dist')) };
  }
  console.error(`${guides} guides a language: visiting`);
  const visits = await visitsTo(join(site, 'dist'));
  if (!keep) for (const folder of [site, bare]) rmSync(folder, { recursive: true, force: true });
  return { guides, ours, ...(other && { bare: other }), visits };
}

const whole = (number: number | undefined) => (number === undefined ? undefined : Math.round(number));
const kb = ({ bytes }: { bytes: number }) => Math.round(bytes / 100) / 10;

/** The tables for people: builds, visits, searches. */
function show(all: readonly Measured[]): void {
  console.log(`\nBuilds, cold, on ${availableParallelism()} cores`);
  console.table(all.map(({ guides, ours, bare }) => ({
    'guides a language': guides, 'build s': whole(ours.seconds), 'bare s': whole(bare?.seconds), 'times bare': bare && Math.round(ours.seconds / bare.seconds * 100) / 100,
    'peak MB': whole(ours.peakMb), 'bare peak MB': whole(bare?.peakMb), 'files': ours.files, 'output MB': whole(ours.mb),
  })));
  console.log('First visits: kB after brotli (requests)');
  console.table(all.flatMap(({ guides, visits }) => visits.map(({ locale, pages }) => ({
    'guides a language': guides, language: locale, ...Object.fromEntries(Object.entries(pages).map(([kind, fetched]) => [kind, `${kb(fetched)} (${fetched.requests})`])),
  }))));
  console.log('Searches, begun on an article: kB after brotli (requests), milliseconds from Enter to the answers');
  console.table(all.flatMap(({ guides, visits }) => visits.map(({ locale, first, second }) => ({
    'guides a language': guides, language: locale, 'first kB': `${kb(first)} (${first.requests})`, 'first ms': whole(first.ms), 'second kB': `${kb(second)} (${second.requests})`, 'second ms': whole(second.ms),
  }))));
}

const all: Measured[] = [];
try {
  for (const size of sizes) all.push(await measure(size));
  show(all);
  if (json) writeFileSync(json, `${JSON.stringify(all, undefined, 2)}\n`);
  if (keep) console.log(`The copies are in ${scratch}`);
} finally {
  if (!keep) rmSync(scratch, { recursive: true, force: true });
}
