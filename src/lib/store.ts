import type { StoredIn } from './stored.ts';

// Storage that may be missing, forbidden, full or broken: it then works for the visit only, and says so.

const memory = new Map<string, string>();
const PREFIX = 'aftercart:';

// A key that the list of what is kept does not name cannot be kept; checklists of before November 2026 can only be read and forgotten.
type Kept = { visit: StoredIn<'sessionStorage'>; device: StoredIn<'localStorage'> };
type OldKey = `evidence:${string}`;

function area(kind: keyof Kept): Storage | undefined {
  try {
    return kind === 'visit' ? window.sessionStorage : window.localStorage;
  } catch {
    return undefined;
  }
}

/** Keeps a value for this visit or on this device; false if it is only held until the page is left. */
export function keep<Kind extends keyof Kept>(kind: Kind, key: Kept[Kind], value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    const storage = area(kind);
    if (storage) {
      storage.setItem(PREFIX + key, text);
      memory.delete(PREFIX + key);
      return true;
    }
  } catch { /* full or forbidden */ }
  memory.set(PREFIX + key, text);
  return false;
}

/** What was kept under this key, or undefined if nothing readable was. A value that storage refused is newer than the one it holds. */
export function recall<Kind extends keyof Kept>(kind: Kind, key: Kept[Kind] | OldKey): unknown {
  try {
    return JSON.parse(memory.get(PREFIX + key) ?? area(kind)?.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a key for the visit and on the device. */
export function forget(key: Kept[keyof Kept] | OldKey): void {
  memory.delete(PREFIX + key);
  for (const kind of ['visit', 'device'] as const) {
    try {
      area(kind)?.removeItem(PREFIX + key);
    } catch { /* nothing was kept there */ }
  }
}
