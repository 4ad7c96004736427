import type { Ask } from './relax.ts';

/** What the index says about one page for one term: its score, the positions of the words that match, and which of title and aliases hold it. */
export interface Found { id: string; score: number; words: readonly number[]; fields: readonly ('title' | 'aliases')[] }

/** A page with everything that spoke for it. */
export interface Ranked { id: string; score: number; at: Map<number, Place> }

/** Where words of the query stand in a page, and how much each place counts. */
export interface Place { weight: number; of: number }

/** Rare words say more about a page than common ones. */
const rarity = (pages: number) => 1 / Math.sqrt(pages);

// What a match is worth: a little for being there, more for standing in the text often, most for being what the page is called.
const PRESENT = 0.2;
const OFTEN = 0.3;
const NAMED = { title: 1.5, aliases: 1.2 };
const COVERAGE = 0.75;

function strength({ score, fields }: Found, top: number): number {
  const named = Math.max(fields.includes('title') ? NAMED.title : 0, fields.includes('aliases') ? NAMED.aliases : 0);
  return PRESENT + OFTEN * (score / top) + named;
}

/** Joins the answers to all asks: pages with more and rarer words of the query come first; each query word counts once, in its best form. */
export function rank(asks: readonly Ask[], answers: readonly (readonly Found[])[]): Ranked[] {
  const pages = new Map<string, { best: Map<number, number>; at: Map<number, Place> }>();
  const possible = new Map<number, number>();
  const typed = new Map<number, number>();
  asks.forEach(({ of, how }, index) => {
    const pages = answers[index]?.length;
    if (pages && how === 'word') typed.set(of, rarity(pages));
  });
  asks.forEach(({ weight, of }, index) => {
    const found = answers[index] ?? [];
    if (!found.length) return;
    // A rare word that only means alike must not outweigh the word that was typed.
    const worth = weight * Math.min(rarity(found.length), typed.get(of) ?? 1);
    possible.set(of, Math.max(possible.get(of) ?? 0, worth));
    const top = Math.max(...found.map(({ score }) => score)) || 1;
    for (const item of found) {
      const { id, words } = item;
      const page = pages.get(id) ?? { best: new Map<number, number>(), at: new Map<number, Place>() };
      pages.set(id, page);
      const gain = worth * strength(item, top);
      page.best.set(of, Math.max(page.best.get(of) ?? 0, gain));
      for (const place of words) {
        if ((page.at.get(place)?.weight ?? 0) < worth) page.at.set(place, { weight: worth, of });
      }
    }
  });
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
  const total = sum(possible.values()) || 1;
  return [...pages].map(([id, { best, at }]) => {
    const covered = sum([...best.keys()].map((of) => possible.get(of) ?? 0)) / total;
    return { id, score: sum(best.values()) * (1 - COVERAGE + COVERAGE * covered), at };
  }).sort((a, b) => b.score - a.score);
}
