import { PROBLEMS, type Problem } from '../../lib/ids.ts';
import { forget, keep, recall } from '../../lib/store.ts';
import { isItem, type Item } from './rules.ts';

/** What a buyer did with one problem's list on this device. */
export interface Saved { ticks: ReadonlySet<Item>; notes: Partial<Record<Item, string>> }

/** The longest note, in characters: one line that still prints. */
export const NOTE_LENGTH = 200;

const keyOf = (problem: Problem): string => `evidence:${problem}`;
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a stored value of any shape; whatever is not a known item or a text is dropped, never thrown at. */
export function readSaved(value: unknown): Saved {
  const ticks = field(value, 'ticks');
  const notes = field(value, 'notes');
  const pairs = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
  return {
    ticks: new Set(Array.isArray(ticks) ? ticks.filter((id) => typeof id === 'string' && isItem(id)) : []),
    notes: Object.fromEntries(pairs.flatMap(([id, text]) =>
      (isItem(id) && typeof text === 'string' && text !== '' ? [[id, text.slice(0, NOTE_LENGTH)]] : []))),
  };
}

/** The ticks and notes kept for a problem. */
export const recallSaved = (problem: Problem): Saved => readSaved(recall('device', keyOf(problem)));

/** Keeps ticks and notes on the device; false if they last only for this visit. */
export function keepSaved(problem: Problem, saved: Saved): boolean {
  if (saved.ticks.size === 0 && Object.keys(saved.notes).length === 0) {
    forget(keyOf(problem));
    return true;
  }
  return keep('device', keyOf(problem), { ticks: [...saved.ticks], notes: saved.notes });
}

/** Forgets the ticks and notes of one problem, or of every problem. */
export function clearSaved(which: Problem | 'all'): void {
  for (const problem of which === 'all' ? PROBLEMS : [which]) forget(keyOf(problem));
}
