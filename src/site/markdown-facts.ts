import { textOf } from './html.ts';
import { bold, escapeText } from './markdown-escape.ts';
import { elementsOf, is, type Element } from './markdown-nodes.ts';

/** The words and signs of one language with which a copy spells out what the page shows by colour, place and choice of market; plain data. */
export interface CopyWords {
  /** Full names of markets by id, and by the short names that labels of the page use. */
  names: Readonly<Record<string, string>>;
  shorts: Readonly<Record<string, string>>;
  all: string; elsewhere: string; reported: string; law: string; picture: string; message: string; inShort: string;
  /** How a copy says what a page says where a market has no figure. */
  none: Readonly<Record<string, string>>;
  colon: string; comma: string; semicolon: string; row: string; brackets: readonly [string, string];
}

const inBrackets = (text: string, { brackets: [open, close] }: CopyWords) => open + text + close;

/** The full names behind a label such as `US` or `UK, IE`; all markets together are the others where some have a figure of their own. */
export const placesIn = (label: string, words: CopyWords, beside: boolean): string =>
  (label === words.all ? (beside ? words.elsewhere : label) : label.split(words.row).map((short) => words.shorts[short] ?? short).join(words.row));

/** Figures with their markets, those of several markets joined: **30 days** (United States, Ireland); **14 days** (United Kingdom, reported). */
export function chips(facts: readonly Element[], words: CopyWords): string {
  const shown = facts.filter((fact) => is(fact, 'fact'));
  const [unknown, known] = [shown.filter((fact) => is(fact, 'unknown')), shown.filter((fact) => !is(fact, 'unknown'))];
  const figures = Map.groupBy(known, (fact) => `${is(fact, 'reported')} ${textOf(elementsOf(fact)[0] ?? fact)}`);
  const told = [...figures.values()].map((same) => {
    const places = same.map((fact) => placesIn(textOf(elementsOf(fact)[1] ?? fact), words, shown.length > 1));
    const [first] = same;
    return first ? bold(escapeText(textOf(elementsOf(first)[0] ?? first))) + inBrackets([places.join(words.row), ...(is(first, 'reported') ? [words.reported] : [])].join(words.comma), words) : '';
  });
  return [...told, ...unknown.map((fact) => words.none[textOf(fact)] ?? escapeText(textOf(fact)))].join(words.semicolon);
}

/** What stands behind a checked statement: its markets, unless the passage around it names them (`within`), and that it is only reported. */
export function statementMark(fact: Element, words: CopyWords, within: string | undefined): string {
  const places = placesIn(textOf(elementsOf(fact)[0] ?? fact), words, false);
  const told = [...(places === within ? [] : [places]), ...(is(fact, 'reported') ? [words.reported] : [])].join(words.comma);
  return told === '' ? '' : inBrackets(told, words).trimStart();
}

/** The names of markets in a row. */
export const placeNames = (ids: string, { names, row }: CopyWords): string => ids.split(' ').map((id) => names[id] ?? id).join(row);

/** Says whether the first line of a passage begins with the names of all its markets, so that it needs no mark. */
export const namesThem = (ids: string, beginning: string, { names }: CopyWords): boolean => {
  const [named = ''] = /^\*\*.+?\*\*/.exec(beginning) ?? [];
  return ids.split(' ').every((id) => named.includes(names[id] ?? id));
};

const patterns = new WeakMap<CopyWords, RegExp>();
function labels(words: CopyWords): RegExp {
  const short = Object.keys(words.shorts).join('|');
  const pattern = patterns.get(words) ?? new RegExp(`(^|${words.semicolon})(${words.all}|(?:${short})(?:${words.row}(?:${short}))*) `, 'g');
  patterns.set(words, pattern);
  return pattern;
}

/** The values of a fact as a list of sources gives them (`US 30 days; UK 14 days`), with full names of their markets. */
export const valuesText = (text: string, words: CopyWords): string =>
  text.replace(labels(words), (_, before: string, label: string, at: number) => before + placesIn(label, words, at > 0 || text.includes(words.semicolon)) + words.colon);
