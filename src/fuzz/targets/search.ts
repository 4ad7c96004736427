import type { Locale } from '../../lib/locales.ts';
import type { Opened } from '../../search/engine.ts';
import { holdsNumber, isNumber, queryOf } from '../../search/paste.ts';
import { search } from '../../search/run.ts';
import { hostile, hugeNowAndThen } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';

const MOST_HITS = 12;
const PROBES = 3;

/** Asks once more where the server has closed a connection that was idle, as a browser does by itself. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TypeError && error.message === 'fetch failed')) throw error;
    return ask();
  }
}

/** What is typed into the search of one language: its answers are pages of the site at headings of theirs, and what is said of a query comes from them. */
export const searchTargets = (locale: Locale, { index, prepare }: Opened, corpus: readonly string[]): Target[] => [
  target(`search ${locale}`, 3, hugeNowAndThen(corpus, 200_000), async (typed) => {
    const query = queryOf(typed);
    const relaxer = await again(() => prepare(query));
    const { found, hits, line, also, why } = await again(() => search(query, index, relaxer));
    insist(found <= MOST_HITS && line >= 0 && line <= 1, 'a few answers', [found, line]);
    insist(why.ranked.every(({ score, about }) => Number.isFinite(score) && about >= 0 && about <= 1), 'scores that are numbers', why.ranked);
    insist(also.every((term) => relaxer.known.has(term)), 'words of the index', also);
    const shown = await again(() => hits(0, PROBES));
    for (const { href, kind, title, sentence } of shown) {
      insist(new RegExp(`^/${locale}/(?:[a-z-]+/)*(?:#[a-z0-9-]+)?$`).test(href), 'an address of the site', href);
      insist(/^[a-z]+$/.test(kind) && [...title, ...sentence].every(({ text }) => typeof text === 'string'), 'a page', kind);
    }
  }),
  target(`queries ${locale}`, 3, hostile(corpus, 3000), (typed) => {
    const query = queryOf(typed);
    insist(query.length <= 200 && query.isWellFormed() && !/\p{Cf}/u.test(query), 'a query that can be looked for', query);
    insist(!isNumber(typed) || holdsNumber(typed), 'a number is held where there is nothing else');
    insist(typeof encodeURIComponent(query) === 'string', 'an address');
  }),
];
