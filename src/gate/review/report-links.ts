import { LOCALES } from '../../lib/locales.ts';
import { doorsOf } from '../frame-pages.ts';
import { list, record, text } from '../known.ts';
import { GUIDES_OF_TOOLS } from '../needs.ts';
import { readYaml } from '../read.ts';
import { pageRow, type Row, type Shelves } from './report-rows.ts';
import { usesIn } from '../tags.ts';

/** Published guides to which no other page, no tool, no tracking status and no situation of the front page leads, with the guides that they name themselves and that could lead back. */
export const unlinkedGuides = ({ root, pages, tracking }: Shelves): Row[] => LOCALES.flatMap((locale) => {
  const mine = pages.filter((page) => page.locale === locale && !page.draft);
  const named = mine.flatMap(({ kind, slug, read }) => [
    ...list(read.data?.['related']),
    ...usesIn(read.body, 1).filter(({ name }) => name === 'Go').map(({ attributes }) => attributes['to'] ?? ''),
  ].filter((to) => kind !== 'article' || to !== slug));
  const led = new Set([
    ...named, ...GUIDES_OF_TOOLS,
    ...Object.values(tracking.data ?? {}).map((status) => text(record(status)['article'])),
    ...doorsOf(readYaml(root, `content/${locale}/home.yml`, [])).filter(({ to }) => to === 'article').map(({ id }) => id),
  ]);
  return mine.filter(({ kind, slug }) => kind === 'article' && !led.has(slug)).map((page) => ({ ...pageRow(page), from: list(page.read.data?.['related']) }));
});
