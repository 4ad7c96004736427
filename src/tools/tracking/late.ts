import { addDays, daysBetween, type IsoDate } from '../../lib/dates.ts';
import type { Step } from '../../lib/ids.ts';
import type { StatusFacts } from './book.ts';

/** Whether a parcel is late today, by our rule of thumb for its status. */
export interface Lateness {
  /** The day of the newest scan; missing where the text gave none. */
  since?: IsoDate;
  /** Calendar days since that scan, never negative. */
  day?: number;
  /** Days after which we start to worry; 0 is at once. */
  after: number;
  /** The first day on which to act; missing without a date unless it is today. */
  from?: IsoDate;
  late: boolean;
  /** The one thing to do first today. */
  step: Step;
}

/** Counts from the newest scan to today. Without a date only statuses that cannot wait are late. */
export function lateness(status: StatusFacts, since: IsoDate | null | undefined, today: IsoDate): Lateness {
  const after = status['worry-after'];
  const from = since ? addDays(since, after) : after === 0 ? today : undefined;
  const late = from !== undefined && from <= today;
  return {
    after, late, step: late ? status.step : status.fine,
    ...(since ? { since, day: Math.max(0, daysBetween(since, today)) } : {}),
    ...(from ? { from } : {}),
  };
}
