import { fileURLToPath } from 'node:url';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isIsoDate, localToday } from '../lib/dates.ts';
import { readingOf } from '../site/reading.ts';
import { explain } from '../tools/tracking/engine.ts';
import type { Parcel } from '../tools/tracking/parcel.ts';

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
const book = readingOf(fileURLToPath(new URL('../..', import.meta.url)));

/** A parcel as JSON; a single line without a date is its status, not an event. */
function parcelOf({ status, confidence, events }: Parcel) {
  const listed = events.length > 1 || events[0]?.date ? events : [];
  return { status, confidence, events: listed.map(({ date, status: each, text: line }) => ({ date, status: each, text: line })) };
}

/** One text as a line of JSON: its first parcel, and what else the tool tells where there is more to tell. */
function report(text: string): string {
  const { parcels, numbers, promised, open, ...first } = explain(text, { today, market, book });
  return JSON.stringify({
    ...parcelOf(first),
    ...(parcels.length > 1 ? { parcels: parcels.map((parcel) => ({ number: parcel.number ?? null, ...parcelOf(parcel) })) } : {}),
    ...(promised ? { promised } : {}), ...(numbers.length ? { numbers } : {}), ...(open ? { dates: open } : {}),
    ...(first.nearest.length ? { nearest: first.nearest } : {}),
  });
}

const input = await readAll(process.stdin);
if (!lines) console.log(report(input));
else for (const line of input.replace(/\r?\n$/, '').split(/\r?\n/)) console.log(report(line));
