import { TOOLS } from '../lib/ids.ts';

/** A query with the page that answers it best, and others that are right too. */
export interface Query { id: string; q: string; best: string; ok: string[] }

/** A query with the pages the search gave, and the rank of the first right one (0 when there is none). */
export interface Judged { query: Query; got: string[]; rank: number }

/** How well a set of queries was answered. */
export interface Summary {
  n: number; top1: number; top3: number; mrr: number; zero: number;
  misses: { id: string; q: string; best: string; got: string[] }[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a list of queries; stops with the place of the first that is not one. */
export function readQueries(data: unknown): Query[] {
  if (!Array.isArray(data)) throw new Error('must be a list of queries');
  return data.map((item: unknown, at) => {
    const fields = Object.fromEntries(typeof item === 'object' && item !== null ? Object.entries(item) : []) as Record<string, unknown>;
    const { id, q, best, ok = [] } = fields;
    if (!isText(id) || !isText(q) || !isText(best) || !Array.isArray(ok)) {
      throw new Error(`query ${at + 1} needs texts "id", "q" and "best", and may have a list "ok"`);
    }
    return { id, q, best, ok: ok.filter(isText) };
  });
}

/** The id of the page at an address of the site: an article's slug, `faq-<section>`, `tool-<tool>`. */
export function pageId(address: string): string {
  const parts = address.replace(/[?#].*$/, '').split('/').filter(Boolean);
  const [folder, last = ''] = parts.slice(-2);
  if (folder === 'faq') return `faq-${last}`;
  const tool = Object.entries(TOOLS).find(([, slug]) => folder === 'tools' && slug === last);
  return tool ? `tool-${tool[0]}` : last;
}

/** Compares the answers, best first, with what is right. */
export function judge(query: Query, addresses: readonly string[]): Judged {
  const got = [...new Set(addresses.map(pageId))];
  return { query, got, rank: got.findIndex((id) => id === query.best || query.ok.includes(id)) + 1 };
}

const share = (part: number, whole: number) => (whole ? Math.round((part / whole) * 1000) / 1000 : 0);

/** Shares of queries answered first and among the first three, the mean reciprocal rank, and every query not answered first. */
export function summary(judged: readonly Judged[]): Summary {
  const within = (most: number) => judged.filter(({ rank }) => rank > 0 && rank <= most).length;
  const n = judged.length;
  return {
    n,
    top1: share(within(1), n),
    top3: share(within(3), n),
    mrr: share(judged.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0), n),
    zero: judged.filter(({ got }) => got.length === 0).length,
    misses: judged.filter(({ rank }) => rank !== 1).map(({ query: { id, q, best }, got }) => ({ id, q, best, got: got.slice(0, 5) })),
  };
}
