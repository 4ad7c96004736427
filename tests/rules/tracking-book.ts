import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readingOf } from '../../src/site/reading.ts';
import type { LineBook, TrackingBook } from '../../src/tools/tracking/book.ts';
import { explain, type Asked } from '../../src/tools/tracking/engine.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A YAML or JSON file beside these tests or in content. */
export const load = (path: string): unknown => parse(read(path));
export const book = load('../../content/tracking.yml') as TrackingBook;
export const lines = load('../../content/tracking-lines.yml') as LineBook;
export const reading = readingOf(process.cwd());
export const TODAY = '2026-11-23';

/** Explains a text as on 23 November 2026, unless told otherwise. */
export const explained = (text: string, today = TODAY, market?: string, order?: Asked['order']) => explain(text, { today, market, order, book: reading });
