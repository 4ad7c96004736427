import type { IsoDate } from '../../lib/dates.ts';
import { ESTIMATE, FURNITURE } from './asides.ts';
import { readDates, type Clock } from './dates.ts';
import type { Reader, Reading } from './matcher.ts';
import { normalise, plain, weight } from './normalise.ts';
import { VAGUE } from './rules.ts';

/** One scan as it stood in the text, before its meaning is settled; `line` is its place. */
export interface Scan { line: number; date?: IsoDate; time?: string; text: string; reading?: Reading }

interface Line extends Scan { kind: 'blank' | 'estimate' | 'furniture' | 'stamp' | 'full' | 'text' }

/** The line without its scan's date, as the reader pasted it; whole where signs and letters do not line up. */
function undated(text: string, simple: string, spans: readonly (readonly [number, number])[]): string {
  if (simple.length !== text.length || !spans.length) return text;
  // A time may take the room of the date before it, so spans overlap: blank first, then close the gaps.
  const left = spans.reduce((rest, [at, end]) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), text);
  return left.replace(/\s+/g, ' ').replace(/^[\s,;|·–-]+|[\s,;|·–-]+$/g, '') || text;
}

function classify(raw: string, line: number, clock: Clock, read: Reader): Line {
  const text = raw.trim();
  const simple = plain(text);
  if (!text) return { kind: 'blank', line, text };
  if (FURNITURE.some((form) => form.test(simple))) return { kind: 'furniture', line, text };
  const { rest, date, time, limits, limitTime, spans } = readDates(simple, clock);
  const stamps = { ...(date ? { date } : {}), ...(time ? { time } : {}) };
  const reading = read(rest);
  const said = { line, text: undated(text, simple, spans), ...stamps, ...(reading ? { reading } : {}) };
  if (!date && ESTIMATE.test(simple) && (limits.length || limitTime || weight(rest) < 24)) return { ...said, kind: 'estimate' };
  const bare = weight(normalise(rest)) < 3;
  if (bare && (limits.length || limitTime) && !date) return { kind: 'estimate', line, text };
  if (bare) return { ...said, kind: date || time ? 'stamp' : 'blank' };
  return { ...said, kind: date ? 'full' : 'text' };
}

const isVague = (reading: Reading | undefined) => !reading || VAGUE.includes(reading.status);

/** Gives a scan the meaning of a line beside it that says more. */
function adopt(scan: Scan, detail: Line): void {
  if (!detail.reading || detail.kind !== 'text' || !isVague(scan.reading)) return;
  if (scan.reading && isVague(detail.reading)) return;
  scan.reading = detail.reading;
  scan.text = `${scan.text} · ${detail.text}`;
}

/** Whether a date stands under the line it belongs to (true) or above it. */
function datesStandBelow(lines: readonly Line[]): boolean {
  const marks = lines.filter(({ kind, reading }) => kind === 'stamp' || kind === 'full' || (kind === 'text' && reading));
  const isStamp = (line: Line | undefined) => line?.kind === 'stamp' || line?.kind === 'full';
  return marks.length > 1 && !isStamp(marks[0]) && isStamp(marks.at(-1));
}

function withDatesBelow(lines: readonly Line[]): Scan[] {
  const scans: Scan[] = [];
  let waiting: Line[] = [];
  let last: Scan | undefined;
  for (const line of lines) {
    if (line.kind === 'blank') { if (line.text === '' && waiting.every(({ reading }) => !reading)) waiting = []; last = undefined; }
    if (line.kind === 'estimate' || line.kind === 'furniture') waiting = [];
    if (line.kind === 'text') { waiting.push(line); last = undefined; }
    if (line.kind !== 'stamp' && line.kind !== 'full') continue;
    if (last && line.time && !line.date && !last.time) { last.time = line.time; continue; }
    const told = waiting.find(({ reading }) => reading && !isVague(reading)) ?? waiting.find(({ reading }) => reading);
    if (told || line.kind === 'full') {
      last = { ...line, ...(told ? { text: told.text, reading: told.reading } : {}) };
      scans.push(last);
    }
    waiting = [];
  }
  return scans;
}

function withDatesAbove(lines: readonly Line[]): Scan[] {
  const scans: Scan[] = [];
  const timed = lines.some(({ kind, time, date }) => time && (kind === 'stamp' || (kind === 'text' && !date)));
  let date: IsoDate | undefined;
  let time: string | undefined;
  let fresh: Line | undefined;
  let skip = false;
  for (const line of lines) {
    const stamped = { ...(date ? { date } : {}), ...(time ? { time } : {}) };
    if (line.kind === 'estimate') { skip = true; continue; }
    if (line.kind === 'stamp') {
      if (skip && !line.date) continue;
      skip = false;
      if (line.date) { date = line.date; time = line.time; } else time = line.time;
      fresh = line;
    } else if (line.kind === 'full') {
      skip = false;
      scans.push({ ...line });
      fresh = undefined;
    } else if (line.kind === 'text') {
      const last = scans.at(-1);
      if (line.time && (line.reading || date)) {
        scans.push({ ...line, ...(date ? { date } : {}) });
        fresh = undefined;
      } else if (line.reading && date && (fresh || !timed) && last?.line !== undefined && !scans.some((scan) => scan.line > (fresh?.line ?? -1) && lines[scan.line]?.kind === 'full')) {
        scans.push({ ...line, ...stamped });
        fresh = undefined;
      } else if (line.reading && date && fresh) {
        scans.push({ ...line, ...stamped });
        fresh = undefined;
      } else if (last?.date && last.line >= 0 && (line.reading || line.line === last.line + 1)) adopt(last, line);
      else if (line.reading) scans.push({ ...line });
    }
  }
  return scans;
}

/** Finds the scans of a text in the order of its lines; page furniture, estimates and lines that say nothing are left out. */
export function scansOf(rawLines: readonly string[], clock: Clock, read: Reader): Scan[] {
  const lines = rawLines.map((raw, line) => classify(raw, line, clock, read));
  const told = lines.some(({ kind, reading }) => kind === 'full' && reading);
  const scans = !told && datesStandBelow(lines) ? withDatesBelow(lines) : withDatesAbove(lines);
  if (scans.length) return scans;
  return lines.filter(({ kind, reading }) => kind === 'estimate' && reading).map((line) => ({ ...line }));
}
