import { z } from 'zod';
import { LOCALES } from '../lib/locales.ts';
import { MARKETS } from '../lib/ids.ts';
import { wording as evidenceWords } from '../tools/evidence/wording.ts';
import { wording as messageWords } from '../tools/messages/wording.ts';
import { wording as trackingWords } from '../tools/tracking/wording.ts';
import { wording as wizardWords } from '../tools/wizard/wording.ts';
import { checkBody, typedNumbers } from './body.ts';
import { pagesOf } from './files.ts';
import type { Problem } from './problem.ts';
import { readArticle, readYaml, type Read } from './read.ts';
import { checkHome, checkPage, checkSources, checkTwins, type Known } from './references.ts';
import * as schemas from './schemas.ts';
import { validate } from './validate.ts';

const keys = (read: Read): string[] => Object.keys(read.data ?? {});

/** Holds each entry of a file of entries by id against its schema. */
function checkEntries(read: Read, schemaOf: (entry: unknown) => z.ZodType, problems: Problem[]): void {
  for (const [id, entry] of Object.entries(read.data ?? {})) validate(read, schemaOf(entry), problems, [id], entry);
}

function checkFrameWords(root: string, problems: Problem[]): void {
  const flat = (data: unknown, path: string): string[] =>
    typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => flat(value, path ? `${path}.${key}` : key)) : [path.replace(/_(one|other)$/, '')];
  const files = LOCALES.map((locale) => readYaml(root, `src/locales/${locale}.json`, problems));
  const keySets = files.map(({ data }) => new Set(flat(data, '')));
  files.forEach(({ file }, index) => {
    const mine = keySets[index];
    for (const key of keySets[1 - index] ?? []) {
      if (!mine?.has(key)) problems.push({ file, line: 1, field: key, found: 'has words in the other language only', remedy: 'add the words here, or remove them there' });
    }
  });
}

function checkToolWords(root: string, problems: Problem[]): Record<string, Read> {
  const reads: Record<string, Read> = {};
  const tools = { tracking: trackingWords, wizard: wizardWords, evidence: evidenceWords, messages: messageWords };
  for (const locale of LOCALES) {
    for (const [tool, schema] of Object.entries(tools)) {
      const read = readYaml(root, `content/${locale}/tools/${tool}.yml`, problems);
      validate(read, schema, problems);
      const visit = (data: unknown, path: string[]): void => {
        if (typeof data === 'string') {
          for (const number of typedNumbers(data.replace(/\{[^}]*\}/g, ''))) problems.push({ file: read.file, line: read.lineOf(path), field: path.join('.'), found: `the number "${number}" is typed`, remedy: 'let the tool show a fact, or say it without a figure' });
        } else if (typeof data === 'object' && data !== null) {
          for (const [key, value] of Object.entries(data)) visit(value, [...path, key]);
        }
      };
      visit(read.data, []);
      reads[`${locale}/${tool}`] = read;
    }
  }
  return reads;
}

/** Every fault of the content under `root`, in the order of the files; none means that it may be built. */
export function checkContent(root: string): Problem[] {
  const problems: Problem[] = [];
  const yaml = (name: string) => readYaml(root, `content/${name}.yml`, problems);
  const [sources, facts, markets, labels, tracking] = [yaml('sources'), yaml('facts'), yaml('markets'), yaml('labels'), yaml('tracking')];
  checkEntries(sources, () => schemas.source, problems);
  checkEntries(facts, schemas.factKind, problems);
  checkEntries(markets, () => schemas.market, problems);
  checkEntries(labels, () => schemas.label, problems);
  checkEntries(tracking, () => schemas.trackingStatus, problems);
  for (const id of MARKETS) if (!keys(markets).includes(id)) problems.push({ file: markets.file, line: 1, field: id, found: 'is missing', remedy: 'add the market' });

  const toolWords = checkToolWords(root, problems);
  checkFrameWords(root, problems);

  const pages = LOCALES.flatMap((locale) => pagesOf(root, locale)).map((page) => ({ ...page, read: readArticle(root, page.file, problems) }));
  for (const { kind, file, read } of pages) {
    validate(read, kind === 'article' ? schemas.article : schemas.faq, problems);
    problems.push(...checkBody(file, read.body, read.bodyLine));
  }
  const slugs = (locale: string, kind: string) => pages.filter((page) => page.locale === locale && page.kind === kind).map(({ slug }) => slug);
  const kindOf = (field: string) => Object.entries(facts.data ?? {}).filter(([, entry]) => typeof entry === 'object' && entry !== null && field in entry).map(([id]) => id);
  const known: Known = {
    figures: kindOf('values'), statements: kindOf('text'), sources: keys(sources), labels: keys(labels), statuses: keys(tracking),
    messages: Object.keys(Object(toolWords['en/messages']?.data)['messages'] ?? {}),
    articles: { en: slugs('en', 'article'), zh: slugs('zh', 'article') }, faqs: { en: slugs('en', 'faq'), zh: slugs('zh', 'faq') },
  };
  checkSources(facts, known, problems);
  checkSources(labels, known, problems);
  for (const page of pages) checkPage(page, known, pages, problems);
  checkTwins(pages, problems);
  for (const locale of LOCALES) {
    validate(readYaml(root, `content/${locale}/sections.yml`, problems), schemas.sections, problems);
    const home = readYaml(root, `content/${locale}/home.yml`, problems);
    validate(home, schemas.home, problems);
    checkHome(home, locale, known, problems);
  }
  const seen = new Set<string>();
  return problems.filter((problem) => { const key = JSON.stringify(problem); return !seen.has(key) && seen.add(key); })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
