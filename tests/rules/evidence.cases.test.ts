// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caseTexts, faultOf, keepCaseTexts } from '../../src/lib/case.ts';
import { CASE_TEXTS, ORDER_DATES, PROBLEMS, SITUATIONS } from '../../src/lib/ids.ts';
import { NOTE_LENGTH, blankCase, caseFor, forgetCase, keepCase, readCase, recallCases, type Case } from '../../src/tools/evidence/cases.ts';
import { checkKey } from '../../src/tools/evidence/engine.ts';
import { EVIDENCE_RECIPIENTS, checksOf, items, sayings, type Item } from '../../src/tools/evidence/rules.ts';

const today = '2026-11-26';
const itemIds = Object.keys(items) as Item[];
const keys = itemIds.flatMap((item) => checksOf(item).map((check) => checkKey(item, check)));
const anyDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: NOTE_LENGTH });
const some = <T>(list: readonly T[]) => fc.subarray([...list]).map((part) => new Set(part));
const dictionary = <K extends string, V>(ids: readonly K[], value: fc.Arbitrary<V>) => fc.dictionary(fc.constantFrom(...ids), value, { noNullPrototype: true }) as fc.Arbitrary<Partial<Record<K, V>>>;
const anyCase: fc.Arbitrary<Case> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,20}$/), problem: fc.constantFrom(...PROBLEMS), recipient: fc.constantFrom('everyone', ...EVIDENCE_RECIPIENTS),
  known: some(SITUATIONS), ticks: some(itemIds), checks: some([...keys, ...Object.keys(sayings)]), notes: dictionary(itemIds, anyText),
  dates: dictionary(ORDER_DATES, anyDay), texts: dictionary(CASE_TEXTS, anyText),
  happenings: fc.array(fc.record({ date: anyDay, text: anyText }), { maxLength: 5 }), keepPlace: fc.boolean(), files: fc.nat(300), changed: anyDay,
});
const made = (id: string, more: Partial<Case> = {}): Case => ({ ...blankCase({ problem: 'damaged', recipient: 'everyone', today }), id, ...more });

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

describe('a case', () => {
  test('comes back from the device as it was kept', () => {
    fc.assert(fc.property(anyCase, (one) => {
      localStorage.clear();
      expect(keepCase(one)).toBe(true);
      expect(recallCases(today)).toEqual([one]);
    }), { numRuns: 60 });
  });
  test('of any shape is read without a fault, and what is read is sound', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const one = readCase(value);
      if (one) expect(readCase(JSON.parse(JSON.stringify({ ...one, known: [...one.known], ticks: [...one.ticks], checks: [...one.checks] })))).toEqual(one);
    }));
  });
  test('of a newer version keeps what is still known and drops the rest', () => {
    const kept = { id: 'a1', problem: 'damaged', changed: today, recipient: 'robot', ticks: ['photo-label', 'hologram'], checks: ['photo-label.sharp', 'photo-label.magic', 'no-such-fact'], known: ['asked', 'later'], notes: { 'photo-label': 'here', hologram: 'there' }, dates: { delivered: '2026-11-20', landed: '2026-11-21', ordered: '2026-13-01' }, stars: 5 };
    expect(readCase(kept)).toEqual(made('a1', { ticks: new Set(['photo-label']), checks: new Set(['photo-label.sharp']), known: new Set(['asked']), notes: { 'photo-label': 'here' }, dates: { delivered: '2026-11-20' } }));
  });
  test('of a problem that no longer exists, or without a name, is none', () => {
    expect(readCase({ id: 'a1', problem: 'late-ish', changed: today })).toBeUndefined();
    expect(readCase({ id: '../a', problem: 'late', changed: today })).toBeUndefined();
  });
  test('with a note of a megabyte keeps its beginning', () => {
    expect(readCase({ id: 'a', problem: 'late', changed: today, notes: { chat: 'x'.repeat(1_000_000) } })?.notes.chat).toHaveLength(NOTE_LENGTH);
  });
});

describe('several cases', () => {
  test('are kept side by side, the one changed last first, and forgotten one by one or together', () => {
    keepCase(made('a', { changed: '2026-11-20' }));
    keepCase(made('b', { changed: '2026-11-25', problem: 'late' }));
    expect(recallCases(today).map(({ id }) => id)).toEqual(['b', 'a']);
    forgetCase('b', today);
    expect(recallCases(today).map(({ id }) => id)).toEqual(['a']);
    forgetCase('all', today);
    expect(localStorage.getItem('aftercart:cases')).toBeNull();
  });
  test('changed in another window are not overwritten', () => {
    keepCase(made('a'));
    localStorage.setItem('aftercart:cases', JSON.stringify({ version: 1, cases: [{ id: 'other', problem: 'late', changed: today }] }));
    keepCase(made('a', { keepPlace: true }));
    expect(recallCases(today).map(({ id }) => id).sort()).toEqual(['a', 'other']);
  });
  test('include the lists that were kept before there were cases, once', () => {
    localStorage.setItem('aftercart:evidence:empty-box', JSON.stringify({ ticks: ['weight', 'selfie'], notes: { weight: 'kitchen scale' } }));
    const [old] = recallCases(today);
    expect(old).toMatchObject({ problem: 'empty-box', ticks: new Set(['weight']), notes: { weight: 'kitchen scale' } });
    keepCase({ ...(old ?? made('x')), changed: today });
    expect(localStorage.getItem('aftercart:evidence:empty-box')).toBeNull();
    expect(recallCases(today)).toHaveLength(1);
  });
  test('open at the one in view, else at one of the same order, else at none', () => {
    const cases = [made('new', { dates: { delivered: '2026-11-20' } }), made('old', { dates: { delivered: '2026-10-01' } }), made('late', { problem: 'late' })];
    const pick = (open: unknown, delivered?: string) => caseFor(cases, 'damaged', { open, dates: delivered ? { delivered } : {} })?.id;
    expect(pick(undefined)).toBe('new');
    expect(pick(undefined, '2026-10-01')).toBe('old');
    expect(pick(undefined, '2026-09-01')).toBeUndefined();
    expect(pick('old', '2026-09-01')).toBe('old');
    expect(pick('late')).toBe('new');
  });
});

describe('where nothing can be kept', () => {
  test.each<[string, () => void]>([
    ['storage is forbidden', () => { vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('no', 'SecurityError'); }); }],
    ['storage is full', () => {
      const full = { getItem: () => null, removeItem: () => undefined, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => full as unknown as Storage);
    }],
  ])('because %s, a case lasts for the visit and says so', (_, breakIt) => {
    breakIt();
    expect(keepCase(made('a', { notes: { chat: 'still here' } }))).toBe(false);
    expect(recallCases(today)[0]?.notes.chat).toBe('still here');
    forgetCase('all', today);
    expect(recallCases(today)).toEqual([]);
  });
  test.each(['{', 'null', '[]', '"a"', '{"cases":7}', '{"cases":[null,1,"a",{}]}'])('because %s stands there, there is no case', (text) => {
    localStorage.setItem('aftercart:cases', text);
    expect(recallCases(today)).toEqual([]);
  });
});

describe('what a buyer types about the order', () => {
  test('goes from one tool to the next on this visit, and is taken back when emptied', () => {
    keepCaseTexts({ 'order-number': '5764', amount: '£12' });
    keepCaseTexts({ amount: '' });
    expect(caseTexts()).toEqual({ 'order-number': '5764' });
  });
  test.each([
    ['delivered', '2019-12-31', {}, 'old'], ['delivered', '2026-11-27', {}, 'future'], ['ship-by', '2026-12-24', {}, undefined],
    ['delivered', '2026-11-20', { ordered: '2026-11-21' }, { other: 'ordered', date: '2026-11-21' }], ['delivered', '2026-11-20', { ordered: '2026-11-01' }, undefined],
  ] as const)('%s on %s beside %j is %j', (of, day, dates, fault) => {
    expect(faultOf(dates, of, day, today)).toEqual(fault);
  });
});
