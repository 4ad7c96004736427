import { forget, keep, recall } from './store.ts';

// A text that another page hands to the tracking tool: through the visit's storage, never through the address.
const KEY = 'pasted';
const LONGEST = 1_000_000;

/** Hands a text to the tracking tool. */
export const handOver = (text: string): boolean => keep('visit', KEY, text.slice(0, LONGEST));

/** Takes the text that was handed over, once; undefined if there is none. */
export function takeOver(): string | undefined {
  const text = recall('visit', KEY);
  forget(KEY);
  return typeof text === 'string' && text.trim() ? text : undefined;
}
