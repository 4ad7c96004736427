import type { Problem, Step } from '../../lib/ids.ts';
import { CONTEXTS, NAMES } from './contexts.ts';
import type { PhraseBook } from './matcher.ts';
import { normalise } from './normalise.ts';
import type { Stage, StatusId, Turn } from './rules.ts';

/** One status as editors keep it in `content/tracking.yml`. */
export interface StatusEntry {
  stage: Stage;
  'worry-after': number;
  turn: Turn;
  step: Step;
  fine: Step;
  problem?: Problem | undefined;
  article?: string | undefined;
  phrases: readonly { text: string; carrier?: string | undefined; seen?: boolean | undefined }[];
}

/** `content/tracking.yml` as a whole. */
export type TrackingBook = Readonly<Record<StatusId, StatusEntry>>;

/** What the island needs to know of a status. */
export type StatusFacts = Omit<StatusEntry, 'phrases'>;

/** Phrases and context rules in the short form that the page carries; run when the site is built. */
export const packPhrases = (book: Record<string, Pick<StatusEntry, 'phrases'>>): PhraseBook => ({
  phrases: Object.fromEntries(Object.entries(book).map(([id, { phrases }]) =>
    [id, [...new Set(phrases.map(({ text }) => normalise(text)))].join('|')])),
  contexts: CONTEXTS.map(({ is, says, not }) => [is, says.join('|'), ...(not ? [not] : [])].join('\t')).join('\n'),
  names: NAMES,
});

/** The statuses without their phrases. */
export const packStatuses = (book: TrackingBook): Record<StatusId, StatusFacts> => {
  const entries = Object.entries(book).map(([id, { phrases: _, ...facts }]) => [id, facts]);
  return Object.fromEntries(entries);
};
