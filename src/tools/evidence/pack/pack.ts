import { makeZip } from 'client-zip';
import type { CaseFile } from '../file-store.ts';
import { piecesOf, readExhibit, type Exhibit } from './exhibits.ts';
import { exhibitName } from './names.ts';

/** An exhibit with its number and its name in the pack. */
export interface Numbered extends Exhibit { number: number; packed: string; /** The number of an exhibit with the same bytes. */ same?: number }

export interface PackWish {
  /** In the order in which they are numbered. */
  files: readonly CaseFile[];
  titleOf: (file: CaseFile) => string;
  keepPlace: boolean;
  /** Pages to put beside the exhibits, worked out once these are numbered. */
  pages: (exhibits: readonly Numbered[], skipped: readonly CaseFile[]) => readonly { name: string; text: string }[];
  signal: AbortSignal;
  /** How far the work is, from 0 to 1. */
  onProgress: (share: number) => void;
}

export interface Pack { zip: Blob; exhibits: readonly Numbered[]; skipped: readonly CaseFile[] }

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Every file that can be read, numbered in order; the others are named. Rejects with an AbortError when called off. */
async function number({ files, titleOf, keepPlace, signal, onProgress }: PackWish): Promise<{ exhibits: Numbered[]; skipped: CaseFile[] }> {
  const total = files.reduce((sum, { size }) => sum + size, 0) || 1;
  const read: Exhibit[] = [];
  const skipped: CaseFile[] = [];
  let before = 0;
  for (const file of files) {
    try {
      read.push(await readExhibit(file, { keepPlace, signal, onBytes: (done) => onProgress((before + done) / total / 2) }));
    } catch (error) {
      if (isAbort(error) || signal.aborted) throw error;
      skipped.push(file);
    }
    before += file.size;
  }
  const first = new Map<string, number>();
  const exhibits = read.map((exhibit, index): Numbered => {
    const own = index + 1;
    const same = exhibit.file.size > 0 ? first.get(exhibit.sha256) : undefined;
    if (same === undefined) first.set(exhibit.sha256, own);
    const { name, type } = exhibit.file;
    const packed = exhibitName({ number: own, of: read.length, title: titleOf(exhibit.file), day: exhibit.day, name, type });
    return { ...exhibit, number: own, packed, ...(same !== undefined && { same }) };
  });
  return { exhibits, skipped };
}

/** A stream as one blob. Bytes whose `origin` is known are taken from there, so that the blob refers to the files on the device and holds no copy of them. */
async function gather(stream: ReadableStream<Uint8Array>, { origin, signal }: { origin: WeakMap<Uint8Array, Blob>; signal: AbortSignal }): Promise<Blob> {
  const reader = stream.getReader();
  const parts: Blob[] = [];
  for (;;) {
    if (signal.aborted) await reader.cancel(signal.reason).catch(() => undefined);
    signal.throwIfAborted();
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: 'application/zip' });
    parts.push(origin.get(value) ?? new Blob([value as Uint8Array<ArrayBuffer>]));
  }
}

// A ZIP has room for the years 1980 to 2107.
const zipDate = (time: number): Date => {
  const date = new Date(time);
  return date.getFullYear() > 1980 && date.getFullYear() < 2107 ? date : new Date();
};

/** One file of the exhibits could be read once, but not a second time. */
class Unreadable extends Error {
  readonly file: CaseFile;
  constructor(file: CaseFile, options: ErrorOptions) {
    super(`cannot read ${file.name}`, options);
    this.file = file;
  }
}

/**
 * One ZIP of all files that can be read, numbered as exhibits, with pages that list them; nothing is compressed, as photos and videos are already.
 * A file that cannot be read is skipped and named, the rest is packed. Rejects with an AbortError when called off.
 */
export async function makePack(wish: PackWish): Promise<Pack> {
  const { signal, onProgress, pages } = wish;
  const { exhibits, skipped } = await number(wish);
  const total = exhibits.reduce((sum, { blob }) => sum + blob.size, 0) || 1;
  const origin = new WeakMap<Uint8Array, Blob>();
  let done = 0;
  async function* bytesOf({ blob, file }: Numbered) {
    try {
      for await (const { bytes, part } of piecesOf(blob, signal)) {
        origin.set(bytes, part);
        yield bytes;
        done += bytes.length;
        onProgress(0.5 + done / total / 2);
      }
    } catch (error) {
      throw signal.aborted ? error : new Unreadable(file, { cause: error });
    }
  }
  function* entries() {
    for (const { name, text } of pages(exhibits, skipped)) yield { name, input: text };
    for (const exhibit of exhibits) {
      const { packed, file, blob } = exhibit;
      yield { name: packed, input: bytesOf(exhibit), size: blob.size, lastModified: zipDate(file.lastModified) };
    }
  }
  try {
    return { zip: await gather(makeZip(entries()), { origin, signal }), exhibits, skipped };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const pack = await makePack({ ...wish, files: wish.files.filter((file) => file !== error.file) });
    return { ...pack, skipped: [error.file, ...pack.skipped] };
  }
}
