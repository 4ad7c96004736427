import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isIsoDate, localToday, type IsoDate } from '../../../lib/dates.ts';
import type { CaseFile } from '../file-store.ts';
import { withoutPlace } from './place.ts';

/** A file as it goes into the pack: its bytes, their SHA-256 in hexadecimal, the day on which it was taken (as a photo says) or last saved, and which of the two that is. */
export interface Exhibit {
  file: CaseFile;
  blob: Blob;
  sha256: string;
  day: IsoDate | undefined;
  taken: boolean;
  placeRemoved: boolean;
}

/** How the work goes: bytes done of all. */
export type OnBytes = (done: number) => void;

/** A piece of a file: its bytes, and the part of the file that they are, which costs no memory to keep. */
export interface Piece { bytes: Uint8Array<ArrayBuffer>; part: Blob }

/** A blob piece by piece, so that a large one never stands in memory whole; rejects where it cannot be read or the work was called off. */
export async function* piecesOf(blob: Blob, signal: AbortSignal, size = 1 << 20): AsyncGenerator<Piece> {
  for (let at = 0; at < blob.size; at += size) {
    signal.throwIfAborted();
    const part = blob.slice(at, at + size);
    yield { part, bytes: new Uint8Array(await part.arrayBuffer()) };
  }
}

// A camera whose clock was never set, or a broken entry on the device, says days that are none.
const savedOn = (time: number): IsoDate | undefined => {
  const saved = new Date(time);
  const day = Number.isNaN(saved.getTime()) ? undefined : localToday(saved);
  return time > 0 && isIsoDate(day) ? day : undefined;
};

/** Reads a file once from end to end, takes the place out of it unless it may stay, and works out its SHA-256. Rejects if it cannot be read. */
export async function readExhibit(file: CaseFile, { keepPlace, signal, onBytes }: { keepPlace: boolean; signal: AbortSignal; onBytes: OnBytes }): Promise<Exhibit> {
  const { blob, removed, taken } = keepPlace ? { blob: file.blob, removed: false, taken: undefined } : await withoutPlace(file.blob);
  const hash = sha256.create();
  let done = 0;
  for await (const { bytes } of piecesOf(blob, signal)) {
    hash.update(bytes);
    done += bytes.length;
    onBytes(done);
  }
  const made = savedOn(file.lastModified);
  const photo = isIsoDate(taken) ? taken : undefined;
  return { file, blob, sha256: bytesToHex(hash.digest()), day: photo ?? made, taken: photo !== undefined, placeRemoved: removed };
}
