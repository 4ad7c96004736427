import { lookUp, type Index } from './look-up.ts';
import { bestSpot, type Part } from './place.ts';
import { rank, type Found, type Ranked } from './rank.ts';
import { meant, relax, type Ask, type Relaxer } from './relax.ts';
import { isHan } from './segment.ts';
import { markTitle } from './title.ts';

/** One answer: a page once, at the heading that fits best. */
export interface Hit { href: string; kind: string; title: Part[]; heading?: string; sentence: Part[] }

/** Why a page stands where it does: what its words are worth (1 for the best page) and how probable it is that the query is about it. */
export interface Reason { id: string; words: number; about: number; score: number }

/** How a query was understood, and why its pages stand in their order. */
export interface Why { meant: string; asked: { ask: Ask; pages: number }[]; ranked: Reason[] }

/**
 * How many pages answer a query (only the best, or all that there are), whether a part of the index could not be had, other terms looked for on the reader's
 * behalf, how probable it is that the query is a line of a carrier, the answers from one rank to another (fewer where a page cannot be had), and why.
 */
export interface Answer { why: Why; found: number; best: boolean; partial: boolean; also: string[]; line: number; hits: (from: number, to: number) => Promise<Hit[]> }

const MOST_HITS = 12;
const MOST_ASKS = 48;
/** What it is worth to be surely what the query is about, beside the words in the text (whose best page counts 1); a small chance is worth more than its share, so that what comes second is near too. */
const ABOUT = 2.5;
const EVENED = 0.35;
/** A page without a word of the query is an answer if it is so probable. */
const LIKELY = 0.05;
/** A query that is so probably a line of a carrier is worth showing to the tracking tool, which knows better. */
export const MAYBE_LINE = 0.1;
/** From here on it need not be quite sure. */
export const LIKELY_LINE = 0.5;
// A word on more pages than this needs no other words of its meaning beside it.
const COMMON = 8;

/** What was found for each term; a term whose part of the index cannot be had counts as not found. */
async function settled(lookUps: readonly Promise<readonly Found[]>[]): Promise<{ found: (readonly Found[])[]; lost: unknown[] }> {
  const all = await Promise.allSettled(lookUps);
  const lost: unknown[] = all.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  return { found: all.map((each) => (each.status === 'fulfilled' ? each.value : [])), lost };
}

/** Answers a query, best page first; one without words gives nothing. Rejects where nothing could be looked up, and nothing else is known of the query. */
export async function search(query: string, index: Index, relaxer: Relaxer): Promise<Answer> {
  const asks = relax(query, relaxer).slice(0, MOST_ASKS);
  const all = (some: readonly Ask[]) => settled(some.map(({ term }) => lookUp(term, index, relaxer.known)));
  const typed = asks.filter(({ how }) => how !== 'alike');
  const { found, lost } = await all(typed);
  const common = new Set(typed.filter((_, at) => (found[at]?.length ?? 0) > COMMON).map(({ of }) => of));
  const alike = asks.filter(({ how, of }) => how === 'alike' && !common.has(of));
  const asked = [...typed, ...alike];
  const others = await all(alike);
  const answers = [...found, ...others.found];
  const unknown = [...lost, ...others.lost];
  const understood = meant(query, relaxer);
  const { pages: about, line } = relaxer.about.judge(understood);
  // Chinese where no page is Chinese is most often a line of tracking.
  const foreign = isHan(query) && ![...relaxer.characters].some(isHan);
  const byWords = rank(asked, answers);
  const top = byWords[0]?.score || 1;
  const withWords = new Set(byWords.map(({ id }) => id));
  const unsaid = [...about].filter(([id, p]) => p >= LIKELY && !withWords.has(id)).map(([id]): Ranked => ({ id, score: 0, at: new Map() }));
  const candidates = [...byWords, ...unsaid];
  if (candidates.length === 0 && unknown.length > 0) throw unknown[0];
  const ranked = candidates.map(({ id, at, score }) => ({ id, at, words: score / top, about: about.get(id) ?? 0 }))
    .map((page) => ({ ...page, score: page.words + ABOUT * page.about ** EVENED }))
    .sort((a, b) => b.score - a.score).slice(0, MOST_HITS);
  const fruitful = asked.filter((_, at) => answers[at]?.length);
  const terms = fruitful.map(({ term }) => term);
  const hit = async ({ id, at }: Pick<Ranked, 'id' | 'at'>): Promise<Hit> => {
    const page = await index.page(id);
    const { heading, sentence } = bestSpot(page, at);
    return {
      href: heading ? `${page.url}#${heading.id}` : page.url,
      kind: page.kind,
      title: markTitle(page.title, terms, relaxer.table),
      ...(heading && { heading: heading.text }),
      sentence,
    };
  };
  // What a slip was taken for is told; other words of the same meaning would puzzle.
  const also = new Map(fruitful.filter(({ how }) => how === 'slip').sort((a, b) => a.weight - b.weight).map(({ of, term }) => [of, term]));
  return {
    why: { meant: understood, asked: asked.map((ask, at) => ({ ask, pages: answers[at]?.length ?? 0 })), ranked },
    found: ranked.length,
    best: candidates.length > ranked.length,
    partial: unknown.length > 0,
    line: foreign ? 1 : line,
    also: [...also.values()],
    hits: async (from, to) => {
      const given = await Promise.allSettled(ranked.slice(from, to).map(hit));
      const there = given.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      // One page that cannot be had must not take the others along.
      const missing = given.find((each) => each.status === 'rejected');
      if (missing && there.length === 0) throw missing.reason;
      return there;
    },
  };
}
