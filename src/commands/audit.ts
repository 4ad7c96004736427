// `npm run audit`: Lighthouse on a phone profile for every kind of page in every language of the built site.
// `--only article,home` chooses kinds, `--to FOLDER` keeps the full reports. Ends with 1 if a score is below 100.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { layPacked } from '../hosts/lay-down.ts';
import { LOCALES } from '../lib/locales.ts';
import { findBrowser } from '../site/browser.ts';
import { addressOf, ALL_KINDS } from '../site/page-kinds.ts';
import { root } from '../site/run.ts';
import { serve } from '../site/server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Pages that are not to be found by search engines, which Lighthouse takes for a fault, or cannot open. */
const UNFOUND: readonly string[] = ['search', 'offline', 'lost'];

const { values: { only, to } } = parseArgs({ options: { only: { type: 'string' }, to: { type: 'string' } } });
const asked = only?.split(',');
const unknown = asked?.find((kind) => !ALL_KINDS.some((known) => known === kind));
const dist = `${root}dist`;
const executablePath = findBrowser();

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

if (unknown) refuse(`There is no kind of page "${unknown}". Use some of ${ALL_KINDS.join(', ')}.`);
if (!existsSync(dist)) refuse('There is no built site. Run "npm run build" first.');
if (!executablePath) refuse('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
if (to) mkdirSync(to, { recursive: true });

/** What keeps a category from a full score, as ids of audits. */
const lacking = ({ categories, audits }: Result, category: string): string[] =>
  (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id);

// As readers get it from a host that has packed all ahead; `npm start` packs in a hurry, and larger.
const packed = mkdtempSync(join(tmpdir(), 'aftercart-'));
await layPacked(dist, packed);
const site = await serve(packed, { port: 0 });
const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'] });
const rows: Record<string, string | number>[] = [];
const faults: string[] = [];
try {
  for (const kind of ALL_KINDS.filter((each) => each !== 'lost' && (!asked || asked.includes(each)))) {
    for (const locale of LOCALES) {
      const address = addressOf(kind, locale);
      const run = await lighthouse(`${site.url}${address}`, { port: chrome.port, output: 'html', logLevel: 'error', onlyCategories: [...CATEGORIES] });
      if (!run) throw new Error(`Lighthouse gave no answer for ${address}.`);
      const { lhr, report } = run;
      if (to) writeFileSync(join(to, `${locale}-${kind}.html`), [report].flat().join('\n'));
      const scores = CATEGORIES.filter((category) => category !== 'seo' || !UNFOUND.includes(kind)).map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)] as const);
      const metric = (id: string) => Math.round(lhr.audits[id]?.numericValue ?? Number.NaN);
      rows.push({ page: address, ...Object.fromEntries(scores), 'LCP ms': metric('largest-contentful-paint'), 'TBT ms': metric('total-blocking-time'), 'CLS': Math.round((lhr.audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000) / 1000 });
      for (const [category, score] of scores) if (score < 100) faults.push(`${address} ${category} ${score}: ${lacking(lhr, category).join(', ')}`);
    }
  }
} finally {
  chrome.kill();
  await site.close();
  rmSync(packed, { recursive: true });
}
console.table(rows);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
