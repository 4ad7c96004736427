import type { IsoDate } from '../../lib/dates.ts';
import type { Clock, DayOrder } from './dates.ts';
import { digitDates } from './digits.ts';
import { historyOf, type Scan } from './history.ts';
import { readerFor, type Reader, type ReadingBook } from './matcher.ts';
import { plain, withoutMarkup } from './normalise.ts';
import { numbersIn, partsOf, type Part } from './parcels.ts';
import type { Event, Explained, Parcel } from './parcel.ts';
import { PROGRESS, STAGES, type StatusId } from './rules.ts';

/** `market` settles dates like 3/4/2026 where the text does not; `order` is the reader's own word on that. */
export interface Asked { today: IsoDate; market?: string | undefined; order?: DayOrder | undefined; book: ReadingBook }

/** Longest text that is read whole, with the lines' greatest length; of a longer one `kept` lines are read, half of them from each end. Its newest scan is at one of them. */
export const LIMITS = { characters: 40_000, lines: 120, kept: 60, line: 300, numbers: 5 };

/** A history as it might be pasted, to have everything ready. */
const REHEARSAL = Array.from({ length: 12 }, (_, at) => `2026-11-${20 - at} 08:15 [Depot ${at}] Parcel ${at} arrived at facility, 快件已到达，正在派送`).join('\n');

const readers = new WeakMap<ReadingBook, Reader>();
function readerOf(book: ReadingBook): Reader {
  const reader = readers.get(book) ?? readerFor(book);
  readers.set(book, reader);
  return reader;
}

/** Makes the reader ready, so that the first answer comes as fast as the next. */
export function prepare(book: ReadingBook): void {
  if (!readers.has(book)) explain(REHEARSAL, { today: '2026-11-23', book });
}

function linesOf(text: string): { lines: string[]; cut: boolean } {
  const half = LIMITS.characters / 2;
  const long = text.length > LIMITS.characters;
  const kept = long ? `${text.slice(0, half)}\n${text.slice(-half)}` : text;
  // Some signs become many when they are made plain, so that comes before the cut.
  const all = withoutMarkup(kept.normalize('NFKC')).split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.slice(0, LIMITS.line));
  const lines = all.filter((line, at) => line.trim() || all[at - 1]?.trim());
  if (lines.length <= LIMITS.lines) return { lines, cut: long };
  return { lines: [...lines.slice(0, LIMITS.kept / 2), ...lines.slice(-LIMITS.kept / 2)], cut: true };
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

function parcelOf({ number, lines }: Part, clock: Clock, reader: Reader): Parcel {
  const { scans, promised } = historyOf(lines, clock, reader.read);
  const dated = scans.filter(({ date }) => date);
  const among = dated.length > 1 || (dated.length === 1 && scans.length === 1);
  const ordered = newestFirst(dated.length ? dated : scans);
  const meaning = ({ reading }: Scan) => (reading && among && reading.among ? reading.among : reading?.status);
  const newest = ordered.find(({ reading }) => reading) ?? scans.find(({ reading }) => reading);
  const status = newest ? meaning(newest) : undefined;
  const head = { ...(number ? { number } : {}), ...(promised ? { promised } : {}) };
  const near = (text: string) => reader.nearest(text).filter((id) => id !== status);
  const eventOf = (scan: Scan): Event => ({
    date: scan.date ?? null, ...(scan.time ? { time: scan.time } : {}), status: meaning(scan) ?? 'unrecognised', text: scan.text, ...(scan.by ? { by: scan.by } : {}),
  });
  if (!status || !newest) {
    return { ...head, status: 'unrecognised', confidence: 'none', events: dated.length ? ordered.map(eventOf) : [], nearest: near((ordered[0]?.text ?? lines.join(' ')).slice(0, 600)) };
  }
  const sure = newest === ordered[0] ? newest.reading?.sure : undefined;
  const confidence = sure === 'high' || sure === 'medium' ? sure : 'low';
  return {
    ...head, status, confidence, events: ordered.map(eventOf),
    nearest: confidence === 'low' ? near(newest === ordered[0] ? newest.text : ordered[0]?.text ?? '') : [],
  };
}

/** Where a parcel may change its carrier, and its number. */
const CROSSING: readonly StatusId[] = [...STAGES.transit, ...STAGES.customs];

/** Whether two stretches of a paste are the legs of one parcel that changed its number on the way: the later one goes on where the earlier one ends. */
function legs(a: Parcel, b: Parcel): boolean {
  const days = (parcel: Parcel) => parcel.events.flatMap(({ date }) => date ?? []).sort();
  const [first, second] = (days(a)[0] ?? '') <= (days(b)[0] ?? '') ? [a, b] : [b, a];
  const [end, start] = [days(first).at(-1), days(second)[0]];
  const { status } = first;
  return !!end && !!start && end <= start && status !== 'unrecognised' && CROSSING.includes(status);
}

/** Whether a stretch of a paste reports anything of a parcel below its heading, whose number may be an order's. */
function says({ lines }: Part, { events }: Parcel, clock: Clock, reader: Reader): boolean {
  if (events.some(({ date, status }) => date && status !== 'unrecognised')) return true;
  const { confidence } = parcelOf({ lines: lines.slice(1) }, clock, reader);
  return confidence === 'high' || confidence === 'medium';
}

/** The parcels of a paste: its parts, but legs of one parcel together, and what tells nothing with what stands above it. */
function parcelsOf(parts: readonly Part[], clock: Clock, reader: Reader): Parcel[] {
  const told: { part: Part; parcel: Parcel }[] = [];
  for (const part of parts) {
    const parcel = parcelOf(part, clock, reader);
    const last = told.at(-1);
    if (last && (!says(part, parcel, clock, reader) || legs(last.parcel, parcel))) {
      last.part = { ...last.part, lines: [...last.part.lines, ...part.lines] };
      last.parcel = parcelOf(last.part, clock, reader);
    } else told.push({ part, parcel });
  }
  return told.map(({ parcel: { number, ...parcel } }) => (told.length > 1 && number ? { number, ...parcel } : parcel));
}

/** Explains pasted tracking: for each parcel the newest status that is recognised, and the history. Never throws; needs no clock. */
export function explain(text: string, { today, market, order, book }: Asked): Explained {
  const { lines, cut } = linesOf(text);
  const digits = digitDates(plain(lines.join('\n')), today, market);
  const clock = { today, order: order ?? digits.order };
  const reader = readerOf(book);
  const parcels = parcelsOf(partsOf(lines), clock, reader);
  const open = digits.open && order && order !== digits.order ? { ...digits.open, order, as: digits.open.or, or: digits.open.as } : digits.open;
  return { ...parcels[0] as Parcel, parcels, numbers: numbersIn(lines.join('\n')).slice(0, LIMITS.numbers), cut, ...(open ? { open } : {}) };
}
