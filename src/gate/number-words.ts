import { languageOf, LOCALES, type Locale } from '../lib/locales.ts';
import { escaped } from '../lib/text.ts';
import { record, text } from './known.ts';
import type { Problem } from './problem.ts';
import { readJson, type Read } from './read.ts';
import { saidIn } from './language/said.ts';

// How a language says numbers is known from its words of the frame: `day_one`, `day_other` …

const FORM = /_(zero|one|two|few|many|other)$/;
// No text of the site counts further.
const COUNTED = Array.from({ length: 201 }, (_, count) => count);

interface Forms { path: string[]; stem: string; forms: Set<string> }

function formsIn(data: unknown, path: string[] = [], found = new Map<string, Forms>()): Map<string, Forms> {
  for (const [key, value] of Object.entries(record(data))) {
    const form = FORM.exec(key)?.[1];
    if (typeof value !== 'string') formsIn(value, [...path, key], found);
    else if (form) {
      const stem = [...path, key.replace(FORM, '')].join('.');
      const known = found.get(stem) ?? { path: [...path, key], stem, forms: new Set() };
      known.forms.add(form);
      found.set(stem, known);
    }
  }
  return found;
}

/** Reports words beside a number that lack a form which the language has, such as `few` in Polish. */
function checkForms(locale: Locale, { file, data, lineOf }: Read, problems: Problem[]): void {
  const rules = new Intl.PluralRules(languageOf(locale).intl);
  // Each form with the last number that takes it.
  const wanted = new Map(COUNTED.map((count) => [rules.select(count), count]));
  for (const { path, stem, forms } of formsIn(data).values()) {
    for (const [form, count] of wanted) {
      if (!forms.has(form)) problems.push({ file, line: lineOf(path), field: `${stem}_${form}`, rule: 'missing-form', values: { count } });
    }
  }
}

/** A language's own words for lengths of time and other units, as patterns that find a typed figure. */
const unitsOf = (data: unknown): RegExp[] => Object.entries(record(record(data)['unit']))
  .filter(([key, words]) => FORM.test(key) && text(words).replace('{{count}}', '').trim() !== '')
  .map(([, words]) => new RegExp(escaped(text(words)).replace('\\{\\{count\\}\\}', '\\d[\\d.,–-]*').replace(/\s+/g, '\\s+') + '(?![\\p{L}\\p{M}])', 'giu'));

// English and Chinese have patterns of their own (typed-numbers.ts), which know numbers in words too.
const HAVE_PATTERNS: readonly string[] = ['en', 'zh'];

/** Reports forms of number words that a language lacks, and policy figures typed in a language that has no patterns of its own. */
export function checkNumberWords(root: string, problems: Problem[]): void {
  for (const locale of LOCALES) {
    const frame = readJson(root, `src/locales/${locale}.json`, []);
    checkForms(locale, frame, problems);
    if (HAVE_PATTERNS.includes(locale)) continue;
    const units = unitsOf(frame.data);
    for (const { file, line, text: words } of saidIn(root, locale).filter((said) => said.file.startsWith(`content/${locale}/`))) {
      for (const number of units.flatMap((unit) => words.match(unit) ?? [])) {
        problems.push({ file, line, rule: 'typed-number', values: { number } });
      }
    }
  }
}
