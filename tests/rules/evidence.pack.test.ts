import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { PROBLEMS } from '../../src/lib/ids.ts';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { blankCase } from '../../src/tools/evidence/cases.ts';
import { caseFile, dropFiles, filesOf, putFile, type CaseFile, type Purpose } from '../../src/tools/evidence/file-store.ts';
import { coverPage, type CoverWords } from '../../src/tools/evidence/pack/cover.ts';
import { casePack } from '../../src/tools/evidence/pack/make.ts';
import { exhibitName, namePart } from '../../src/tools/evidence/pack/names.ts';
import { makePack, type PackWish } from '../../src/tools/evidence/pack/pack.ts';
import { wording } from '../../src/tools/evidence/wording.ts';
import { jpeg } from './evidence.photos.ts';
import { allOf, unpack } from '../../src/fuzz/unpack.ts';

const bytesOf = (text: string | Buffer) => new Uint8Array(typeof text === 'string' ? Buffer.from(text) : text);
const file = (name: string, content: string | Buffer = name, purpose: Purpose = 'photo-label', type = ''): CaseFile =>
  caseFile(new File([bytesOf(content)], name, { type, lastModified: Date.UTC(2026, 10, 20, 12) }), purpose);
const wish = (files: readonly CaseFile[], more: Partial<PackWish> = {}): PackWish => ({
  files, titleOf: ({ purpose }) => purpose, keepPlace: false, pages: () => [], signal: new AbortController().signal, onProgress: () => undefined, ...more,
});

/** A file that cannot be read: at all, or after so many bytes, or only the second time. */
const broken = (name: string, when: 'at once' | 'half-way' | 'second time'): CaseFile => {
  const whole = file(name, Buffer.alloc(3_000_000, 7));
  let reads = 0;
  const blob = whole.blob;
  const slice = blob.slice.bind(blob);
  const fault = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  blob.slice = (from = 0, to = blob.size) => {
    const part = slice(from, to);
    if (from === 0) reads += 1;
    // The first look is at the beginning alone, to see what it is; then it is read once for the sum and once for the pack.
    const fails = when === 'at once' || (when === 'half-way' && from > 1_000_000) || (when === 'second time' && reads > 2);
    if (fails) part.arrayBuffer = fault;
    return part;
  };
  return whole;
};

describe('a pack', () => {
  test('holds every file byte for byte, with the sums that are told', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3000 })), { maxLength: 12 }), async (given) => {
      const files = given.map(([name, bytes]) => file(name, Buffer.from(bytes)));
      const { zip, exhibits, skipped } = await makePack(wish(files));
      const packed = await unpack(await allOf(zip));
      expect(skipped).toEqual([]);
      expect(packed.map(({ name }) => name)).toEqual(exhibits.map((exhibit) => exhibit.packed));
      expect(packed.map(({ bytes }) => bytes)).toEqual(given.map(([, bytes]) => Buffer.from(bytes)));
      expect(exhibits.map(({ sha256 }) => sha256)).toEqual(given.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex')));
    }), { numRuns: 40 });
  });
  test('holds a file of several pieces byte for byte', async () => {
    const large = Buffer.from(Uint8Array.from({ length: 9_500_000 }, (_, at) => (at * 2654435761) >>> 24));
    const shares: number[] = [];
    const { zip } = await makePack(wish([file('a.mp4', large), file('b.txt', 'b')], { onProgress: (share) => shares.push(share) }));
    const [first, second] = await unpack(await allOf(zip));
    expect(first?.bytes.equals(large)).toBe(true);
    expect(second?.bytes.toString()).toBe('b');
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
  test('names an empty file and packs it', async () => {
    const { zip, exhibits } = await makePack(wish([file('', ''), file('x', '')]));
    expect((await unpack(await allOf(zip))).map(({ bytes }) => bytes.length)).toEqual([0, 0]);
    expect(exhibits.map(({ same }) => same)).toEqual([undefined, undefined]);
  });
  test('gives files of one name different names, and says where two are the same file', async () => {
    const { exhibits } = await makePack(wish([file('a.jpg', 'one'), file('a.jpg', 'two'), file('b.jpg', 'one')]));
    expect(exhibits.map(({ packed, same }) => [packed, same])).toEqual([
      ['01-photo-label-2026-11-20.jpg', undefined], ['02-photo-label-2026-11-20.jpg', undefined], ['03-photo-label-2026-11-20.jpg', 1],
    ]);
  });
  test.each(['at once', 'half-way', 'second time'] as const)('names a file that cannot be read %s, and packs the rest', async (when) => {
    const bad = broken('gone.jpg', when);
    const { zip, exhibits, skipped } = await makePack(wish([file('a.txt'), bad, file('c.txt')]));
    expect(skipped).toEqual([bad]);
    expect((await unpack(await allOf(zip))).map(({ bytes }) => bytes.toString())).toEqual(['a.txt', 'c.txt']);
    expect(exhibits.map(({ number }) => number)).toEqual([1, 2]);
  });
  test('of nothing that can be read is empty, and says what is missing', async () => {
    const bad = broken('gone.jpg', 'at once');
    expect(await makePack(wish([bad]))).toMatchObject({ exhibits: [], skipped: [bad] });
  });
  test.each([0, 0.2, 0.7])('stops when it is called off at %f of the work, and gives nothing', async (share) => {
    const work = new AbortController();
    const made = makePack(wish([file('a.bin', Buffer.alloc(5_000_000)), file('b.bin', Buffer.alloc(5_000_000))], {
      signal: work.signal, onProgress: (done) => { if (done >= share) work.abort(); },
    }));
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  });
  test('is without the place where photos were taken, unless the buyer keeps it; the sums are those of what is packed', async () => {
    const photo = file('p.jpg', jpeg());
    const [without] = (await makePack(wish([photo]))).exhibits;
    const [kept] = (await makePack(wish([photo], { keepPlace: true }))).exhibits;
    expect(without).toMatchObject({ placeRemoved: true, day: '2026-11-20' });
    expect(kept).toMatchObject({ placeRemoved: false, sha256: createHash('sha256').update(jpeg()).digest('hex') });
    expect(without?.sha256).toBe(createHash('sha256').update(await allOf(without?.blob ?? new Blob())).digest('hex'));
    expect(without?.sha256).not.toBe(kept?.sha256);
  });
  test('takes a file with an impossible date', async () => {
    for (const lastModified of [-8e15, 0, 1, 8e15, 9e15, Number.POSITIVE_INFINITY, Number.NaN]) {
      const odd = { ...file('a.txt'), lastModified };
      const [packed, ...more] = await unpack(await allOf((await makePack(wish([odd]))).zip));
      expect([packed?.name, more]).toEqual(['01-photo-label.txt', []]);
    }
  });
});

describe('the name of an exhibit', () => {
  test.each([
    ['../../etc/passwd', '', 'bin'], ['..\\..\\x.exe', '', 'exe'], ['CON', 'image/png', 'png'], ['photo.JPEG', '', 'jpg'], ['😀.heic', '', 'heic'],
    ['\u202egpj.exe', '', 'exe'], ['a.verylongending', 'image/webp', 'webp'], ['a.p\u0000g', 'text/html; x', 'bin'], ['.htaccess', '', 'bin'], ['', '', 'bin'],
  ])('takes nothing but the ending from %j (%s)', (name, type, ending) => {
    expect(exhibitName({ number: 3, of: 12, title: 'The label: whole / readable?', day: '2026-11-20', name, type })).toBe(`03-the-label-whole-readable-2026-11-20.${ending}`);
  });
  test('is safe in any system, whatever the title, the name and the type are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(fc.property(text, text, text, fc.integer({ min: 1, max: 400 }), (title, name, type, number) => {
      const made = exhibitName({ number, of: 400, title, day: undefined, name, type });
      expect(made).toMatch(/^\d{3}(?:-[\p{L}\p{N}-]*[\p{L}\p{N}])?\.[a-z0-9]{1,5}$/u);
      expect(Buffer.byteLength(made)).toBeLessThan(255);
    }));
  });
  test('keeps Chinese', () => {
    expect(namePart('快递面单：完整、清晰')).toBe('快递面单-完整-清晰');
  });
});

const words = (locale: Locale): CoverWords => {
  const { cover, events, texts, problems, recipients, items } = wording.parse(parse(readFileSync(`content/${locale}/tools/evidence.yml`, 'utf8')));
  return { cover, events, texts, problems, recipients, items: { ...Object.fromEntries(Object.entries(items).map(([id, { title }]) => [id, title])), other: cover.other } as CoverWords['items'] };
};
const both = LOCALES.map((locale) => ({ locale, words: words(locale), market: 'X' }));
const today = '2026-11-26';

describe('the cover', () => {
  test('tells the case in both languages: brief, timeline and every exhibit with its sum', async () => {
    const of = { ...blankCase({ problem: 'damaged', recipient: 'card', today }), dates: { delivered: '2026-11-20', ordered: '2026-11-10' }, texts: { 'order-number': '5764' }, notes: { 'photo-label': 'weight 1.2 kg' }, happenings: [{ date: '2026-11-15', text: 'Support said wait' }] };
    const { exhibits } = await makePack(wish([file('a.jpg', jpeg()), file('b.pdf', 'b', 'payment')], { titleOf: ({ purpose }) => words('en').items[purpose] }));
    const page = coverPage({ of, exhibits, words: both, today });
    for (const { sha256, packed } of exhibits) expect(page.split(sha256).length - 1 + (page.split(packed).length - 1)).toBeGreaterThanOrEqual(4);
    for (const { words: { problems, cover } } of both) for (const said of [problems.damaged.title, cover.timeline, cover['hash-note'].split('{file}')[1]]) expect(page).toContain(said);
    const [ordered, waited, delivered] = ['10 November 2026', '15 November 2026', '20 November 2026'].map((day) => page.indexOf(day));
    expect(ordered).toBeLessThan(waited ?? 0);
    expect(waited).toBeLessThan(delivered ?? 0);
    expect(page).toContain('lang="zh-Hans"');
    expect(page).toContain('weight 1.2 kg');
    expect(page).toContain('5764');
  });
  test('keeps whatever a buyer typed or a file is called as text', () => {
    const nasty = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '&lt;b&gt;', '\u202etxt.exe', '</title>', 'javascript:alert(1)');
    fc.assert(fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), fc.constantFrom(...PROBLEMS), (text, problem) => {
      const of = { ...blankCase({ problem, recipient: 'everyone', today }), texts: { item: text, name: text }, notes: { 'photo-label': text }, happenings: [{ date: today, text }] };
      const exhibit = { number: 1, packed: '01-a.jpg', blob: new Blob(), sha256: '0'.repeat(64), day: today, taken: true, placeRemoved: true, file: { ...file('x'), name: text } };
      const page = coverPage({ of, exhibits: [exhibit], words: both, today });
      const tags = [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase().replace('/', ''));
      expect(new Set(tags)).toEqual(new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'section', 'h1', 'h2', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'b', 'br', 'a', 'small', 'code', 'img']));
      expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<[^>]*\son\w+=/);
    }));
  });
});

describe('the pack of a case', () => {
  afterEach(() => vi.unstubAllGlobals());
  const of = blankCase({ problem: 'late', recipient: 'platform', today });
  const make = (more: Partial<Parameters<typeof casePack>[0]> = {}) => casePack({
    of, files: [file('a.png', 'a', 'order-page'), file('b.txt', 'b', 'other')], letters: [{ locale: 'zh', text: '您好' }], today,
    languages: [{ locale: 'zh', words: '/zh/cover.json', market: '英国' }], signal: new AbortController().signal, onProgress: () => undefined, ...more,
  });
  test('has cover, letter, sums and exhibits, named in the first language', async () => {
    vi.stubGlobal('fetch', async () => Response.json(words('zh')));
    const { zip } = await make();
    const packed = await unpack(await allOf(zip));
    expect(packed.map(({ name }) => name)).toEqual(['cover.html', 'message-zh.txt', 'SHA256SUMS.txt', expect.stringMatching(/^01-订单详情页-2026-11-20\.png$/), expect.stringMatching(/^02-.+-2026-11-20\.txt$/)]);
    const sums = packed[2]?.bytes.toString().trim().split('\n').map((line) => line.split('  '));
    expect(sums).toEqual(packed.slice(3).map(({ name, bytes }) => [createHash('sha256').update(bytes).digest('hex'), name]));
  });
  test('is refused with a plain fault where the words cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await expect(make()).rejects.toThrow('/zh/cover.json: 503');
  });
});

describe('the files of a case on the device', () => {
  test('are kept apart by case, in the order in which they came, and forgotten together', async () => {
    const [one, two] = [file('1.txt'), file('2.txt')];
    expect(await Promise.all([putFile('a', one), putFile('a', two), putFile('b', file('3.txt'))])).toEqual([true, true, true]);
    expect((await filesOf('a')).map(({ name }) => name)).toEqual(['1.txt', '2.txt']);
    await dropFiles('a');
    expect(await filesOf('a')).toEqual([]);
    expect(await filesOf('b')).toHaveLength(1);
    await dropFiles('all');
    expect(await filesOf('b')).toEqual([]);
  });
  test('last for the visit where there is no room, and are packed all the same', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    const large = file('large.mov', 'film');
    expect(await putFile('c', large)).toBe(false);
    put.mockRestore();
    expect(await filesOf('c')).toEqual([large]);
    expect(await unpack(await allOf((await makePack(wish(await filesOf('c')))).zip))).toHaveLength(1);
    await dropFiles('c');
    expect(await filesOf('c')).toEqual([]);
  });
});
