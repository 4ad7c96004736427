import { forget, keep, recall } from '../lib/store.ts';
import { holdsNumber } from './paste.ts';

// What was searched for stays on this device, and only what led somewhere.
const KEY = 'searches';
const MOST = 5;
const LONGEST = 80;

/** The last searches on this device, the newest first. */
export function recentSearches(): string[] {
  const kept = recall('device', KEY);
  return Array.isArray(kept) ? kept.filter((text): text is string => typeof text === 'string' && text !== '').map((text) => text.toWellFormed()).slice(0, MOST) : [];
}

/** Remembers a search; numbers of parcels and orders are not kept. */
export function remember(query: string): void {
  const text = query.trim().slice(0, LONGEST).toWellFormed();
  if (!text || holdsNumber(text)) return;
  keep('device', KEY, [text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

/** Forgets all searches. */
export const forgetSearches = (): void => forget(KEY);
