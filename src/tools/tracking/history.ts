import type { IsoDate } from '../../lib/dates.ts';
import { ESTIMATE, FURNITURE, LABELLED } from './asides.ts';
import { readDates, type Clock } from './dates.ts';
import type { Reader, Reading } from './matcher.ts';
import { normalise, plain, weight } from './normalise.ts';
import { STAGE_OF, VAGUE, type StatusId } from './rules.ts';

/** One scan as it stood in the text, before its meaning is settled; `line` is its place, `by` a last or promised day that it names. */
export interface Scan { line: number; date?: IsoDate; time?: string; text: string; reading?: Reading; by?: IsoDate }

/**
 * What a line is: `stamp` a date or time alone, `full` words with a date, `timed` words with a time, `text` words alone,
 * `estimate` a promised day, `furniture` what a page writes around its history.
 */
interface Line extends Scan { kind: 'blank' | 'estimate' | 'furniture' | 'stamp' | 'full' | 'timed' | 'text' }

/** The line without its scan's date, as the reader pasted it; whole where signs and letters do not line up. */
function undated(text: string, simple: string, spans: readonly (readonly [number, number])[]): string {
  if (simple.length !== text.length || !spans.length) return text;
  // A time may take the room of the date before it, so spans overlap: blank first, then close the gaps.
  const left = spans.reduce((rest, [at, end]) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), text);
  return left.replace(/\s+/g, ' ').replace(/^[\s,;|·–-]+|[\s,;|·–-]+$/g, '') || text;
}

function classify(raw: string, line: number, clock: Clock, read: Reader['read']): Line {
  const text = raw.trim();
  const simple = plain(text);
  if (!text) return { kind: 'blank', line, text };
  if (FURNITURE.some((form) => form.test(simple))) return { kind: 'furniture', line, text };
  const { rest, date, time, limits, limitTime, spans } = readDates(simple, clock);
  const reading = read(rest);
  const said = { line, text: undated(text, simple, spans), ...(date ? { date } : {}), ...(time ? { time } : {}), ...(reading ? { reading } : {}), ...(limits.length ? { by: limits.at(-1) as IsoDate } : {}) };
  const promised = limits.length > 0 || limitTime;
  if (!date && ESTIMATE.test(simple) && (promised || weight(rest) < 28)) return { ...said, kind: 'estimate' };
  const bare = weight(normalise(rest)) < 3;
  if (bare && promised && !date) return { ...said, kind: 'estimate' };
  if (bare) return { ...said, kind: date || time ? 'stamp' : 'blank' };
  if (date && reading?.sure !== 'high' && LABELLED.test(rest)) return { kind: 'furniture', line, text };
  return { ...said, kind: date ? 'full' : time ? 'timed' : 'text' };
}

/** A doubtful reading counts where a date shows that the line reports something, and nowhere else. */
const clear = (reading: Reading | undefined) => reading?.sure === 'high' || reading?.sure === 'medium';
const isVague = (reading: Reading | undefined) => !reading || VAGUE.includes(reading.status);

/** Takes a line that belongs to a scan into it: its words, and its meaning where it says more. */
function tell(scan: Scan, { text, reading }: Scan): void {
  if (!clear(reading) || (clear(scan.reading) && (!isVague(scan.reading) || isVague(reading)))) return;
  scan.text = clear(scan.reading) ? `${scan.text} · ${text}` : text;
  if (reading) scan.reading = reading;
}

/** A date that waits for the words it belongs to. */
interface Waiting { date: IsoDate | undefined; time: string | undefined; texts: Line[] }

/** The scans of a page on which a date stands before its words, on the same line or above. */
function grouped(lines: readonly Line[]): Scan[] {
  const scans: Scan[] = [];
  const clocked = lines.some(({ kind, time }) => time && kind !== 'estimate' && kind !== 'furniture');
  let day: IsoDate | undefined;
  let headed = false;
  let waiting: Waiting | undefined;
  const stampOf = ({ date, time }: { date?: IsoDate | undefined; time?: string | undefined }) => ({ ...(date ? { date } : {}), ...(time ? { time } : {}) });
  const push = (line: Scan, stamp: { date?: IsoDate | undefined; time?: string | undefined }) => scans.push({ line: line.line, text: line.text, ...stampOf(stamp), ...(line.reading ? { reading: line.reading } : {}), ...(line.by ? { by: line.by } : {}) });
  const settle = () => {
    const { texts = [], ...stamp } = waiting ?? {};
    waiting = undefined;
    const several = !clocked && texts.filter(({ reading }) => clear(reading)).length > 1;
    const first = [...texts].sort((a, b) => a.line - b.line)[0];
    if (!first) return;
    if (several) for (const text of texts) { if (clear(text.reading)) push(text, stamp); }
    else { push(first, stamp); for (const text of texts) tell(scans.at(-1) as Scan, text); }
  };
  for (const line of lines) {
    if (line.kind === 'stamp') {
      if (waiting?.texts.length) settle();
      day = line.date ?? waiting?.date ?? day;
      headed = true;
      waiting = { date: day, time: line.time ?? (line.date && waiting?.date ? undefined : waiting?.time), texts: [] };
    } else if (line.kind === 'full') {
      settle();
      day = line.date;
      headed = false;
      push(line, line);
    } else if (line.kind === 'timed') {
      // Some pages write the words first and the hour with the place below.
      const open = waiting?.texts.some(({ reading }) => clear(reading)) && !waiting.time ? waiting : undefined;
      if (open && !clear(line.reading)) open.time = line.time;
      else {
        settle();
        if (day || line.reading) push(line, { date: day, time: line.time });
        if (open) waiting = { date: day, time: undefined, texts: [] };
      }
    } else if (line.kind === 'text') {
      const last = scans.at(-1);
      if (waiting) waiting.texts.push(line);
      else if (last?.date && (clocked || !headed)) tell(last, line);
      else if (clear(line.reading)) push(line, last ? { date: day } : {});
    }
  }
  settle();
  return scans;
}

/** A date under a line that promises one is that promise. */
function promisedDates(lines: readonly Line[]): Line[] {
  let open = false;
  return lines.map((line) => {
    const promise = open && line.kind === 'stamp' && line.date ? { ...line, kind: 'estimate' as const, by: line.date } : line;
    if (line.kind === 'estimate') open = !/\d/.test(line.text);
    else if (line.kind !== 'blank' || line.text === '') open = false;
    return promise;
  });
}

/** Drops the heading of a page that repeats its newest scan without an hour. */
function withoutHeading(scans: readonly Scan[]): Scan[] {
  const [heading, ...rest] = scans;
  const said = heading?.reading?.status;
  const same = (status: StatusId) => status === said || (said !== undefined && STAGE_OF[said] === 'delivered' && STAGE_OF[status] === 'delivered');
  const again = heading?.date && !heading.time && rest.some(({ date, time, reading }) => date === heading.date && time && reading && same(reading.status));
  return again ? rest : [...scans];
}

/** Whether a date alone on its line belongs to the words above it: there more of the dates touch words that report something. */
function datesStandBelow(lines: readonly Line[]): boolean {
  const says = (line: Line | undefined) => line?.kind === 'text' && clear(line.reading);
  const isStamp = (line: Line | undefined) => line?.kind === 'stamp';
  if (lines.some(({ kind, reading }) => (kind === 'full' || kind === 'timed') && clear(reading))) return false;
  const edges = lines.flatMap((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    return isStamp(line) ? [Number(says(before)) - Number(says(after))] : [];
  });
  const balance = edges.reduce((sum, edge) => sum + edge, 0);
  const marks = lines.filter((line) => isStamp(line) || says(line));
  return edges.length > 0 && (balance > 0 || (balance === 0 && says(marks[0]) && isStamp(marks.at(-1))));
}

/** What a text tells: its scans in the order of its lines, and the day for which delivery is promised. */
export interface Told { scans: Scan[]; promised?: IsoDate }

/** Reads the lines of one parcel; page furniture and lines that say nothing are left out. */
export function historyOf(rawLines: readonly string[], clock: Clock, read: Reader['read']): Told {
  const lines = promisedDates(rawLines.map((raw, line) => classify(raw, line, clock, read)));
  // A page with its dates below the words, read from its end, is one with its dates above.
  const scans = datesStandBelow(lines) ? grouped([...lines].reverse()).reverse() : grouped(lines);
  const estimates = lines.filter(({ kind }) => kind === 'estimate');
  const promised = estimates.flatMap(({ by }) => by ?? []).sort().at(-1);
  // A text without dates may be one line that is understood with some doubt, or nothing but a promise.
  const alone = (kind: Line['kind']) => lines.filter((line) => line.kind === kind && line.reading && line.reading.sure !== 'faint').map(({ kind: _, ...scan }): Scan => scan);
  const only = scans.some(({ reading }) => reading) ? [] : [alone('text'), alone('estimate')].find((some) => some.length) ?? [];
  return { scans: only.length ? only : withoutHeading(scans), ...(promised ? { promised } : {}) };
}
