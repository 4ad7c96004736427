import type { IsoDate } from '../../lib/dates.ts';
import type { Event } from './parcel.ts';
import { NEXT, ORDINARY, PROGRESS, STAGE_IDS, STAGE_OF, type StatusId } from './rules.ts';

/** A station of a parcel's way. */
export interface Station { status: StatusId; state: 'done' | 'now' | 'next'; date?: IsoDate }

/** Longest list of stations passed; of a long way only the latest are drawn. */
const MOST = 5;

/** Whether every parcel at one status has been at the other; nothing is said of trouble and returns, which may come anywhere. */
function liesBefore(id: StatusId, status: StatusId): boolean {
  const [a, b] = [STAGE_IDS.indexOf(STAGE_OF[id]), STAGE_IDS.indexOf(STAGE_OF[status])];
  if (['trouble', 'return'].includes(STAGE_OF[status])) return false;
  return a < b || (a === b && PROGRESS.includes(status) && PROGRESS.indexOf(id) < PROGRESS.indexOf(status));
}

/**
 * The way of a parcel: stations passed, where it is, and what usually follows. A history gives for each stage the last
 * scan in it; without one the stations of an ordinary way that must lie behind.
 */
export function wayOf(status: StatusId, events: readonly Event[]): Station[] {
  const newest = events.findIndex((event) => event.status === status);
  const older = events.slice(newest + 1).toReversed();
  const done: Station[] = [];
  for (const { status: passed, date } of older) {
    if (passed === 'unrecognised' || passed === status) continue;
    if (done.length && STAGE_OF[(done.at(-1) as Station).status] === STAGE_OF[passed]) done.pop();
    done.push({ status: passed, state: 'done', ...(date ? { date } : {}) });
  }
  const behind = done.length ? [] : ORDINARY.filter((id) => liesBefore(id, status)).map((id): Station => ({ status: id, state: 'done' }));
  const date = events[newest]?.date;
  return [
    ...(done.length ? done.slice(-MOST) : behind),
    { status, state: 'now', ...(date ? { date } : {}) },
    ...(NEXT[status] ?? []).map((id): Station => ({ status: id, state: 'next' })),
  ];
}
