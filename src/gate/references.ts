import { PROBLEMS, RECIPIENTS, SECTIONS, STEPS, TOOLS } from '../lib/ids.ts';
import { LOCALES, twinOf, type Locale } from '../lib/locales.ts';
import { didYouMean, type Problem } from './problem.ts';
import { usesIn, typedNumbers, type Use } from './body.ts';
import type { Page } from './files.ts';
import type { Read } from './read.ts';

/** Everything that other files may name by id. */
export interface Known {
  figures: string[]; statements: string[]; sources: string[]; labels: string[]; statuses: string[]; messages: string[];
  articles: Record<Locale, string[]>; faqs: Record<Locale, string[]>;
}

export interface ReadPage extends Page { read: Read }

const record = (data: unknown): Record<string, unknown> => (typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {});
const list = (data: unknown): string[] => (Array.isArray(data) ? data.filter((item): item is string => typeof item === 'string') : []);
const text = (data: unknown): string => (typeof data === 'string' ? data : '');

/** Reports ids of sources that content/sources.yml does not have. */
export function checkSources(read: Read, known: Known, problems: Problem[]): void {
  const visit = (data: unknown, path: string[]): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (key === 'sources') {
        for (const id of list(value)) {
          if (!known.sources.includes(id)) problems.push({ file: read.file, line: read.lineOf([...path, key]), field: [...path, key].join('.'), found: `there is no source "${id}"`, remedy: didYouMean(id, known.sources, 'add it to content/sources.yml') });
        }
      } else visit(value, [...path, key]);
    }
  };
  visit(read.data, []);
}

/** Reports guides that the front page names and nobody has written. */
export function checkHome(read: Read, locale: Locale, known: Known, problems: Problem[]): void {
  const groups = record(read.data)['situations'];
  (Array.isArray(groups) ? groups : []).forEach((group, g) => {
    const items = record(group)['items'];
    (Array.isArray(items) ? items : []).forEach((item, i) => {
      const id = text(record(item)['article']);
      if (id && !known.articles[locale].includes(id)) problems.push({ file: read.file, line: read.lineOf(['situations', g, 'items', i, 'article']), field: 'article', found: `there is no article "${id}"`, remedy: didYouMean(id, known.articles[locale], 'write it first') });
    });
  });
}

/** What the attribute of a component may name. */
const targets = (use: Use, locale: Locale, known: Known): [attribute: string, ids: readonly string[], otherwise: string] | undefined => {
  switch (use.name) {
    case 'Fact': return ['id', known.figures, 'add the figure to content/facts.yml with its source'];
    case 'FactTable': return ['ids', known.figures, 'add the figure to content/facts.yml with its source'];
    case 'Statement': return ['id', known.statements, 'add the statement to content/facts.yml with its source'];
    case 'Label': return ['id', known.labels, 'add the button to content/labels.yml'];
    case 'Go': return ['to', known.articles[locale], 'write that article first'];
    case 'Faq': return ['to', known.faqs[locale], 'write that page first'];
    case 'Tool': return ['to', Object.keys(TOOLS), 'use one of the tools'];
    case 'Evidence': return ['problem', PROBLEMS, 'use a problem of src/lib/ids.ts'];
    case 'Note': return ['step', STEPS, 'use one of the steps'];
    case 'Message': return ['id', known.messages, 'use <problem>.<recipient>, as in content/en/tools/messages.yml'];
    default: return undefined;
  }
};

function checkToolPlace(tool: string, at: string, known: Known): readonly string[] | undefined {
  if (!at) return undefined;
  const places = tool === 'tracking' ? ['statuses', ...known.statuses.map((id) => id.replaceAll('_', '-'))] : PROBLEMS;
  return places.some((place) => place === at) ? undefined : places;
}

/** Reports every id in a guide or FAQ page that leads nowhere, and words that are too long for a phone. */
export function checkPage({ file, locale, kind, section, read }: ReadPage, known: Known, pages: readonly ReadPage[], problems: Problem[]): void {
  const data = record(read.data);
  const report = (line: number, field: string, found: string, remedy: string) => problems.push({ file, line, field, found, remedy });
  const at = (...path: string[]) => read.lineOf(path);
  if (!SECTIONS.some((id) => id === section)) report(1, 'folder', `"${section}" is not a section`, didYouMean(section, SECTIONS, `move it to one of ${SECTIONS.join(', ')}`));
  const limit = locale === 'en' ? 60 : 24;
  const title = text(data['title']);
  if ([...title].length > limit) report(at('title'), 'title', `is ${[...title].length} characters long`, `keep it to ${limit}; on a phone the rest is cut`);
  for (const number of typedNumbers(text(data['answer']))) report(at('answer'), 'answer', `the number "${number}" is typed`, 'say it without a figure and show the figure with <Fact> below');
  for (const id of list(data['related'])) {
    if (!known.articles[locale].includes(id)) report(at('related'), 'related', `there is no article "${id}"`, didYouMean(id, known.articles[locale], 'remove it, or write that article first'));
  }
  const tool = record(data['tool']);
  const places = kind === 'article' ? checkToolPlace(text(tool['name']), text(tool['at']), known) : undefined;
  if (places) report(at('tool', 'at'), 'tool.at', `the tool has no place "${text(tool['at'])}"`, didYouMean(text(tool['at']), places, 'leave `at` out'));
  for (const use of usesIn(read.body, read.bodyLine)) {
    const target = targets(use, locale, known);
    if (!target) continue;
    const [attribute, ids, otherwise] = target;
    for (const id of (use.attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean)) {
      if (!ids.includes(id)) report(use.line, `<${use.name}>`, `there is no "${id}"`, didYouMean(id, ids, otherwise));
    }
    const place = use.attributes['at'] ?? '';
    if (use.name === 'Tool') {
      const wrong = checkToolPlace(use.attributes['to'] ?? '', place, known);
      if (wrong) report(use.line, '<Tool>', `the tool has no place "${place}"`, didYouMean(place, wrong, 'leave `at` out'));
    } else if (place) {
      const target = pages.find((page) => page.locale === locale && page.slug === use.attributes['to'] && (page.kind === 'faq') === (use.name === 'Faq'));
      const anchors = target ? headingIds(target.read) : [];
      if (target && !anchors.includes(place)) report(use.line, `<${use.name}>`, `"${target.slug}" has no heading "${place}"`, didYouMean(place, anchors, 'leave `at` out'));
    }
  }
}

const headingIds = (read: Read): string[] => usesIn(read.body, 1).filter(({ name }) => name === 'H2').map(({ attributes }) => attributes['id'] ?? '');

/** Reports a page without its twin in the other language, and headings whose ids differ between the two. */
export function checkTwins(pages: readonly ReadPage[], problems: Problem[]): void {
  for (const page of pages) {
    const ids = headingIds(page.read);
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) problems.push({ file: page.file, line: page.read.bodyLine, field: '<H2>', found: `the id "${id}" is used twice`, remedy: 'give each heading an id of its own' });
    const twin = pages.find((other) => other.locale === twinOf(page.locale) && other.file.split('/').slice(2).join('/') === page.file.split('/').slice(2).join('/'));
    if (!twin) {
      problems.push({ file: page.file, line: 1, found: `there is no ${twinOf(page.locale)} page of this name`, remedy: `write content/${twinOf(page.locale)}/${page.file.split('/').slice(2).join('/')}, or mark this page draft: true` });
    } else if (page.locale === LOCALES[0] && headingIds(twin.read).join() !== ids.join()) {
      const theirs = headingIds(twin.read);
      const missing = ids.filter((id) => !theirs.includes(id));
      const extra = theirs.filter((id) => !ids.includes(id));
      problems.push({ file: twin.file, line: twin.read.bodyLine, field: '<H2>', found: `the heading ids differ from ${page.file}${missing.length ? `; missing: ${missing.join(', ')}` : ''}${extra.length ? `; extra: ${extra.join(', ')}` : ''}`, remedy: 'use the same ids in the same order, so that the language switch keeps the place' });
    }
  }
}
