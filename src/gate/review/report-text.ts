import { formatDate } from '../../lib/dates.ts';
import { OWN_NAME } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { AHEAD, REPORT_SECTIONS, type Report, type ReportSection } from './report.ts';
import type { Row } from './report-rows.ts';
import { REPORT_WORDS } from './report-words.ts';
import type { Teller } from '../tell.ts';

/** What a section is called and what to do about it, how many there are, and its rows. */
export const sectionsOf = ({ sections }: Report, locale: Teller): { id: ReportSection; title: string; remedy: string; rows: readonly Row[] }[] =>
  REPORT_SECTIONS.map((id) => {
    const { title, remedy } = REPORT_WORDS[locale].sections[id];
    return { id, title: fill(title, { ahead: String(AHEAD) }), remedy, rows: sections[id] };
  });

/** The day of the report, and when more becomes due. */
export const daysOf = ({ today, next }: Report, locale: Teller): string[] => {
  const { intro, next: later } = REPORT_WORDS[locale];
  const named = (day: string) => formatDate(day, locale, 'full');
  return [fill(intro, { day: named(today) }), ...(next ? [fill(later, { day: named(next.day), count: String(next.count) })] : [])];
};

/** What is said of a thing beside its name and day: kind of check, markets, language, where it could be linked from. `nameOf` names a market. */
export function moreOf({ kind, markets, locale: about, what, from }: Row, locale: Teller, nameOf = (market: string) => market): string {
  const words = REPORT_WORDS[locale];
  return [
    kind && words.kinds[kind],
    markets?.map((market) => (market === 'all' ? words.all : nameOf(market))).join(words.comma),
    about && what !== 'fact' && OWN_NAME[about],
    from && fill(words.from, { guides: from.join(words.comma) }),
  ].filter(Boolean).join(' · ');
}

/** The report as lines for a terminal. */
export function reportText(report: Report, locale: Teller): string {
  const lineOf = (row: Row, width: number) => `  ${[row.day, row.id.padEnd(width), moreOf(row, locale), `${row.file}:${row.line}`].filter(Boolean).join('  ')}`;
  return [
    [REPORT_WORDS[locale].title, ...daysOf(report, locale)].join('\n'),
    ...sectionsOf(report, locale).map(({ title, remedy, rows }) => (rows.length > 0
      ? [`${title} (${rows.length})`, `→ ${remedy}`, ...rows.map((row) => lineOf(row, Math.max(...rows.map(({ id }) => id.length))))].join('\n')
      : fill(REPORT_WORDS[locale].none, { title }))),
  ].join('\n\n');
}
