import { CONCERNS, MARKETS, PROBLEMS, SECTIONS, STEPS, TOOLS } from '../lib/ids.ts';
import { languageOf, writesHan, type Locale } from '../lib/locales.ts';
import { PICTURES } from '../lib/pictures.ts';
import { STATUS_IDS } from '../tools/tracking/rules.ts';
import { deadEnd, list, record, text, type Ids, type Known, type ReadPage } from './known.ts';
import { nearest, type Fault, type Problem } from './problem.ts';
import { headingsIn, usesIn, type Use } from './tags.ts';
import { typedNumbers } from './typed-numbers.ts';

const STATUS_PLACES = STATUS_IDS.map((id) => id.replaceAll('_', '-'));

type Report = (line: number, field: string, fault: Fault) => void;

// What an attribute of a component may name, apart from pages.
const targets = (name: string, known: Known): readonly [attribute: string, ids: Ids, rule: Fault['rule']] | undefined => {
  switch (name) {
    case 'Fact': return ['id', known.figures, 'unknown-figure'];
    case 'FactTable': case 'Clock': return ['ids', known.figures, 'unknown-figure'];
    case 'Statement': return ['id', known.statements, 'unknown-statement'];
    case 'Label': return ['id', known.labels, 'unknown-label'];
    case 'Tool': return ['to', Object.keys(TOOLS), 'unknown-choice'];
    case 'Ask': return ['problem', CONCERNS, 'unknown-question'];
    case 'Picture': return ['id', Object.keys(PICTURES), 'unknown-choice'];
    case 'Statuses': return ['ids', STATUS_PLACES, 'unknown-status'];
    case 'Evidence': return ['problem', PROBLEMS, 'unknown-choice'];
    case 'Note': return ['step', STEPS, 'unknown-choice'];
    case 'Market': return ['is', MARKETS, 'unknown-choice'];
    case 'Message': return ['id', known.messages, 'unknown-message'];
    default: return undefined;
  }
};

function wrongToolPlace(tool: string, at: string): Fault | undefined {
  const places = tool === 'tracking' ? ['statuses', ...STATUS_PLACES] : tool === 'wizard' ? CONCERNS : PROBLEMS;
  return at === '' || places.some((place) => place === at) ? undefined : { rule: 'no-place-in-tool', values: { at }, near: nearest(at, places) };
}

function checkLink({ name, attributes, line }: Use, { locale, draft }: ReadPage, known: Known, report: Report): void {
  const [kind, to, at] = [name === 'Faq' ? 'faq' : 'article', attributes['to'] ?? '', attributes['at'] ?? ''] as const;
  const dead = deadEnd(kind, to, locale, known, draft);
  if (dead) report(line, `<${name}>`, dead);
  const target = known.pages.find((page) => page.locale === locale && page.kind === kind && page.slug === to);
  const anchors = target ? headingsIn(target.read.body, 1).map(({ id }) => id) : [];
  if (target?.read.data && at && !anchors.includes(at)) report(line, `<${name}>`, { rule: 'no-heading', values: { to, at }, near: nearest(at, anchors) });
}

function checkUse(use: Use, page: ReadPage, known: Known, report: Report): void {
  const { name, attributes, line } = use;
  if (name === 'Go' || name === 'Faq') {
    if (attributes['to']) checkLink(use, page, known, report);
    return;
  }
  const [attribute = '', ids, rule = 'unknown-choice'] = targets(name, known) ?? [];
  for (const id of (attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean)) {
    if (ids && !ids.includes(id)) report(line, `<${name}>`, { rule, values: { id, ids }, near: nearest(id, ids) });
  }
  if (name === 'Evidence' && attributes['show'] && attributes['show'] !== 'folded') report(line, '<Evidence>', { rule: 'unknown-show', values: { value: attributes['show'] } });
  if (name === 'Fact' && attributes['in'] && known.figures?.includes(attributes['id'] ?? '')) {
    const there = known.marketsOf(attributes['id'] ?? '');
    if (!there.includes(attributes['in'])) report(line, '<Fact>', { rule: 'no-figure-there', values: { id: attributes['id'] ?? '', market: attributes['in'], markets: there } });
  }
  const wrong = name === 'Tool' ? wrongToolPlace(attributes['to'] ?? '', attributes['at'] ?? '') : undefined;
  if (wrong) report(line, '<Tool>', wrong);
}

/** The most characters of a title that a phone shows whole; a Chinese one is as wide as two letters and more. */
export const longestTitle = (locale: Locale): number => Math.floor((writesHan(locale) ? 24 : 60) * (languageOf(locale).room ?? 1));

/** Reports every id in a page that leads nowhere, a title too long for a phone, and figures typed into its fields. */
export function checkPage(page: ReadPage, known: Known, problems: Problem[]): void {
  const { file, locale, kind, section, slug, read, draft } = page;
  const data = record(read.data);
  const report: Report = (line, field, fault) => problems.push({ file, line, field, ...fault });
  const at = (...path: PropertyKey[]) => read.lineOf(path);
  if (kind !== 'page' && !SECTIONS.some((id) => id === section)) report(1, kind === 'faq' ? 'file name' : 'folder', { rule: 'no-section', values: { section, ids: SECTIONS }, near: nearest(section, SECTIONS) });
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) report(1, 'file name', { rule: 'bad-slug', values: { slug } });
  const title = text(data['title']);
  const most = longestTitle(locale);
  if ([...title].length > most) report(at('title'), 'title', { rule: 'long-title', values: { count: [...title].length, most } });
  for (const field of ['title', 'answer']) {
    for (const { number } of typedNumbers(text(data[field]))) report(at(field), field, { rule: 'typed-number-field', values: { number } });
    if (/[<{]|\*\*|\]\(/.test(text(data[field]))) report(at(field), field, { rule: 'markup' });
  }
  list(data['related']).forEach((id, index) => {
    const dead: Fault | undefined = id === slug && kind === 'article' ? { rule: 'names-itself' } : deadEnd('article', id, locale, known, draft);
    if (dead) report(at('related', index), 'related', dead);
  });
  const tool = record(data['tool']);
  const wrong = wrongToolPlace(text(tool['name']), text(tool['at']));
  if (wrong) report(at('tool', 'at'), 'tool.at', wrong);
  for (const use of usesIn(read.body, read.bodyLine)) checkUse(use, page, known, report);
}
