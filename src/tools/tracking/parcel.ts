import type { IsoDate } from '../../lib/dates.ts';
import type { DigitDates } from './digits.ts';
import type { StatusId } from './rules.ts';

/** One line of a parcel's history. `date` is null where the text gave none; `by` is a last or promised day that the line names. */
export interface Event { date: IsoDate | null; time?: string; status: StatusId | 'unrecognised'; text: string; by?: IsoDate }

/** What a text says about one parcel; events stand newest first. */
export interface Parcel {
  /** The number it stands under, where a text holds several parcels. */
  number?: string;
  status: StatusId | 'unrecognised';
  confidence: 'high' | 'medium' | 'low' | 'none';
  events: Event[];
  /** The day for which the page promises delivery. */
  promised?: IsoDate;
  /** What comes nearest, best first, where a reading is doubtful or none was found. */
  nearest: StatusId[];
}

/** What a text says: its first parcel, and all of them. */
export interface Explained extends Parcel {
  parcels: readonly Parcel[];
  /** What may be tracking numbers, at most five. */
  numbers: readonly string[];
  /** True if the text was too long and its middle was left out. */
  cut: boolean;
  /** Dates that can be read in two ways, with the way that was taken. */
  open?: DigitDates['open'];
}

/** A parcel whose newest line means what the reader says it means. */
export function withMeaning(parcel: Parcel, status: StatusId): Parcel {
  const [newest, ...older] = parcel.events;
  return { ...parcel, status, confidence: 'high', nearest: [], events: newest ? [{ ...newest, status }, ...older] : [] };
}
