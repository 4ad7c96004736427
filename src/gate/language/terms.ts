import { LOCALES, writesHan, type Locale } from '../../lib/locales.ts';
import { escaped } from '../../lib/text.ts';
import { list, record, text } from '../known.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../read.ts';
import type { Said } from './said.ts';

interface Rule { term: string; not: string; pattern: RegExp }

const patternOf = (words: string, locale: Locale) =>
  (writesHan(locale) ? new RegExp(escaped(words), 'u') : new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}s?(?![\\p{L}\\p{N}])`, 'iu'));

function rulesOf(root: string, locale: Locale): Rule[] {
  const { data } = readYaml(root, 'content/glossary.yml', []);
  return Object.values(data ?? {}).map(record).flatMap((entry) =>
    list(record(entry['instead-of'])[locale]).map((not) => ({ term: text(entry[locale] ?? entry['en']), not, pattern: patternOf(not, locale) })));
}

/** Reports words for which content/glossary.yml has another: one thing, one word. */
export function checkTerms(root: string, said: Readonly<Record<Locale, readonly Said[]>>): Problem[] {
  return LOCALES.flatMap((locale) => {
    const rules = rulesOf(root, locale);
    return said[locale].filter(({ file }) => file !== 'content/glossary.yml').flatMap((item) =>
      rules.filter(({ pattern }) => pattern.test(item.text)).map(({ term, not }) => ({
        file: item.file, line: item.line, rule: 'not-the-term' as const, values: { not, term },
      })));
  });
}
