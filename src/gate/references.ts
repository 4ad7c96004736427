import { CONCERNS, MARKETS, PROBLEMS, SECTIONS, STEPS, TOOLS } from '../lib/ids.ts';
import { languageOf, writesHan, type Locale } from '../lib/locales.ts';
import { PICTURES } from '../lib/pictures.ts';
import { STATUS_IDS } from '../tools/tracking/rules.ts';
import { deadEnd, list, record, text, type Ids, type Known, type ReadPage } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import { headingsIn, usesIn, type Use } from './tags.ts';
import { typedNumbers } from './typed-numbers.ts';

const STATUS_PLACES = STATUS_IDS.map((id) => id.replaceAll('_', '-'));

type Report = (line: number, field: string, found: string, remedy: string) => void;

// What an attribute of a component may name, apart from pages.
const targets = (name: string, known: Known): readonly [attribute: string, ids: Ids, otherwise: string] | undefined => {
  const figure = 'add the figure to content/facts.yml with its source';
  switch (name) {
    case 'Fact': return ['id', known.figures, figure];
    case 'FactTable': case 'Clock': return ['ids', known.figures, figure];
    case 'Statement': return ['id', known.statements, 'add the statement to content/facts.yml with its source'];
    case 'Label': return ['id', known.labels, 'add the button to content/labels.yml'];
    case 'Tool': return ['to', Object.keys(TOOLS), `use one of ${Object.keys(TOOLS).join(', ')}`];
    case 'Ask': return ['problem', CONCERNS, `the wizard has questions for ${CONCERNS.join(', ')}`];
    case 'Picture': return ['id', Object.keys(PICTURES), `use one of ${Object.keys(PICTURES).join(', ')}`];
    case 'Statuses': return ['ids', STATUS_PLACES, 'use the ids of content/tracking.yml, with dashes'];
    case 'Evidence': return ['problem', PROBLEMS, `use one of ${PROBLEMS.join(', ')}`];
    case 'Note': return ['step', STEPS, `use one of ${STEPS.join(', ')}`];
    case 'Market': return ['is', MARKETS, `use one or more of ${MARKETS.join(' ')}`];
    case 'Message': return ['id', known.messages, 'use <problem>.<recipient>, as in content/en/tools/messages.yml'];
    default: return undefined;
  }
};

function wrongToolPlace(tool: string, at: string): { found: string; remedy: string } | undefined {
  const places = tool === 'tracking' ? ['statuses', ...STATUS_PLACES] : tool === 'wizard' ? CONCERNS : PROBLEMS;
  return at === '' || places.some((place) => place === at) ? undefined : { found: `the tool has no place "${at}"`, remedy: didYouMean(at, places, 'leave `at` out') };
}

function checkLink({ name, attributes, line }: Use, { locale, draft }: ReadPage, known: Known, report: Report): void {
  const [kind, to, at] = [name === 'Faq' ? 'faq' : 'article', attributes['to'] ?? '', attributes['at'] ?? ''] as const;
  const dead = deadEnd(kind, to, locale, known, draft);
  if (dead) report(line, `<${name}>`, dead.found, dead.remedy);
  const target = known.pages.find((page) => page.locale === locale && page.kind === kind && page.slug === to);
  const anchors = target ? headingsIn(target.read.body, 1).map(({ id }) => id) : [];
  if (target && at && !anchors.includes(at)) report(line, `<${name}>`, `"${to}" has no heading "${at}"`, didYouMean(at, anchors, 'leave `at` out'));
}

function checkUse(use: Use, page: ReadPage, known: Known, report: Report): void {
  const { name, attributes, line } = use;
  if (name === 'Go' || name === 'Faq') {
    if (attributes['to']) checkLink(use, page, known, report);
    return;
  }
  const [attribute = '', ids, otherwise = ''] = targets(name, known) ?? [];
  for (const id of (attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean)) {
    if (ids && !ids.includes(id)) report(line, `<${name}>`, `there is no "${id}"`, didYouMean(id, ids, otherwise));
  }
  if (name === 'Evidence' && attributes['show'] && attributes['show'] !== 'folded') report(line, '<Evidence>', `there is no show="${attributes['show']}"`, 'write show="folded", or leave `show` out');
  if (name === 'Fact' && attributes['in'] && known.figures?.includes(attributes['id'] ?? '')) {
    const there = known.marketsOf(attributes['id'] ?? '');
    if (!there.includes(attributes['in'])) report(line, '<Fact>', `"${attributes['id']}" has no figure in "${attributes['in']}"`, `it has one in ${there.join(', ')}; without \`in\` each reader sees the figure of the own market`);
  }
  const wrong = name === 'Tool' ? wrongToolPlace(attributes['to'] ?? '', attributes['at'] ?? '') : undefined;
  if (wrong) report(line, '<Tool>', wrong.found, wrong.remedy);
}

// In characters; a Chinese one is as wide as two letters and more.
const longestTitle = (locale: Locale) => Math.floor((writesHan(locale) ? 24 : 60) * (languageOf(locale).room ?? 1));

/** Reports every id in a page that leads nowhere, a title too long for a phone, and figures typed into its fields. */
export function checkPage(page: ReadPage, known: Known, problems: Problem[]): void {
  const { file, locale, kind, section, slug, read, draft } = page;
  const data = record(read.data);
  const report: Report = (line, field, found, remedy) => problems.push({ file, line, field, found, remedy });
  const at = (...path: PropertyKey[]) => read.lineOf(path);
  if (kind !== 'page' && !SECTIONS.some((id) => id === section)) report(1, kind === 'faq' ? 'file name' : 'folder', `"${section}" is not a section`, didYouMean(section, SECTIONS, `use one of ${SECTIONS.join(', ')}`));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) report(1, 'file name', `"${slug}" cannot stand in an address`, 'use lower-case letters and digits, words joined by hyphens');
  const title = text(data['title']);
  const longest = longestTitle(locale);
  if ([...title].length > longest) report(at('title'), 'title', `is ${[...title].length} characters long`, `keep it to ${longest}; on a phone the rest is cut`);
  for (const field of ['title', 'answer']) {
    for (const { number } of typedNumbers(text(data[field]))) report(at(field), field, `the number "${number}" is typed`, 'say it without a figure and show the figure with <Fact> below');
    if (/[<{]|\*\*|\]\(/.test(text(data[field]))) report(at(field), field, 'holds markup', 'write plain words; components and bold belong below');
  }
  list(data['related']).forEach((id, index) => {
    const dead = id === slug && kind === 'article' ? { found: 'the page names itself', remedy: 'remove it' } : deadEnd('article', id, locale, known, draft);
    if (dead) report(at('related', index), 'related', dead.found, dead.remedy);
  });
  const tool = record(data['tool']);
  const wrong = wrongToolPlace(text(tool['name']), text(tool['at']));
  if (wrong) report(at('tool', 'at'), 'tool.at', wrong.found, wrong.remedy);
  for (const use of usesIn(read.body, read.bodyLine)) checkUse(use, page, known, report);
}
