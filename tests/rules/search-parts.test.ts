import { encode } from 'cborg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lookUp } from '../../src/search/look-up.ts';
import { openIndex, partFile } from '../../src/search/parts.ts';
import { partsOf } from '../../src/site/search-parts.ts';

// An index as Pagefind writes it: fields are numbered, steps are counted from the place before, a heading weighs 144 and a title 168.
const FIELDS = ['aliases', 'kind', 'title'];
const [ALIASES, TITLE] = [-1, -3];
const PAGES = [['en_a', 100], ['en_b', 100], ['en_long', 900]] as const;
type Row = [word: string, ...pages: [step: number, text: number[], fields: number[]][]];
const made = (...rows: Row[]) => partsOf({
  meta: encode(['1.5.2', PAGES, [], [], [], FIELDS]),
  chunks: rows.map(([word, ...pages]) => encode([[[word, pages, []]]])),
});

const SITE = new URL('https://shop.test/pagefind/');
afterEach(() => vi.unstubAllGlobals());

/** Opens an index whose files a host gives out; `asked` says which, and `spoil` makes it fail once. */
function opened(...rows: Row[]) {
  const { parts, pages } = made(...rows);
  const files = new Map(parts.map(({ words }, at) => [new URL(partFile(`p${at}`), SITE).href, JSON.stringify(words)]));
  const asked: string[] = [];
  const broken = new Set<string>();
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.href);
    return broken.delete(address.href) ? new Response('', { status: 503 }) : new Response(files.get(address.href));
  });
  const index = openIndex(SITE, { starts: parts.map(({ start }) => start).join(' '), parts: parts.map((_, at) => `p${at}`).join(' '), pages: pages.join(' '), texts: 'texts/' });
  return { index, parts, asked, spoil: () => { for (const address of files.keys()) broken.add(address); } };
}

const where = async ({ index }: Pick<ReturnType<typeof opened>, 'index'>, ...words: string[]) => (await index.find(words)).map(({ id, words: places, fields }) => ({ id, places, fields }));

describe('a word', () => {
  const rows: Row[] = [
    ['parcel', [0, [-25, 10, 5], []], [1, [-145, 3], [TITLE, 3]]],
    ['parcels', [2, [-25, 40], []]],
    ['parcelled', [0, [-25, 90], []]],
    ['parcelmonkey', [1, [-25, 77], [ALIASES, 2, 4]]],
  ];
  test('is found with its places in the text, and with the names of the page that hold it', async () => {
    expect(await where(opened(['parcel', [0, [-25, 10, 5, -145, 3], []], [1, [], [ALIASES, 1, TITLE, 2]]]), 'parcel'))
      .toEqual([{ id: 'en_a', places: [3, 10, 15], fields: [] }, { id: 'en_b', places: [], fields: ['title', 'aliases'] }]);
  });
  test('is found in all its forms, and where other words begin with it', async () => {
    expect(await where(opened(...rows), 'parcels')).toEqual([
      { id: 'en_a', places: [10, 15, 90], fields: [] }, { id: 'en_b', places: [3], fields: ['title'] }, { id: 'en_long', places: [40], fields: [] },
    ]);
    expect((await where(opened(...rows), 'parcel')).find(({ id }) => id === 'en_b')).toEqual({ id: 'en_b', places: [3, 77], fields: ['title', 'aliases'] });
  });
  test('counts the same in whatever order Pagefind lists its spellings', () => {
    const spellings: Row[] = [['café', [0, [-25, 10], []]], ['cafe', [0, [-145, 10], []]]];
    expect(made(...spellings.toReversed())).toEqual(made(...spellings));
  });
  test('counts more as it was typed than in another form, and least where it is only begun', async () => {
    const { index } = opened(['refund', [0, [5], []]], ['refunds', [1, [5], []]], ['refundable', [2, [5], []]]);
    const scores = new Map((await index.find(['refund'])).map(({ id, score }) => [id, score]));
    expect([...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id)).toEqual(['en_a', 'en_b', 'en_long']);
  });
  test('counts more in a heading than in the text, twice more than once, and on a short page more than on a long one', async () => {
    const score = async (page: number, text: number[], fields: number[] = []) => (await opened(['refund', [page, text, fields]]).index.find(['refund']))[0]?.score ?? 0;
    const once = await score(0, [-25, 5]);
    expect(await score(0, [-25, 5, 9])).toBeGreaterThan(once);
    expect(await score(0, [-145, 5])).toBeGreaterThan(once);
    expect(await score(0, [-25, 5], [TITLE, 1])).toBeGreaterThan(once);
    expect(await score(2, [-25, 5])).toBeLessThan(once);
  });
  test('with accents, which Pagefind writes beside the one without them, is found without', async () => {
    const { parts } = partsOf({ meta: encode(['1.5.2', PAGES, [], [], [], FIELDS]), chunks: [encode([[['espana', [[0, [7], []]], [['españa', [[1, [-25, 9], []]]]]]]])] });
    expect(parts[0]?.words).toEqual({ espana: { espana: [[0, expect.any(Number), [7]], [1, expect.any(Number), [9]]] } });
  });
  test.each([['apple’s', 'apples'], ['“again”', 'again'], ['ＡＢＣ', 'abc'], ['Wi', 'wi']])('that Pagefind writes %s is found as %s', async (written, asked) => {
    expect(await where(opened([written, [0, [5], []]]), asked)).toHaveLength(1);
  });
  test.each(['__proto__', 'constructor', '12315'])('%j that no page holds is found nowhere', async (word) => expect(await where(opened(['parcel', [0, [1], []]]), word)).toEqual([]));
  test.each(['__proto__', 'constructor', '12315'])('%j that a page holds is found there', async (word) => expect((await where(opened([word, [1, [4], []]]), word.replaceAll('_', '')))[0]?.id).toBe('en_b'));
});

describe('some words', () => {
  const rows: Row[] = [['money', [0, [4, 20], []], [1, [4], [ALIASES, 0]], [1, [7], []]], ['back', [0, [5], []], [1, [9], [ALIASES, 1]]], ['退', [0, [1], []]], ['款', [0, [2], []]]];
  test('are found where they stand side by side, in the text or in a name', async () => {
    expect(await where(opened(...rows), 'money', 'back')).toEqual([{ id: 'en_a', places: [4, 5], fields: [] }, { id: 'en_b', places: [], fields: ['aliases'] }]);
    expect(await where(opened(...rows), 'back', 'money')).toEqual([]);
  });
  test('are what a term consists of, Chinese cut as the pages are', async () => {
    const { index } = opened(...rows);
    expect((await lookUp('money back', index, new Set())).map(({ id }) => id)).toEqual(['en_a', 'en_b']);
    expect((await lookUp('退款', index, new Set())).map(({ words }) => words)).toEqual([[1, 2]]);
    expect(await lookUp('退款', index, new Set(['退款']))).toEqual([]);
  });
});

test('a word on thousands of pages is found on those where it counts most', () => {
  const pages = Array.from({ length: 3_000 }, (_, at): [string, number] => [`en_${at}`, 100]);
  const { parts } = partsOf({
    meta: encode(['1.5.2', pages, [], [], [], FIELDS]),
    chunks: [encode([[['seller', pages.map((_, at): [number, number[], number[]] => [Math.min(at, 1), at % 100 ? [4] : [4, 3], []]), []]]])],
  });
  const kept = Object.values(parts[0]?.words ?? {})[0]?.['seller']?.map(([page]) => page) ?? [];
  expect(kept).toHaveLength(200);
  expect(pages.flatMap((_, at) => (at % 100 === 0 && !kept.includes(at) ? [at] : []))).toEqual([]);
});

test('pages may be given in any order', () => {
  const fileOf = (id: string) => `/${id}/index.html`;
  const given = (order: readonly number[]) => partsOf({
    meta: encode(['1.5.2', order.map((at) => PAGES[at]), [], [], [], FIELDS]), fileOf,
    chunks: [encode([[['parcel', order.map((at, place): [number, number[], number[]] => [Math.min(place, 1), [at + 4], []]), []]]])],
  });
  expect(given([2, 0, 1])).toEqual(given([0, 1, 2]));
  expect(given([1, 2, 0]).pages).toEqual(PAGES.map(([id]) => id));
});

describe('parts', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  // Long enough for many parts.
  const many = letters.flatMap((first) => letters.map((second): Row => [`${first}${second}zzz`, ...PAGES.map((_, at): [number, number[], number[]] => [Math.min(at, 1), Array.from({ length: 60 }, () => 7), []])]));
  test('are cut between stems, so that one fetch brings all forms of a word', async () => {
    const { parts, asked, index } = opened(...many);
    expect(parts.length).toBeGreaterThan(20);
    for (const [word] of many) {
      const before = asked.length;
      expect(await index.find([word])).toHaveLength(3);
      expect(asked.length - before, word).toBeLessThanOrEqual(1);
    }
    expect(asked).toHaveLength(parts.length);
  });
  test('that begin with what is typed are fetched, too', async () => {
    const { parts, index } = opened(...many);
    const start = parts[3]?.start ?? '';
    expect(await index.find([start.slice(0, 2)])).toHaveLength(3);
  });
  test('are fetched again when they could not be had', async () => {
    const { index, spoil } = opened(['parcel', [0, [1], []]]);
    spoil();
    await expect(index.find(['parcel'])).rejects.toThrow('503');
    expect(await index.find(['parcel'])).toHaveLength(1);
  });
});
