import { crc32 } from 'node:zlib';

// Photos and videos as cameras write them, made by hand so that every byte of them is known. All say that they were taken in Paris on 20 November 2026.

export const PLACE = { latitude: 48.8584, longitude: 2.2945 };
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** An Exif block (TIFF) with a camera, a day, a place and a thumbnail table, in either byte order. */
export function exif(order: 'II' | 'MM', { place = true } = {}): Buffer<ArrayBuffer> {
  const little = order === 'II';
  const out = Buffer.alloc(420);
  const short = (value: number, at: number) => (little ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at));
  const long = (value: number, at: number) => (little ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at));
  const field = (at: number, tag: number, type: number, count: number, value: number | Buffer) => {
    short(tag, at);
    short(type, at + 2);
    long(count, at + 4);
    if (Buffer.isBuffer(value)) value.copy(out, at + 8);
    else if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  out.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  const fields: Parameters<typeof field>[] = [[0, 0x010f, 2, 6, 200], [0, 0x0112, 3, 1, 6], ...(place ? [[0, 0x8825, 4, 1, 120]] as Parameters<typeof field>[] : []), [0, 0x8769, 4, 1, 90]];
  short(fields.length, 8);
  fields.sort((a, b) => a[1] - b[1]).forEach(([, ...rest], index) => field(10 + index * 12, ...rest));
  ascii('Maker\0').copy(out, 200);
  short(1, 90);
  field(92, 0x9003, 2, 20, 210);
  ascii('2026:11:20 10:11:12\0').copy(out, 210);
  if (place) {
    short(5, 120);
    const rationals = (at: number, values: [number, number][]) => values.forEach(([top, bottom], index) => { long(top, at + index * 8); long(bottom, at + index * 8 + 4); });
    field(122, 1, 2, 2, ascii('N\0'));
    field(134, 2, 5, 3, 240);
    rationals(240, [[48, 1], [51, 1], [3024, 100]]);
    field(146, 3, 2, 2, ascii('E\0'));
    field(158, 4, 5, 3, 264);
    rationals(264, [[2, 1], [17, 1], [4020, 100]]);
    field(170, 0x1d, 2, 11, 290);
    ascii('2026:11:20\0').copy(out, 290);
  }
  return out;
}

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="48,51.504N" exif:GPSLongitude=\'2,17.67E\' dc:title="cup"><exif:GPSAltitude>33/1</exif:GPSAltitude></rdf:Description></x:xmpmeta>';
const segment = (marker: number, body: Buffer) => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
// One pixel, as small as a real encoder makes it.
const PIXEL = Buffer.from('/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=', 'base64');

/** A JPEG photo with Exif and XMP; `tail` is what a phone hangs on to it (a motion photo's video). */
export const jpeg = (order: 'II' | 'MM' = 'II', { place = true, tail = Buffer.alloc(0) } = {}): Buffer<ArrayBuffer> => Buffer.concat([
  PIXEL.subarray(0, 2), segment(0xe1, Buffer.concat([ascii('Exif\0\0'), exif(order, { place })])),
  segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${place ? XMP : ''}`)), PIXEL.subarray(2), tail,
]);

const chunk = (kind: string, body: Buffer) => {
  const inner = Buffer.concat([ascii(kind), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(inner));
  return Buffer.concat([length, inner, sum]);
};
/** A PNG picture with Exif, XMP, and Exif packed as text as older programs write it. */
export const png = (): Buffer<ArrayBuffer> => Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])), chunk('eXIf', exif('MM')),
  chunk('iTXt', ascii(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)), chunk('tEXt', ascii(`Raw profile type exif\0\nexif\n     420\n${exif('II').toString('hex')}`)),
  chunk('IDAT', Buffer.from('789c63000100000500010d0a2db4', 'hex')), chunk('IEND', Buffer.alloc(0)),
]);

/** A WebP picture with Exif. */
export const webp = (): Buffer<ArrayBuffer> => {
  const body = exif('II');
  const head = Buffer.alloc(8);
  head.write('EXIF');
  head.writeUInt32LE(body.length, 4);
  const riff = Buffer.alloc(12);
  riff.write('RIFF');
  riff.writeUInt32LE(4 + 8 + body.length, 4);
  riff.write('WEBP', 8);
  return Buffer.concat([riff, head, body]);
};

const box = (kind: string, ...parts: Buffer[]) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + parts.reduce((sum, { length }) => sum + length, 0));
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, ...parts]);
};
/** An MP4 video with the place in the three forms that phones use; `media` are its pictures and sound. */
export const mp4 = (media = Buffer.from('+12.3456+078.9012/ is no place here')): Buffer<ArrayBuffer> => Buffer.concat([
  box('ftyp', ascii('isom\0\0\x02\0isommp42')), box('mdat', media),
  box('moov', box('udta',
    box('\xa9xyz', ascii('\0\x12\x15\xc7+48.8584+002.2945/')),
    box('loci', Buffer.concat([Buffer.alloc(4), ascii('\x15\xc7Paris\0\0'), Buffer.from('00024b7000 30dbbe00002100'.replace(/ /g, ''), 'hex'), ascii('earth\0\0')]))),
  box('meta', ascii('com.apple.quicktime.location.ISO6709+48.8584+002.2945+033.000/'))),
]);

/** A HEIC photo: its Exif lies among the media bytes. */
export const heic = (): Buffer<ArrayBuffer> => Buffer.concat([box('ftyp', ascii('heic\0\0\0\0mif1heic')), box('mdat', Buffer.concat([Buffer.from([0, 0, 0, 6]), ascii('Exif\0\0'), exif('MM')]))]);
