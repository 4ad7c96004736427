import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS, TOOLS } from '../lib/ids.ts';
import { HTML_LANG, LOCALES, type Locale } from '../lib/locales.ts';
import type { KeptList } from '../offline/addresses.ts';
import { elementsIn } from '../site/html.ts';
import { readPublished, type Published } from '../site/published.ts';
import { scales } from '../site/visit.ts';

/** What one kind of visit costs: requests, the bytes of their bodies after brotli, and those of their headers as HTTP/1.1 writes them. */
export interface Cost { visit: string; requests: number; bytes: number; headers: number }

// What a host itself adds to an answer: status, Date, Content-Type and -Length, ETag and the like.
const OWN_HEADERS = 350;
// The mean over the queries of tests/search, and the pages of which the list shows a sentence at first.
const PARTS_A_SEARCH = 5;
const PAGES_A_SEARCH = 3;

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

const KINDS: readonly (readonly [kind: string, form: RegExp])[] = [
  ['front page', /^\w+\/index\.html$/],
  ['guide', new RegExp(`^\\w+/(?:${SECTIONS.join('|')})/[^/]+/index\\.html$`)],
  ['answers', /^\w+\/faq\/[^/]+\/index\.html$/],
  ...Object.entries(TOOLS).map(([tool, slug]) => [tool, new RegExp(`^\\w+/tools/${slug}/index\\.html$`)] as const),
];

/** What the first search of a visit adds in a language. */
function firstSearch(dist: string, { files }: Published, { weightOf, withImports }: ReturnType<typeof scales>, locale: Locale): Omit<Cost, 'headers'> {
  const inHashed = (form: RegExp) => files.filter((file) => form.test(file));
  const lexicon = `pagefind/lexicon-${HTML_LANG[locale].toLowerCase()}.json`;
  const code = withImports(globSync('_astro/dialog.*.js', { cwd: dist }));
  const always = [...code, lexicon, `${locale}/search-words.json`];
  const each = (form: RegExp) => mean(inHashed(form).map(weightOf));
  const bytes = always.map(weightOf).reduce((sum, weight) => sum + weight, 0) + PARTS_A_SEARCH * each(/^pagefind\/hashed\/index\//) + PAGES_A_SEARCH * each(/\/page-\w+\/[^/]+\.json$/);
  return { visit: `first search (${locale})`, requests: always.length + PARTS_A_SEARCH + PAGES_A_SEARCH, bytes: Math.round(bytes) };
}

/** What the worker of a language fetches once, after the first visit, for reading without a network; later versions fetch what they changed. */
function keptOffline(dist: string, { weightOf }: ReturnType<typeof scales>, locale: Locale): Omit<Cost, 'headers'> | undefined {
  const worker = `${locale}/sw.js`;
  const list = /^self\.kept=(\{.*\});\n/.exec(readFileSync(join(dist, worker), 'utf8'))?.[1];
  if (!list) return undefined;
  const { files } = JSON.parse(list) as KeptList;
  const paths = [worker, ...files.map(([path]) => (path.endsWith('/') ? `${path}index.html` : path))];
  return { visit: `kept for offline (${locale})`, requests: paths.length, bytes: paths.reduce((sum, path) => sum + weightOf(path), 0) };
}

/** What visits to a built site cost by the kind of page, the median of each kind in these languages; then the next page of a visit, and a search. */
export async function readCosts(dist: string, locales: readonly Locale[] = LOCALES): Promise<Cost[]> {
  const site = await readPublished(dist);
  const scale = scales(dist, site.base);
  const own = Object.entries(site.headers).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, OWN_HEADERS);
  const cost = ({ visit, requests, bytes }: Omit<Cost, 'headers'>): Cost => ({ visit, requests, bytes, headers: requests * own });
  const measured = KINDS.map(([kind, form]) => {
    const visits = site.files.filter((file) => form.test(file) && locales.some((locale) => file.startsWith(`${locale}/`))).map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return scale.visitOf({ path: site.base + file.replace(/index\.html$/, ''), html, elements: elementsIn(html) });
    });
    return { kind, visits };
  });
  const guides = measured.find(({ kind }) => kind === 'guide')?.visits ?? [];
  return [
    ...measured.map(({ kind, visits }) => cost({ visit: kind, requests: median(visits.map(({ requests }) => requests)), bytes: median(visits.map(({ bytes }) => bytes)) })),
    // Its own text; what has one name for good is asked for and has not changed.
    cost({ visit: 'a further guide', requests: 3, bytes: median(guides.map(({ page }) => page)) }),
    ...locales.map((locale) => cost(firstSearch(dist, site, scale, locale))),
    ...locales.flatMap((locale) => { const kept = keptOffline(dist, scale, locale); return kept ? [cost(kept)] : []; }),
  ];
}

const MILLION = 1_000_000;
const GB = 1e9;

/** The costs as a table: of one visit, and of a million. */
export function costsText(costs: readonly Cost[]): string {
  const rows = costs.map(({ visit, requests, bytes, headers }) => [visit, String(requests), String(bytes), String(headers), (bytes * MILLION / GB).toFixed(1), ((bytes + headers) * MILLION / GB).toFixed(1)]);
  const heads = ['visit', 'requests', 'bytes', 'header bytes', 'GB', 'GB with headers'];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return `One visit with an empty cache: requests and bytes (brotli). A million of them: as many million requests, and GB.\n${[heads, ...rows].map(line).join('\n')}`;
}
