import { asCaseDates, asCaseTexts, sameOrder, type CaseDates, type CaseTexts } from '../../lib/case.ts';
import { isIsoDate, type IsoDate } from '../../lib/dates.ts';
import { PROBLEMS, SITUATIONS, type Problem, type Situation } from '../../lib/ids.ts';
import { forget, keep, recall } from '../../lib/store.ts';
import { isCheckKey } from './engine.ts';
import { EVIDENCE_RECIPIENTS, isItem, sayings, type Audience, type Item } from './rules.ts';

/** Something that happened on a day, in the buyer's words. */
export interface Happening { date: IsoDate; text: string }

/** One order's case, as a buyer works on it: what it is about, what is gathered, and what was written down. */
export interface Case {
  /** Empty until something was entered: such a case is kept nowhere. */
  id: string;
  problem: Problem;
  recipient: Audience;
  known: ReadonlySet<Situation>;
  ticks: ReadonlySet<Item>;
  /** Checks of pieces (`photo-label.sharp`) and statements heeded (`blurry-photos-refused`). */
  checks: ReadonlySet<string>;
  notes: Partial<Record<Item, string>>;
  dates: CaseDates;
  texts: CaseTexts;
  happenings: readonly Happening[];
  /** Whether the place where a photo was taken may stay in it. */
  keepPlace: boolean;
  /** How many files the buyer has put to it; they are kept apart. */
  files: number;
  /** The day of the last change. */
  changed: IsoDate;
}

/** The longest note and the longest line of the timeline, in characters: each still prints. */
export const NOTE_LENGTH = 200;
/** The most lines that a buyer can add to a timeline. */
export const MOST_HAPPENINGS = 60;

const KEY = 'cases';
const VERSION = 1;

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (value: unknown): string[] => listOf(value).filter((one) => typeof one === 'string');

/** The items with a note of a stored value of any shape. */
const notesOf = (value: unknown): Case['notes'] => {
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(pairs.flatMap(([id, text]) => (isItem(id) && typeof text === 'string' && text !== '' ? [[id, text.slice(0, NOTE_LENGTH)]] : [])));
};

/** A case that nobody has begun yet. */
export const blankCase = (of: { problem: Problem; recipient: Audience; today: IsoDate; known?: ReadonlySet<Situation>; dates?: CaseDates; texts?: CaseTexts }): Case => ({
  id: '', problem: of.problem, recipient: of.recipient, known: of.known ?? new Set(), ticks: new Set(), checks: new Set(), notes: {},
  dates: of.dates ?? {}, texts: of.texts ?? {}, happenings: [], keepPlace: false, files: 0, changed: of.today,
});

/** Reads a stored case of any shape, from this or another version of the site: what is not known is dropped, never thrown at; without a problem it is none. */
export function readCase(value: unknown): Case | undefined {
  const id = field(value, 'id');
  const problem = PROBLEMS.find((one) => one === field(value, 'problem'));
  const changed = field(value, 'changed');
  if (!problem || typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id) || !isIsoDate(changed)) return undefined;
  const known = textsOf(field(value, 'known'));
  const files = field(value, 'files');
  return {
    id, problem, changed,
    recipient: EVIDENCE_RECIPIENTS.find((one) => one === field(value, 'recipient')) ?? 'everyone',
    known: new Set(SITUATIONS.filter((one) => known.includes(one))),
    ticks: new Set(textsOf(field(value, 'ticks')).filter(isItem)),
    checks: new Set(textsOf(field(value, 'checks')).filter((key) => isCheckKey(key) || Object.hasOwn(sayings, key))),
    notes: notesOf(field(value, 'notes')),
    dates: asCaseDates(field(value, 'dates')),
    texts: asCaseTexts(field(value, 'texts')),
    happenings: listOf(field(value, 'happenings')).slice(0, MOST_HAPPENINGS).flatMap((one) => {
      const [date, text] = [field(one, 'date'), field(one, 'text')];
      return isIsoDate(date) && typeof text === 'string' && text !== '' ? [{ date, text: text.slice(0, NOTE_LENGTH) }] : [];
    }),
    keepPlace: field(value, 'keepPlace') === true,
    files: typeof files === 'number' && Number.isInteger(files) && files > 0 ? files : 0,
  };
}

/** A case as it is stored. */
const stored = ({ known, ticks, checks, ...rest }: Case) => ({ ...rest, known: [...known], ticks: [...ticks], checks: [...checks] });

// Until November 2026 ticks and notes were kept by problem, without a case.
function fromOldLists(today: IsoDate): Case[] {
  return PROBLEMS.flatMap((problem): Case[] => {
    const old = recall('device', `evidence:${problem}`);
    const ticks = new Set(textsOf(field(old, 'ticks')).filter(isItem));
    const notes = notesOf(field(old, 'notes'));
    if (ticks.size === 0 && Object.keys(notes).length === 0) return [];
    return [{ ...blankCase({ problem, recipient: 'everyone', today }), id: `list-${problem}`, ticks, notes }];
  });
}

/** The cases on this device, the one changed last first. */
export function recallCases(today: IsoDate): Case[] {
  const found = listOf(field(recall('device', KEY), 'cases')).flatMap((one) => readCase(one) ?? []);
  const old = fromOldLists(today).filter(({ id }) => !found.some((one) => one.id === id));
  return [...found, ...old].sort((a, b) => b.changed.localeCompare(a.changed));
}

const writeCases = (cases: readonly Case[]): boolean => {
  for (const problem of PROBLEMS) forget(`evidence:${problem}`);
  if (cases.length > 0) return keep('device', KEY, { version: VERSION, cases: cases.map(stored) });
  forget(KEY);
  return true;
};

/** Keeps one case beside the others as they are on the device now, which another window may have changed; false if it lasts only for this visit. */
export const keepCase = (one: Case, kept = recallCases(one.changed)): boolean => writeCases([one, ...kept.filter(({ id }) => id !== one.id)]);

/** Forgets one case, or all. */
export const forgetCase = (id: string | 'all', today: IsoDate): void => {
  writeCases(id === 'all' ? [] : recallCases(today).filter((one) => one.id !== id));
};

/** A name that no other case has. */
export const newCaseId = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;

/** The case to open for a problem: the one in view on this visit, as dates given since then are dates of its order; else the one changed last whose dates can be of the same order. */
export const caseFor = (cases: readonly Case[], problem: Problem, { open, dates }: { open: unknown; dates: CaseDates }): Case | undefined => {
  const about = cases.filter((one) => one.problem === problem);
  return about.find(({ id }) => id === open) ?? about.find((one) => sameOrder(one.dates, dates));
};
