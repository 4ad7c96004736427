import type { IsoDate } from '../../lib/dates.ts';
import { dayOrder } from './dates.ts';
import { scansOf, type Scan } from './history.ts';
import { nearestMeanings, readerFor, type PhraseBook, type Reader } from './matcher.ts';
import { plain, withoutMarkup } from './normalise.ts';
import { PROGRESS, type StatusId } from './rules.ts';

/** One line of a parcel's history. `date` is null where the text gave none. */
export interface Event { date: IsoDate | null; time?: string; status: StatusId | 'unrecognised'; text: string }

/** What a text says about a parcel; events stand newest first. */
export interface Explained {
  status: StatusId | 'unrecognised';
  confidence: 'high' | 'medium' | 'low' | 'none';
  events: Event[];
  /** What comes nearest, best first, when nothing was recognised. */
  nearest: StatusId[];
  /** True if the text was too long and its middle was left out. */
  cut: boolean;
}

/** `market` settles dates like 3/4/2026 where the text does not. */
export interface Asked { today: IsoDate; market?: string | undefined; phrases: PhraseBook }

/** Longest text that is read; beyond it the first and the last lines are kept. */
export const LIMITS = { characters: 40_000, lines: 240, line: 300 };

const readers = new WeakMap<PhraseBook, Reader>();
function readerOf(phrases: PhraseBook): Reader {
  const reader = readers.get(phrases) ?? readerFor(phrases);
  readers.set(phrases, reader);
  return reader;
}

function linesOf(text: string): { lines: string[]; cut: boolean } {
  const half = LIMITS.characters / 2;
  const long = text.length > LIMITS.characters;
  const kept = long ? `${text.slice(0, half)}\n${text.slice(-half)}` : text;
  const all = withoutMarkup(kept).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.slice(0, LIMITS.line));
  if (all.length <= LIMITS.lines) return { lines: all, cut: long };
  return { lines: [...all.slice(0, LIMITS.lines / 2), ...all.slice(-LIMITS.lines / 2)], cut: true };
}

/** Whether the list runs from old to new: decided by dates and times, then by how far along the way its ends are. */
function oldestFirst(scans: readonly Scan[]): boolean {
  let rising = 0;
  scans.forEach((scan, at) => {
    const before = scans[at - 1];
    if (!before?.date || !scan.date) return;
    const [a, b] = [before, scan].map(({ date, time }) => `${date} ${scan.time && before.time ? time : ''}`) as [string, string];
    if (a < b) rising += 1;
    if (a > b) rising -= 1;
  });
  if (rising) return rising > 0;
  const places = scans.flatMap(({ reading }) => (reading ? [PROGRESS.indexOf(reading.status)] : [])).filter((at) => at >= 0);
  return places.length > 1 && (places.at(-1) ?? 0) > (places[0] ?? 0);
}

function newestFirst(scans: readonly Scan[]): Scan[] {
  const placed = oldestFirst(scans) ? [...scans].reverse() : [...scans];
  const full = placed.every(({ time }) => time);
  const key = ({ date, time }: Scan) => `${date ?? ''} ${full ? time : ''}`;
  return placed
    .map((scan, at) => ({ scan, at }))
    .sort((a, b) => (key(a.scan) === key(b.scan) ? a.at - b.at : key(a.scan) < key(b.scan) ? 1 : -1))
    .map(({ scan }) => scan);
}

/** Explains pasted tracking: the newest status that is recognised, and the history. Never throws; needs no clock. */
export function explain(text: string, { today, market, phrases }: Asked): Explained {
  const { lines, cut } = linesOf(text);
  const clock = { today, order: dayOrder(plain(lines.join('\n')), today, market) };
  const scans = scansOf(lines, clock, readerOf(phrases));
  const dated = scans.filter(({ date }) => date);
  const among = dated.length > 1 || (dated.length === 1 && scans.length === 1);
  const ordered = newestFirst(dated.length ? dated : scans);
  const meaning = ({ reading }: Scan) => (reading && among && reading.among ? reading.among : reading?.status);
  const newest = ordered.find(({ reading }) => reading) ?? scans.find(({ reading }) => reading);
  const status = newest ? meaning(newest) : undefined;
  const events = ordered.map((scan): Event => ({
    date: scan.date ?? null, ...(scan.time ? { time: scan.time } : {}), status: meaning(scan) ?? 'unrecognised', text: scan.text,
  }));
  if (!status) return { status: 'unrecognised', confidence: 'none', events: [], nearest: nearestMeanings(text, phrases), cut };
  return { status, confidence: newest === ordered[0] ? newest?.reading?.sure ?? 'low' : 'low', events, nearest: [], cut };
}
