import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packPhrases, type TrackingBook } from '../../src/tools/tracking/book.ts';
import { explain } from '../../src/tools/tracking/engine.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A YAML or JSON file beside these tests or in content. */
export const load = (path: string): unknown => parse(read(path));
export const book = load('../../content/tracking.yml') as TrackingBook;
export const phrases = packPhrases(book);
export const TODAY = '2026-11-23';

/** Explains a text as on 23 November 2026, unless told otherwise. */
export const explained = (text: string, today = TODAY, market?: string) => explain(text, { today, market, phrases });
