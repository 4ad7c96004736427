import type { Problem, Step } from '../../lib/ids.ts';
import { learn, type Example, type Way } from '../../lib/learn.ts';
import { packTable } from '../../lib/weights.ts';
import { featuresOf, HAN_FEATURE, saidIn } from './features.ts';
import { lexiconOf, type WordBook } from './lexicon.ts';
import { withoutAsides } from './asides.ts';
import { readerFor, textId, type ReadingBook, type ReadyLine } from './matcher.ts';
import { normalise } from './normalise.ts';
import { TWO_MEANINGS, type Stage, type StatusId, type Turn } from './rules.ts';

/** A phrase as a carrier writes it; `seen` names the page in `content/tracking-sources.yml`. */
export interface Phrase { text: string; carrier?: string | undefined; seen?: string | true | undefined }

/** One status as editors keep it in `content/tracking.yml`. */
export interface StatusEntry {
  stage: Stage;
  'worry-after': number;
  turn: Turn;
  step: Step;
  fine: Step;
  problem?: Problem | undefined;
  article?: string | undefined;
  phrases: readonly Phrase[];
}

/** `content/tracking.yml` as a whole. */
export type TrackingBook = Readonly<Record<StatusId, StatusEntry>>;

/** What the island needs to know of a status. */
export type StatusFacts = Omit<StatusEntry, 'phrases'>;

/** `content/tracking-lines.yml`: lines by status, and under `unrecognised` lines that report nothing. */
export type LineBook = Readonly<Record<string, readonly string[]>>;

/** The statuses without their phrases. */
export const packStatuses = (book: TrackingBook): Record<StatusId, StatusFacts> => {
  const entries = Object.entries(book).map(([id, { phrases: _, ...facts }]) => [id, facts]);
  return Object.fromEntries(entries);
};

/** The guides that statuses lead to. */
export const guidesOf = (book: TrackingBook): string[] => Object.values(book).flatMap(({ article }) => article ?? []);

/** Measured against pastes that it has not seen: as good as twenty rounds of all lines, in a third of the time. */
const WAY: Partial<Way> = { rounds: 12, pace: 0.25, resting: true };

/** A known line, ready to be learned from. */
type Line = Example & ReadyLine & { text: string };

/**
 * Learns to read lines from carriers' phrases, other lines and words of one meaning; takes some seconds, so it runs when
 * the site is built. Every phrase and line of the content is then read as it stands there. The same content gives the
 * same result.
 */
export function reading(book: TrackingBook, lines: LineBook, words: WordBook): ReadingBook {
  const lexicon = lexiconOf(words);
  const phrases = Object.entries(book).flatMap(([is, entry]) => entry.phrases.map(({ text }) => ({ is, text })));
  const others = Object.entries(lines).flatMap(([is, texts]) => texts.map((text) => ({ is, text })));
  const readyLine = ({ is, text }: { is: string; text: string }): Line => {
    const said = saidIn(withoutAsides(text), lexicon);
    return { is, text, said, features: featuresOf(said, lexicon) };
  };
  const [known, more] = [phrases.map(readyLine), others.map(readyLine)];
  const { names, rows } = learn([...known, ...more], WAY);
  const ofKind = (han: boolean) => packTable([...rows].filter(([id]) => (id & HAN_FEATURE) !== 0 === han));
  const weights = { names, common: ofKind(false), han: ofKind(true) };
  const ids = (list: readonly Line[]) => {
    const by: Record<string, string[]> = {};
    for (const { is, text } of list) if (!Object.hasOwn(TWO_MEANINGS, normalise(text))) (by[is] ??= []).push(textId(text));
    return Object.fromEntries(Object.entries(by).map(([is, each]) => [is, each.join(' ')]));
  };
  const read = readerFor({ words, weights, phrases: ids(known), otherwise: {} }, new Map(more.map((line) => [line.text, line]))).read;
  const misread = more.filter(({ is, text }) => (read(text)?.status ?? 'unrecognised') !== is);
  return { words, weights, phrases: ids(known), otherwise: ids(misread) };
}
