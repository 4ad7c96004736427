import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { isIsoDate, localToday } from '../lib/dates.ts';
import { packPhrases, type TrackingBook } from '../tools/tracking/book.ts';
import { explain } from '../tools/tracking/engine.ts';

const USAGE = 'Usage: npm run --silent explain -- [--lines] [--today 2026-11-20] [--market us] < text';

function options() {
  try {
    const { values } = parseArgs({ options: { lines: { type: 'boolean' }, today: { type: 'string' }, market: { type: 'string' } } });
    if (values.today !== undefined && !isIsoDate(values.today)) throw new Error(`--today takes a day like 2026-11-20, not "${values.today}".`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

const { lines, today = localToday(), market } = options();
const book = parse(readFileSync(new URL('../../content/tracking.yml', import.meta.url), 'utf8')) as TrackingBook;
const phrases = packPhrases(book);

/** One text as a line of JSON; lines without a date only count where the whole text has none. */
function report(text: string): string {
  const { status, confidence, events } = explain(text, { today, market, phrases });
  const listed = events.length > 1 || events[0]?.date ? events : [];
  return JSON.stringify({ status, confidence, events: listed.map(({ date, status: each, text: line }) => ({ date, status: each, text: line })) });
}

const input = await readAll(process.stdin);
if (!lines) console.log(report(input));
else for (const line of input.replace(/\r?\n$/, '').split(/\r?\n/)) console.log(report(line));
