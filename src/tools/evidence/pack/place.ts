// Where a photo was taken stands in its Exif data (TIFF), in XMP (text) or, for a video, in its `moov` box.
// It is overwritten where it stands: no byte moves, so that the picture itself stays as the camera made it.
// Exif: CIPA DC-008. PNG: chunks with CRC-32. Video: ISO/IEC 14496-12, ISO 6709 in `©xyz`, `loci` (3GPP TS 26.244).

/** A file without the place where it was taken. */
export interface WithoutPlace { blob: Blob; removed: boolean; taken?: string | undefined }

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return text;
};

const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const GPS = 0x8825;
const EXIF = 0x8769;
const TAKEN = 0x9003;

/** One TIFF structure inside a file: its tables of fields. */
class Tiff {
  readonly #view: DataView;
  readonly #little: boolean;
  constructor(bytes: Uint8Array, start: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
    this.#little = bytes[start] === 0x49;
  }
  short = (at: number): number => this.#view.getUint16(at, this.#little);
  long = (at: number): number => this.#view.getUint32(at, this.#little);
  /** Where the fields of the table at this place begin, or none where it can be no table. */
  fields(table: number): number[] {
    if (table < 8 || table + 2 > this.#view.byteLength) return [];
    const count = this.short(table);
    if (count === 0 || count > 300 || table + 6 + count * 12 > this.#view.byteLength) return [];
    const places = Array.from({ length: count }, (_, index) => table + 2 + index * 12);
    return places.every((at) => this.short(at + 2) >= 1 && this.short(at + 2) <= 13) ? places : [];
  }
  find = (table: number, tag: number): number | undefined => this.fields(table).find((at) => this.short(at) === tag);
  text(field: number): string {
    const [length, at] = [this.long(field + 4), this.long(field + 8)];
    return at + length > this.#view.byteLength || length > 100 ? '' : latin(new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length));
  }
  wipe(from: number, length: number): void {
    const end = Math.min(from + length, this.#view.byteLength);
    if (from >= 8 && from < end) new Uint8Array(this.#view.buffer, this.#view.byteOffset + from, end - from).fill(0);
  }
  /** Takes the table of the place out: its values, itself, and the field that leads to it. */
  wipePlace(table: number, field: number): void {
    const gps = this.long(field + 8);
    for (const at of this.fields(gps)) {
      const size = (TYPE_SIZES[this.short(at + 2)] ?? 1) * this.long(at + 4);
      // No real value of a place is longer; a bent length must not wipe the picture.
      if (size > 4 && size <= 2000) this.wipe(this.long(at + 8), size);
    }
    this.wipe(gps, 2 + this.fields(gps).length * 12);
    const count = this.short(table);
    const end = table + 2 + count * 12 + 4;
    const all = new Uint8Array(this.#view.buffer, this.#view.byteOffset, this.#view.byteLength);
    all.copyWithin(field, field + 12, end);
    all.fill(0, end - 12, end);
    this.#view.setUint16(table, count - 1, this.#little);
  }
}

/** Wipes the place from every TIFF structure in the bytes; says whether there was one, and when the photo was taken. */
function wipeExif(bytes: Uint8Array, text: string): { removed: boolean; taken?: string } {
  let removed = false;
  let taken: string | undefined;
  for (const { index } of text.matchAll(/II\*\0|MM\0\*/g)) {
    if (index + 14 > bytes.length) break;
    const tiff = new Tiff(bytes, index);
    const first = tiff.long(4);
    const exif = tiff.find(first, EXIF);
    const when = exif === undefined ? undefined : tiff.find(tiff.long(exif + 8), TAKEN);
    if (when !== undefined) taken ??= /^(\d{4}):(\d\d):(\d\d)/.exec(tiff.text(when))?.slice(1, 4).join('-');
    const gps = tiff.find(first, GPS);
    if (gps === undefined) continue;
    tiff.wipePlace(first, gps);
    removed = true;
  }
  return { removed, ...(taken && { taken }) };
}

/** Overwrites every match; `part` says which text takes its place, of the same length. */
function overwrite(bytes: Uint8Array, text: string, pattern: RegExp, part: (match: string) => string): boolean {
  let found = false;
  for (const match of text.matchAll(pattern)) {
    const put = part(match[0]);
    for (let at = 0; at < put.length; at += 1) bytes[match.index + at] = put.charCodeAt(at);
    found ||= put !== match[0];
  }
  return found;
}

const blank = (match: string): string => ' '.repeat(match.length);
const zero = (match: string): string => match.replace(/\d/g, '0');
const XMP = /\bexif:GPS\w+\s*=\s*("[^"]*"|'[^']*')|<exif:GPS(\w+)\b[^>]*>[^<]*<\/exif:GPS\2>/g;
const ISO_6709 = /[+-]\d{2,6}(?:\.\d+)?[+-]\d{3,7}(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)?(?:CRS\w{1,20})?\//g;

/** Zeroes longitude, latitude and height of each `loci` box. */
function wipeLoci(bytes: Uint8Array, text: string): boolean {
  let found = false;
  for (const { index } of text.matchAll(/loci\0\0\0\0/g)) {
    const end = bytes.indexOf(0, index + 10);
    if (end < 0 || end - index > 300) continue;
    const place = bytes.subarray(end + 2, end + 14);
    found ||= place.some((byte) => byte !== 0);
    place.fill(0);
  }
  return found;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const crc32 = (bytes: Uint8Array): number => ~bytes.reduce((crc, byte) => (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), -1) >>> 0;

/** Writes the check sums of a PNG's notes anew; notes that hold Exif data as packed text are emptied. */
function mendPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let emptied = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    const kind = latin(bytes.subarray(at + 4, at + 8));
    if (kind === 'zTXt' || kind === 'tEXt' || kind === 'iTXt') {
      const head = latin(bytes.subarray(at + 8, Math.min(end, at + 88)));
      const packed = kind === 'zTXt' || (kind === 'iTXt' && head.charCodeAt(head.indexOf('\0') + 1) === 1);
      if (/^Raw profile type|^XML:com\.adobe\.xmp/.test(head) && (packed || head.startsWith('Raw'))) {
        const note = bytes.subarray(at + 8 + head.indexOf('\0') + 2, end);
        emptied ||= note.some((byte) => byte !== 0);
        note.fill(0);
      }
    }
    if (/^(?:eXIf|[iz]TXt|tEXt)$/.test(kind)) view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return emptied;
}

const isVideo = (head: string): boolean => head.slice(4, 8) === 'ftyp' && !/^(hei[cxfms]|mif1|msf1|avif|avis)/.test(head.slice(8, 12));

/** The whole pictures that are read at once; a larger one is left as it is. */
const MOST = 200_000_000;

async function wipeBytes(blob: Blob, wipe: (bytes: Uint8Array, text: string) => { removed: boolean; taken?: string }): Promise<WithoutPlace> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const { removed, taken } = wipe(bytes, latin(bytes));
  return { blob: removed ? new Blob([bytes], { type: blob.type }) : blob, removed, taken };
}

const wipeFilm = (bytes: Uint8Array, text: string): boolean =>
  [overwrite(bytes, text, ISO_6709, zero), wipeLoci(bytes, text), overwrite(bytes, text, XMP, blank)].includes(true);

/** Some phones hang a short video on to a photo; its place is in its `moov` box. */
function wipeHungOn(bytes: Uint8Array, text: string): boolean {
  const film = text.indexOf('ftyp', 100);
  const moov = film < 0 ? -1 : text.indexOf('moov', film);
  return moov >= 0 && wipeFilm(bytes.subarray(moov), text.slice(moov));
}

const wipePicture = (bytes: Uint8Array, text: string) => {
  const exif = wipeExif(bytes, text);
  const others = [overwrite(bytes, text, XMP, blank), wipeHungOn(bytes, text), text.startsWith('\x89PNG') && mendPng(bytes)];
  return { ...exif, removed: exif.removed || others.includes(true) };
};
const wipeVideo = (bytes: Uint8Array, text: string) => ({ removed: wipeFilm(bytes, text) });

/** The outer boxes of a video file: kind and place. */
async function boxesOf(blob: Blob): Promise<{ kind: string; from: number; to: number }[]> {
  const boxes = [];
  for (let at = 0; at + 8 <= blob.size && boxes.length < 1000;) {
    const head = new DataView(await blob.slice(at, at + 16).arrayBuffer());
    const short = head.getUint32(0);
    const size = short === 1 && head.byteLength === 16 ? Number(head.getBigUint64(8)) : short || blob.size - at;
    if (size < 8) break;
    boxes.push({ kind: latin(new Uint8Array(head.buffer, 4, 4)), from: at, to: Math.min(at + size, blob.size) });
    at += size;
  }
  return boxes;
}

/** The same picture or video without the place where it was taken, every other byte as it was; other files are given back. Rejects if the file cannot be read. */
export async function withoutPlace(blob: Blob): Promise<WithoutPlace> {
  const head = latin(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  if (isVideo(head)) {
    let result: WithoutPlace = { blob, removed: false };
    for (const { from, to } of (await boxesOf(blob)).filter(({ kind, from, to }) => /^(moov|meta|uuid|udta)$/.test(kind) && to - from < MOST)) {
      const part = await wipeBytes(result.blob.slice(from, to), wipeVideo);
      if (part.removed) result = { blob: new Blob([result.blob.slice(0, from), part.blob, result.blob.slice(to)], { type: blob.type }), removed: true };
    }
    return result;
  }
  const picture = /^(\xff\xd8\xff|\x89PNG|RIFF....WEBP|II\*\0|MM\0\*|....ftyp)/s.test(head);
  return picture && blob.size <= MOST ? wipeBytes(blob, wipePicture) : { blob, removed: false };
}
