// `npm run bench:tracking`: how long the tracking tool of the built site takes to answer on a slowed-down phone, in milliseconds.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
/** The processor is slowed down so many times; four is about a phone of the lower middle class. */
const SLOWER = 4;
const TRIES = 7;

const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n');
const day = (at: number) => String(20 - (at % 19)).padStart(2, '0');
const TEXTS: Readonly<Record<string, string>> = {
  'one line': 'Out for delivery 20 Nov',
  'history, 20 lines': many(20, (at) => `2026-11-${day(at)} 08:1${at % 10} Package ${at} arrived at sorting facility ${at} and waits for its lorry`),
  '历史，20行': many(20, (at) => `2026-11-${day(at)} 08:1${at % 10} 【广州市】快件${at}已到达增城荔城网点${at}，业务员正在派送`),
  'history, 100 lines': many(100, (at) => `2026-11-${day(at)} 08:1${at % 10} Package ${at} left sorting facility ${at} on its way to station ${at}`),
  '5,000 lines': many(5000, (at) => `2026-11-${day(at)} 08:1${at % 10} Package ${at} arrived at sorting facility ${at}, then something else ${at * 7}`),
  '5,000行': many(5000, (at) => `2026-11-${day(at)} 08:1${at % 10} 【广州市】快件${at}已到达增城荔城网点${at}，业务员正在处理，请保持电话畅通`),
  '1 MB in one word': 'x'.repeat(1_000_000),
  '1 MB of words': 'parcel delivered customs returned sender not '.repeat(23_000),
};

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The milliseconds from the question to the answer, once the reader has touched the field and the parts are there. */
async function measure(browser: Browser, url: string, text: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${url}/en/tools/tracking/`, { waitUntil: 'networkidle' });
    const field = page.locator('#tracking-text');
    await field.evaluate((element: HTMLTextAreaElement, pasted) => { element.value = pasted; }, text);
    await field.focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    await page.locator('form.label .btn').click();
    await page.locator('article h2').waitFor({ timeout: 60_000 });
    return await page.evaluate(() => performance.getEntriesByName('tracking-explain', 'measure')[0]?.duration ?? Number.NaN);
  } finally {
    await context.close();
  }
}

if (!existsSync(dist)) refuse('There is no built site. Run "npm run build" first.');
const executablePath = findBrowser();
if (!executablePath) refuse('No Chromium was found. Set CHROME_PATH, or run: npx playwright install chromium');
const site = await serve(dist, { port: 0 });
const browser = await chromium.launch({ executablePath });
try {
  const rows = [];
  for (const [what, text] of Object.entries(TEXTS)) {
    const times: number[] = [];
    for (let attempt = 0; attempt < TRIES; attempt += 1) times.push(Math.round(await measure(browser, site.url, text)));
    times.sort((a, b) => a - b);
    rows.push({ text: what, characters: text.length, 'median ms': times[Math.floor(TRIES / 2)], 'worst ms': times.at(-1) });
  }
  console.table(rows);
} finally {
  await browser.close();
  await site.close();
}
