import fc from 'fast-check';
import { asCaseDates, asCaseTexts, caseDates, caseTexts, TEXT_LENGTH } from '../../lib/case.ts';
import { isIsoDate } from '../../lib/dates.ts';
import { CASE_TEXTS, ORDER_DATES, PROBLEMS, SITUATIONS } from '../../lib/ids.ts';
import { takeOver } from '../../lib/pasted.ts';
import { recentSearches, remember } from '../../search/recent.ts';
import { MOST_HAPPENINGS, NOTE_LENGTH, readCase, recallCases, type Case } from '../../tools/evidence/cases.ts';
import { isItem } from '../../tools/evidence/rules.ts';
import { answersOf, walk } from '../../tools/wizard/engine.ts';
import { rules } from '../../tools/wizard/rules.ts';
import { keptCase } from '../../tools/wizard/use-kept-case.ts';
import { hostile, hostileJson } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';

/** Storage in memory, in place of a browser's; what is kept in it is what the tools find. */
class Shelf implements Storage {
  readonly #kept = new Map<string, string>();
  get length() { return this.#kept.size; }
  key(at: number) { return [...this.#kept.keys()][at] ?? null; }
  getItem(key: string) { return this.#kept.get(key) ?? null; }
  setItem(key: string, value: string) { this.#kept.set(key, value); }
  removeItem(key: string) { this.#kept.delete(key); }
  clear() { this.#kept.clear(); }
}

const REAL = {
  cases: { version: 1, cases: [{ id: 'k1', problem: 'damaged', recipient: 'card', known: ['asked'], ticks: ['photo-label'], checks: ['photo-label.sharp'], notes: { 'photo-label': 'A note' }, dates: { ordered: '2026-11-10' }, texts: { item: 'A lamp' }, happenings: [{ date: '2026-11-12', text: 'Asked' }], keepPlace: true, files: 2, changed: '2026-11-20' }] },
  case: { answers: { problem: 'damaged', 'damage-stage': 'no-request' }, given: { 'damage-when': 'in-time' }, dates: { delivered: '2026-11-10' } },
  dates: { ordered: '2026-11-10', delivered: '2026-11-20' },
  texts: { item: 'A lamp', name: 'Somebody' },
  searches: ['refund', '退款'],
  pasted: '2026-11-20 In transit',
  'open-case': 'k1',
  'evidence:damaged': { ticks: ['photo-label'], notes: { 'photo-label': 'A note' } },
} as const;
const KEYS = Object.keys(REAL) as (keyof typeof REAL)[];

/** The same value with one place in it replaced, wherever that is. */
function withOther(value: unknown, at: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || at % 4 === 0) return other;
  const entries = Object.entries(value);
  const [name = '', inner] = entries[at % Math.max(1, entries.length)] ?? [];
  const next = withOther(inner, Math.floor(at / 4), other);
  return Array.isArray(value) ? value.with(Math.min(at % Math.max(1, value.length), Math.max(0, value.length - 1)), next) : { ...value, [name]: next };
}

function soundCase(one: Case): void {
  insist(/^[\w-]{1,40}$/.test(one.id) && PROBLEMS.includes(one.problem) && isIsoDate(one.changed), 'a case', one);
  insist([...one.known].every((id) => SITUATIONS.includes(id)) && [...one.ticks].every(isItem), 'known things', one);
  insist(Object.entries(one.notes).every(([item, text]) => isItem(item) && text.length <= NOTE_LENGTH), 'short notes on known pieces', one.notes);
  insist(one.happenings.length <= MOST_HAPPENINGS && one.happenings.every(({ date, text }) => isIsoDate(date) && text.length <= NOTE_LENGTH), 'a timeline', one.happenings);
  insist(Object.entries(one.texts).every(([id, text]) => CASE_TEXTS.some((each) => each === id) && text.length <= TEXT_LENGTH), 'short texts', one.texts);
  insist(Number.isInteger(one.files) && one.files >= 0, 'a number of files', one.files);
  const again = readCase(JSON.parse(JSON.stringify({ ...one, known: [...one.known], ticks: [...one.ticks], checks: [...one.checks] })));
  insist(JSON.stringify(again && [again.notes, again.dates, again.texts]) === JSON.stringify([one.notes, one.dates, one.texts]), 'the same when it is read again', again);
}

function soundReadings(): void {
  for (const one of recallCases('2026-11-23')) soundCase(one);
  for (const dates of [caseDates()]) insist(Object.entries(dates).every(([id, day]) => ORDER_DATES.some((each) => each === id) && isIsoDate(day)), 'dates', dates);
  insist(Object.values(caseTexts()).every((text) => typeof text === 'string'), 'texts', caseTexts());
  const kept = keptCase();
  insist(kept === undefined || JSON.stringify(answersOf(walk(rules, kept.answers).trail)) === JSON.stringify(kept.answers), 'answers that hold', kept);
  const searches = recentSearches();
  insist(searches.length <= 5 && searches.every((text) => typeof text === 'string' && text.isWellFormed()), 'a few searches', searches);
  const pasted = takeOver();
  insist(pasted === undefined || typeof pasted === 'string', 'a text', pasted);
  insist(!('pwned' in {}) && Object.keys(Object.prototype).length === 0, 'nothing of it in every object');
}

/** What the tools find in the browser's storage, of any shape: they take from it what they know and drop the rest. */
export function storedTargets(corpus: readonly string[]): Target[] {
  const [localStorage, sessionStorage] = [new Shelf(), new Shelf()];
  Object.assign(globalThis, { window: { localStorage, sessionStorage } });
  const find = (key: string, text: string) => {
    for (const shelf of [localStorage, sessionStorage]) {
      shelf.clear();
      shelf.setItem(`aftercart:${key}`, text);
    }
    soundReadings();
  };
  const key = fc.constantFrom(...KEYS);
  const value = hostileJson(corpus);
  return [
    target('stored values', 14, fc.tuple(key, fc.nat(), value), ([name, at, other]) => find(name, JSON.stringify(withOther(REAL[name], at, other)) ?? '')),
    target('stored texts', 6, fc.tuple(key, hostile(KEYS.map((name) => JSON.stringify(REAL[name])), 3000)), ([name, text]) => find(name, text)),
    target('kept pieces', 4, value, (kept) => {
      for (const read of [asCaseDates, asCaseTexts]) insist(Object.getPrototypeOf(read(kept)) === Object.prototype, 'a plain record');
      const one = readCase(kept);
      if (one) soundCase(one);
    }),
    target('searches', 2, hostile(corpus, 300), (text) => {
      localStorage.clear();
      remember(text);
      soundReadings();
    }),
  ];
}
