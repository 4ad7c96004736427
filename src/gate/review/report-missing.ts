import { MARKETS } from '../../lib/ids.ts';
import { LOCALES, twinOf } from '../../lib/locales.ts';
import { heldBy } from './held.ts';
import { list, record } from '../known.ts';
import { FIGURES_OF_TOOLS } from '../needs.ts';
import { pagesFor } from '../queries.ts';
import { readYaml } from '../read.ts';
import { factRow, pageRow, type Row, type Shelves } from './report-rows.ts';
import { factsIn } from '../tags.ts';

// A figure that is shown for one market only (`in`) is asked of no other.
const OF_ONE_MARKET = /<Fact\b[^>]*\sin="[^"]*"[^>]*\/>/g;

/** Figures that tools count with or guides show to every reader, with the markets that have none; most markets first. Those of one firm are missing nowhere. */
export function marketsMissing(shelves: Shelves): Row[] {
  const shown = new Set([...FIGURES_OF_TOOLS, ...shelves.pages.flatMap(({ read }) => factsIn(read.body.replace(OF_ONE_MARKET, '')))]);
  return Object.entries(shelves.facts.data ?? {}).filter(([id, fact]) => shown.has(id) && 'values' in record(fact) && !('firm' in record(fact))).flatMap(([id, fact]) => {
    const there = heldBy(fact).flatMap(({ value }) => list(value['markets']));
    const markets = there.includes('all') ? [] : MARKETS.filter((market) => !there.includes(market));
    return markets.length > 0 ? [{ ...factRow(shelves, id), markets }] : [];
  }).toSorted((a, b) => b.markets.length - a.markets.length);
}

/** Names of buttons that were seen nowhere, by language. */
export const labelsUnverified = ({ labels }: Shelves): Row[] => LOCALES.flatMap((locale) => Object.entries(labels.data ?? {})
  .filter(([, label]) => record(record(label)['confidence'])[locale] === 'low')
  .map(([id]): Row => ({ what: 'label', id, file: labels.file, line: labels.lineOf([id, locale]), locale })));

/** Pages that are not published yet. */
export const draftsOf = ({ pages }: Shelves): Row[] => pages.filter(({ draft }) => draft).map(pageRow);

/** Pages that the other language does not have, not even as a draft. */
export const twinsMissing = ({ pages }: Shelves): Row[] => pages
  .filter((page) => !pages.some((other) => other.locale === twinOf(page.locale) && other.kind === page.kind && other.section === page.section && other.slug === page.slug && other.read.data))
  .map(pageRow);

/** Pages for which nobody has written down how buyers search for them, by language. */
export const queriesMissing = ({ root, pages }: Shelves): Row[] => LOCALES.flatMap((locale) => {
  const { file, data } = readYaml(root, `content/${locale}/queries.yml`, []);
  return pagesFor(locale, pages.filter(({ draft }) => !draft)).filter((id) => !list(record(data)[id]).length).map((id): Row => ({ what: 'search', id, file, line: 1, locale }));
});

/** Facts of which nothing was seen on an official page. */
export const onlyReported = (shelves: Shelves): Row[] => Object.entries(shelves.facts.data ?? {})
  .filter(([, fact]) => heldBy(fact).every(({ value }) => value['confidence'] === 'medium'))
  .map(([id, fact]) => ({ ...factRow(shelves, id), markets: [...new Set(heldBy(fact).flatMap(({ value }) => list(value['markets'])))] }));
