import { JOINT } from './joints.ts';
import type { Place } from './rank.ts';

/** A page as the index keeps it; the text still has the marks between Chinese words, and a heading, in the order of the text, says before which of its words it stands; `url` begins where the site does. */
export interface PageText {
  url: string;
  title: string;
  kind: string;
  text: string;
  heads: readonly { id: string; text: string; at: number }[];
}

/** A piece of text, marked if it answers the query. */
export interface Part { text: string; hit: boolean }

/** The spot in a page that answers a query best: the heading above it, if any, and one sentence. */
export interface Spot { heading?: { id: string; text: string }; sentence: Part[] }

// The top of a page answers first; a heading further down must be clearly better.
const TOP = 1.15;
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;
const LONGEST = { han: 90, latin: 190 };
const HOLE = /[:：]\s*[.。,，;；]/;

/** How much the places between two positions say, each word of the query counted once. */
function worth(at: ReadonlyMap<number, Place>, from: number, to: number): number {
  const best = new Map<number, number>();
  for (const [place, { weight, of }] of at) {
    if (place >= from && place < to) best.set(of, Math.max(best.get(of) ?? 0, weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

interface Range { from: number; to: number }

const first = <T>(list: readonly T[], value: (item: T) => number): T | undefined =>
  list.reduce<T | undefined>((best, item) => (best === undefined || value(item) > value(best) ? item : best), undefined);

function sentences(words: readonly string[], { from, to }: Range, joined: boolean): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const ends = joined ? /[。！？.!?]/.test(words[at] ?? '') : /[.!?][”’"')]*$/.test(words[at] ?? '');
    if (ends || at === to - 1) {
      found.push({ from: start, to: at + 1 });
      start = at + 1;
    }
  }
  return found;
}

/** Shortens a sentence to the part around its first match. */
function cut(words: readonly string[], range: Range, at: ReadonlyMap<number, Place>, joined: boolean): Range {
  const size = (from: number, to: number) => words.slice(from, to).join(joined ? '' : ' ').length;
  const limit = joined ? LONGEST.han : LONGEST.latin;
  let { from, to } = range;
  const hit = [...at.keys()].filter((place) => place >= from && place < to).sort((a, b) => a - b)[0] ?? from;
  while (size(from, to) > limit && from < hit - 8) from++;
  while (size(from, to) > limit && to > from + 1) to--;
  return { from, to };
}

/** Finds the heading and the sentence of a page that answer best; `title` words alone give the page's first sentence. */
export function bestSpot({ text, heads }: PageText, at: ReadonlyMap<number, Place>): Spot {
  const joined = text.includes(JOINT);
  const words = joined ? text.split(JOINT) : text.split(/\s+/);
  const lead = { from: 0, to: heads[0]?.at ?? words.length, head: undefined };
  const regions = [lead, ...heads.map((head, index) => ({ from: head.at, to: heads[index + 1]?.at ?? words.length, head }))];
  const region = first(regions, ({ from, to, head }) => worth(at, from, to) * (head ? 1 : TOP)) ?? lead;
  const all = sentences(words, region, joined);
  const texts = all.length > 1 ? all.slice(1) : all;
  // A word in a table cell answers less than a sentence does, and a sentence whose figure depends on the market, which is not in the index, hardly at all.
  const said = ({ from, to }: Range) => words.slice(from, to).join(joined ? '' : ' ');
  const chosen = first(texts, (range) => worth(at, range.from, range.to) * (range.to - range.from < 5 ? 0.6 : 1) * (HOLE.test(said(range)) ? 0.2 : 1));
  const range = chosen && cut(words, chosen, at, joined);
  const sentence: Part[] = [];
  const add = (text: string, hit: boolean) => {
    const last = sentence.at(-1);
    if (last && last.hit === hit) last.text += text;
    else if (text) sentence.push({ text, hit });
  };
  for (let place = range?.from ?? 0; place < (range?.to ?? 0); place++) {
    const [, before = '', core = '', after = ''] = WORD.exec(words[place] ?? '') ?? [];
    add(before, false);
    add(core, at.has(place));
    add(after + (joined ? '' : ' '), false);
  }
  if (range && chosen) {
    if (range.from > chosen.from) sentence.unshift({ text: '… ', hit: false });
    const last = sentence.at(-1);
    // A part of a sentence ends openly.
    if (last && range.to === chosen.to) last.text = last.text.replace(/[;:,；：，]\s*$/, ' …');
    if (range.to < chosen.to) sentence.push({ text: '…', hit: false });
  }
  return { ...(region.head && { heading: { id: region.head.id, text: region.head.text } }), sentence };
}
