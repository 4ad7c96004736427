import { TOOLS } from '../lib/ids.ts';
import { LOCALES, type Locale } from '../lib/locales.ts';
import { queries as schema } from '../search/wording.ts';
import { list, type ReadPage } from './known.ts';
import { nearest, type Problem } from './problem.ts';
import { readYaml } from './read.ts';
import { validate } from './validate.ts';

/** What pages may be looked for by: guides, pages of answers, tools, and the page of all statuses. */
export const pagesFor = (locale: Locale, pages: readonly ReadPage[]): string[] => [
  ...pages.filter((page) => page.locale === locale && page.kind !== 'page').map(({ kind, slug }) => (kind === 'faq' ? `faq-${slug}` : slug)),
  ...Object.keys(TOOLS).map((tool) => `tool-${tool}`), 'statuses',
];

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Holds what buyers type, by page: pages that exist, enough to learn from, no query twice or under two pages. */
export function checkQueries(root: string, pages: readonly ReadPage[], problems: Problem[]): void {
  for (const locale of LOCALES) {
    const read = readYaml(root, `content/${locale}/queries.yml`, problems);
    validate(read, schema, problems);
    const known = pagesFor(locale, pages);
    const owners = new Map<string, string>();
    for (const [page, queries] of Object.entries(read.data ?? {})) {
      if (!known.includes(page)) problems.push({ file: read.file, line: read.lineOf([page]), field: page, rule: 'no-page-for-queries', near: nearest(page, known) });
      list(queries).forEach((query, at) => {
        const owner = owners.get(plain(query));
        if (owner === undefined) owners.set(plain(query), page);
        else problems.push({
          file: read.file, line: read.lineOf([page, at]), field: `${page}.${at + 1}`,
          rule: owner === page ? 'query-twice' : 'query-taken', values: { query, owner },
        });
      });
    }
  }
}
