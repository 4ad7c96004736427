import type { Published } from '../site/published.ts';

/** An old address, the page to which it leads and the place on it (`#…` or nothing). Every address is listed with and without the slash at its end. */
export interface Move { from: string; page: string; place: string }

/** The old addresses of a site as hosts list them that know plain addresses only. */
export const movesOf = ({ moved }: Pick<Published, 'moved'>): Move[] =>
  [...moved].flatMap(([from, to]) => {
    const [page = '', heading] = to.split('#');
    const place = heading === undefined ? '' : `#${heading}`;
    return [{ from, page, place }, { from: `${from}/`, page, place }];
  });
