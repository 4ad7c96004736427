import type { IsoDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { ReadPage } from '../known.ts';
import type { CheckKind } from './next-check.ts';
import { stalePairs } from '../freshness/freshness.ts';
import { readPages } from '../pages.ts';
import { readYaml, type Read } from '../read.ts';
import { lineOfSection } from '../freshness/sections.ts';

/** One thing to look at: what it is, where it stands, and what a section of the report says of it besides. */
export interface Row {
  what: 'fact' | 'label' | 'search' | ReadPage['kind'];
  id: string;
  file: string;
  line: number;
  /** The language it is about, if it is about one. */
  locale?: Locale;
  /** The day on which a check is due, and of which kind it is. */
  day?: IsoDate;
  kind?: CheckKind;
  /** Markets, `all` among them: where a value holds, or where one is missing. */
  markets?: readonly string[];
  /** Guides that could lead there. */
  from?: readonly string[];
}

/** What the report looks at, read once; faults in it are the gate's to tell. */
export interface Shelves { root: string; facts: Read; labels: Read; review: Read; tracking: Read; pages: readonly ReadPage[] }

/** Reads what the report looks at. */
export function shelvesOf(root: string): Shelves {
  const yaml = (name: string) => readYaml(root, `content/${name}.yml`, []);
  return { root, facts: yaml('facts'), labels: yaml('labels'), review: yaml('review'), tracking: yaml('tracking'), pages: readPages(root, []) };
}

/** A fact as a row, at its line. */
export const factRow = ({ facts }: Shelves, id: string): Row => ({ what: 'fact', id, file: facts.file, line: facts.lineOf([id]) });

/** A page as a row. */
export const pageRow = ({ kind, slug, file, locale }: ReadPage): Row => ({ what: kind, id: slug, file, line: 1, locale });

/** The translated sections that are older than their source, each at its line. */
export const staleRows = (root: string): Row[] => stalePairs(root).flatMap(({ translation, sections }) =>
  sections.map(({ id }) => ({ ...pageRow(translation), id: `${translation.slug}#${id}`, line: lineOfSection(translation.read, id) })));
