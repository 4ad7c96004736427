import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import type { Item } from './rules.ts';

/** What a file of the buyer's is put to: a piece of the list, or something else. */
export type Purpose = Item | 'other';

/** A file that the buyer has put to a case; its bytes stay where the browser keeps them. */
export interface CaseFile { id: string; purpose: Purpose; name: string; size: number; type: string; lastModified: number; blob: Blob }

// What the browser refused to keep lasts as long as the page.
const memory = new Map<string, CaseFile>();

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('aftercart', 'files'));
const keyOf = (caseId: string, id: string): string => `${caseId}/${id}`;

let last = 0;
/** A name for a file that sorts after all earlier ones of this device. */
const newId = (): string => {
  last = Math.max(Date.now(), last + 1);
  return last.toString(36);
};

/** A file as it is kept: with what a browser forgets when it stores one. */
export const caseFile = (file: File, purpose: Purpose): CaseFile =>
  ({ id: newId(), purpose, name: file.name, size: file.size, type: file.type, lastModified: file.lastModified, blob: file });

/** Keeps a file with a case on this device; false if there is no room or it is forbidden: then it lasts until the page is left. */
export async function putFile(caseId: string, file: CaseFile): Promise<boolean> {
  const key = keyOf(caseId, file.id);
  try {
    await set(key, file, store());
    return true;
  } catch {
    memory.set(key, file);
    return false;
  }
}

const storedKeys = async (): Promise<string[]> => {
  try {
    return (await keys<string>(store())).filter((key) => typeof key === 'string');
  } catch {
    return [];
  }
};

const isFile = (value: unknown): value is CaseFile => typeof value === 'object' && value !== null
  && Reflect.get(value, 'blob') instanceof Blob && typeof Reflect.get(value, 'id') === 'string' && typeof Reflect.get(value, 'name') === 'string';

/** The files of a case, in the order in which they were added; what cannot be read is left out. */
export async function filesOf(caseId: string): Promise<CaseFile[]> {
  const mine = (key: string) => key.startsWith(`${caseId}/`);
  const kept = await Promise.all((await storedKeys()).filter(mine).map((key) => get<unknown>(key, store()).catch(() => undefined)));
  const held = [...memory].filter(([key]) => mine(key)).map(([, file]) => file);
  return [...kept.filter(isFile), ...held].sort((a, b) => a.id.localeCompare(b.id));
}

/** Forgets one file of a case. */
export const dropFile = (caseId: string, id: string): Promise<void> => drop((key) => key === keyOf(caseId, id));

/** Forgets the files of one case, or of all. */
export const dropFiles = (caseId: string | 'all'): Promise<void> => drop((key) => caseId === 'all' || key.startsWith(`${caseId}/`));

async function drop(which: (key: string) => boolean): Promise<void> {
  for (const key of memory.keys()) if (which(key)) memory.delete(key);
  try {
    await delMany((await storedKeys()).filter(which), store());
  } catch { /* nothing was kept there */ }
}
