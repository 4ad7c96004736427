import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from '../lib/locales.ts';

/** Real texts to begin with: what carriers write and what buyers type. */
export interface Corpus { pastes: readonly string[]; queries: readonly string[] }

const textsIn = (value: unknown): string[] =>
  (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);

/** The texts of the project in `root`: phrases and lines of the tracking tool and whole pastes; queries of every language. */
export function readCorpus(root: string): Corpus {
  const all = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
  const whole = textsIn(all('tests/rules/tracking-pastes.json')).filter((text) => text.length > 20);
  return {
    pastes: [...whole, ...['tracking', 'tracking-lines'].flatMap((name) => textsIn(all(`content/${name}.yml`)))],
    queries: LOCALES.flatMap((locale) => textsIn(all(`content/${locale}/queries.yml`))),
  };
}
