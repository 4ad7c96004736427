import { crc32 } from 'node:zlib';
import ExifReader from 'exifreader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPlace } from '../../src/tools/evidence/pack/place.ts';
import { exif, heic, jpeg, mp4, png, webp } from './evidence.photos.ts';

const wiped = async (bytes: Buffer) => {
  const { blob, ...said } = await withoutPlace(new Blob([new Uint8Array(bytes)], { type: 'x/y' }));
  return { ...said, bytes: Buffer.from(await blob.arrayBuffer()) };
};
const tagsOf = (bytes: Buffer) => ExifReader.load(new Uint8Array(bytes).buffer, { expanded: true });
/** Every trace of the place as these files hold it: figures as text, as fractions, and as XMP. */
const TRACES = [/48,51\.504/, /2,17\.67/, /48\.8584/, /GPSLatitude/, /\x00\x00\x0b\xd0\x00\x00\x00\x64/, /\xd0\x0b\x00\x00\x64\x00\x00\x00/, /33\/1/];
const tracesIn = (bytes: Buffer) => TRACES.filter((trace) => trace.test(bytes.toString('latin1'))).map(String);

describe('the place where a picture was taken', () => {
  test.each<[string, Buffer]>([
    ['a JPEG, little endian', jpeg('II')], ['a JPEG, big endian', jpeg('MM')], ['a JPEG with a video hung on', jpeg('II', { tail: mp4() })],
    ['a PNG', png()], ['a WebP', webp()], ['a HEIC', heic()], ['a TIFF', exif('II')],
  ])('is taken out of %s, which stays as long as it was', async (_, bytes) => {
    expect(tracesIn(bytes).length).toBeGreaterThan(0);
    const result = await wiped(bytes);
    expect(result).toMatchObject({ removed: true, taken: '2026-11-20' });
    expect(tracesIn(result.bytes)).toEqual([]);
    expect(result.bytes.length).toBe(bytes.length);
    expect((await wiped(result.bytes)).removed).toBe(false);
  });
  test.each<[string, Buffer]>([['JPEG', jpeg('II')], ['JPEG', jpeg('MM')], ['PNG', png()], ['WebP', webp()]])('is unknown to another reader of a %s afterwards, while camera, turn and day are still there', async (_, bytes) => {
    expect(tagsOf(bytes).gps).toMatchObject({ Latitude: expect.closeTo(48.8584, 3), Longitude: expect.closeTo(2.2945, 3) });
    const { bytes: after } = await wiped(bytes);
    const tags = tagsOf(after);
    expect(tags.gps).toBeUndefined();
    expect(JSON.stringify(tags)).not.toMatch(/GPS/);
    expect(tags.exif).toMatchObject({ Make: { description: 'Maker' }, Orientation: { value: 6 }, DateTimeOriginal: { description: '2026:11:20 10:11:12' } });
  });
  test('leaves the picture of a JPEG as it was, byte for byte', async () => {
    const bytes = jpeg('II');
    const from = bytes.indexOf(Buffer.from([0xff, 0xdb]));
    expect((await wiped(bytes)).bytes.subarray(from).equals(bytes.subarray(from))).toBe(true);
  });
  test('leaves every check sum of a PNG right', async () => {
    const { bytes } = await wiped(png());
    for (let at = 8; at < bytes.length;) {
      const length = bytes.readUInt32BE(at);
      expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
      at += 12 + length;
    }
  });
  test('is zero in a video, whose pictures and sound are not touched', async () => {
    const { bytes, removed } = await wiped(mp4());
    expect(removed).toBe(true);
    const text = bytes.toString('latin1');
    expect(text).toContain('+12.3456+078.9012/ is no place here');
    expect(text).toContain('\xa9xyz\0\x12\x15\xc7+00.0000+000.0000/');
    expect(text).not.toMatch(/8584|2945|\x30\xdb\xbe/);
    expect(bytes.length).toBe(mp4().length);
  });
  test('was not there: the file is given back as it is', async () => {
    const bytes = jpeg('II', { place: false });
    expect(await wiped(bytes)).toEqual({ removed: false, taken: '2026-11-20', bytes });
  });
});

describe('a file that is not what it seems', () => {
  test('of any bytes is given back as long as it was', async () => {
    const heads = [jpeg(), png(), webp(), mp4(), heic(), exif('MM')].map((bytes) => bytes.subarray(0, 40));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...heads, Buffer.alloc(0)), fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
      const bytes = Buffer.concat([head, rest]);
      expect((await wiped(bytes)).bytes.length).toBe(bytes.length);
    }), { numRuns: 300 });
  });
  test('cut off or bent anywhere never stops the work', async () => {
    const whole = [jpeg('II'), jpeg('MM'), png(), mp4()];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...whole), fc.nat(), fc.nat(), fc.nat(255), async (bytes, cut, at, value) => {
      const bent = Buffer.from(bytes.subarray(0, cut % (bytes.length + 1)));
      if (bent.length > 0) bent[at % bent.length] = value;
      expect((await wiped(bent)).bytes.length).toBe(bent.length);
    }), { numRuns: 500 });
  });
  test('is left alone where it is text, a PDF or an archive, whatever stands in it', async () => {
    for (const text of ['%PDF-1.4 exif:GPSLatitude="48,51N"', 'PK\x03\x04 +48.8584+002.2945/', 'GPS']) {
      const bytes = Buffer.from(text, 'latin1');
      expect((await wiped(bytes)).bytes.equals(bytes)).toBe(true);
    }
  });
});
