// `npm run bench:pack`: how long a pack of a buyer's files takes on the built site, and how much memory the page and the browser take at most.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type CDPSession } from '@playwright/test';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const MB = 1_000_000;
/** What buyers may bring: number of files and size of each, in megabytes. */
const CASES = [
  { files: 10, each: 4 },
  { files: 200, each: 2.5 },
  { files: 5, each: 100 },
  { files: 1, each: 500 },
] as const;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The memory of all Chromium processes of this machine, in bytes, as Linux counts it; 0 elsewhere. */
function memoryOf(): number {
  if (!existsSync('/proc')) return 0;
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).reduce((sum, id) => {
    try {
      if (!/chrom/.test(readFileSync(`/proc/${id}/comm`, 'utf8'))) return sum;
      return sum + 1024 * Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return sum;
    }
  }, 0);
}

/** The script's heap and the buffers it holds, in bytes. */
async function heapOf(tools: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = await tools.send('Runtime.getHeapUsage') as { usedSize: number; backingStorageSize?: number };
  return usedSize + backingStorageSize;
}

async function measure(executablePath: string, url: string, folder: string, { files, each }: (typeof CASES)[number]) {
  const paths = [];
  for (let at = 0; at < files; at += 1) {
    const path = join(folder, `${files}-${at}.mp4`);
    const handle = await open(path, 'w');
    // Real bytes at the front, so that no two files are the same; the rest is empty, as nothing here is compressed.
    await handle.write(`film ${files} ${at}`);
    await handle.truncate(each * MB);
    await handle.close();
    paths.push(path);
  }
  // With a profile on the disk, as a private window keeps everything in memory.
  const context = await chromium.launchPersistentContext(join(folder, `profile-${files}`), { executablePath, viewport: { width: 360, height: 740 } });
  try {
    const [page = await context.newPage()] = context.pages();
    const tools = await context.newCDPSession(page);
    await page.goto(`${url}/en/tools/evidence/#problem=damaged`, { waitUntil: 'networkidle' });
    const before = memoryOf();
    const added = performance.now();
    await page.locator('main .pack input[type=file]').setInputFiles(paths);
    await page.waitForFunction((count) => JSON.parse(localStorage.getItem('aftercart:cases') ?? '{}').cases?.[0]?.files === count, files, { timeout: 300_000 });
    const kept = performance.now();
    let [heap, all] = [0, 0];
    const watch = setInterval(() => {
      all = Math.max(all, memoryOf());
      void heapOf(tools).then((now) => { heap = Math.max(heap, now); }, () => undefined);
    }, 100);
    await page.getByRole('button', { name: 'Make the pack' }).click();
    const link = page.getByRole('link', { name: 'Save the ZIP file' });
    await link.waitFor({ timeout: 600_000 });
    const made = performance.now();
    clearInterval(watch);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const { size } = await stat(await download.path());
    return {
      files, 'MB each': each, 'keep s': ((kept - added) / 1000).toFixed(1), 'pack s': ((made - kept) / 1000).toFixed(1),
      'page heap MB': Math.round(heap / MB), 'browser memory, growth MB': Math.round((all - before) / MB), 'ZIP MB': Math.round(size / MB),
    };
  } finally {
    await context.close();
    await Promise.all(paths.map((path) => rm(path)));
  }
}

if (!existsSync(dist)) refuse('There is no built site. Run "npm run build" first.');
const executablePath = findBrowser();
if (!executablePath) refuse('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
const folder = await mkdtemp(join(tmpdir(), 'bench-pack-'));
const site = await serve(dist, { port: 0 });
try {
  const rows = [];
  for (const one of CASES) rows.push(await measure(executablePath, site.url, folder, one));
  console.table(rows);
} finally {
  await site.close();
  await rm(folder, { recursive: true, force: true });
}
