import { COMPONENTS } from '../gate/tags.ts';
import { CONCERNS, FACT_STARTS, MARKETS, PROBLEMS, STEPS, TOOLS } from '../lib/ids.ts';
import { PICTURES } from '../lib/pictures.ts';
import { STATUS_IDS } from '../tools/tracking/rules.ts';
import { COMPONENT_WORDS, ENTRY_WORDS, type SnippetWords } from './snippet-words.ts';

/** A snippet as VS Code reads it: in which files it is offered, what is typed for it, and the lines it puts down. */
export interface Snippet { scope: string; prefix: readonly string[]; body: readonly string[]; description: string }

/** What stands in a place until the editor writes there: a list to choose from, or a word that shows what belongs there. */
type Place = readonly string[] | string;

const statuses = STATUS_IDS.map((id) => id.replaceAll('_', '-'));
const PLACES: Readonly<Record<string, Place>> = {
  'Ask.problem': CONCERNS, 'Evidence.problem': PROBLEMS, 'Evidence.show': ['folded'], 'Fact.id': 'return-window', 'Fact.in': MARKETS, 'FactTable.ids': 'ship-by free-cancel',
  'Clock.ids': 'return-window withdrawal-right', 'Faq.to': 'delivery', 'Faq.at': 'heading-id', 'Go.to': 'guide', 'Go.at': 'heading-id', 'H2.id': 'short-english-id',
  'Label.id': 'contact-seller', 'Market.is': MARKETS, 'Message.id': 'not-shipped.seller', 'Note.step': STEPS, 'Picture.id': Object.keys(PICTURES), 'Statement.id': 'support-never-asks',
  'Statuses.ids': statuses, 'Tool.to': Object.keys(TOOLS), 'Tool.at': 'problem-or-status',
};

const place = (at: number, what: Place): string => (typeof what === 'string' ? `\${${at}:${what}}` : `\${${at}|${what.join(',')}|}`);

function component(name: string, attributes: readonly string[]): readonly string[] {
  const { holds, stands } = COMPONENTS[name] ?? {};
  const written = attributes.map((attribute, at) => ` ${attribute}="${place(at + 1, PLACES[`${name}.${attribute}`] ?? attribute)}"`).join('');
  if (!holds) return [`<${name}${written} />`];
  const words = place(attributes.length + 1, 'words');
  return stands && name !== 'H2' ? [`<${name}${written}>`, '', words, '', `</${name}>`] : [`<${name}${written}>${words}</${name}>`];
}

const PAGES = 'mdx,markdown';
const typed = (name: string, { type }: SnippetWords): string[] => [name.toLowerCase(), `<${name}`, ...type];

// A component is offered with what it needs; one that may hold more is offered a second time with all of it.
function ofComponent([name, words]: [string, SnippetWords]): [string, Snippet][] {
  const { needs = [], may = [] } = COMPONENTS[name] ?? {};
  const whole = { scope: PAGES, description: words.is };
  const plain: [string, Snippet] = [`<${name}>`, { ...whole, prefix: typed(name, words), body: component(name, needs) }];
  const extra = may.join('-');
  return may.length === 0 ? [plain] : [plain, [`<${name}> ${extra}`, { ...whole, prefix: typed(name, words).map((prefix) => `${prefix}-${extra}`), body: component(name, [...needs, ...may]) }]];
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
const checked = (sources: number) => [`      sources: [${place(sources, 'source-id')}]`, `      checked: '${TODAY}'`, `      confidence: ${place(sources + 1, ['high', 'medium'])}`];

const ENTRIES: Readonly<Record<keyof typeof ENTRY_WORDS, { scope: string; body: readonly string[] }>> = {
  figure: { scope: 'yaml', body: [
    `${place(1, 'fact-id')}:`, `  title: { en: ${place(2, 'What the figure is')}, zh: ${place(3, '这个数字是什么')} }`, `  from: ${place(4, FACT_STARTS)}`,
    '  values:', `    - markets: [${place(5, [...MARKETS, 'all'])}]`, `      value: ${place(6, '30')}`, `      unit: ${place(7, ['day', 'business-day', 'hour', 'month', 'year', 'percent', 'count', 'time', 'USD'])}`, ...checked(8),
  ] },
  statement: { scope: 'yaml', body: [
    `${place(1, 'fact-id')}:`, `  text: { en: ${place(2, 'The sentence.')}, zh: ${place(3, '这句话。')} }`, '  holds:', `    - markets: [${place(4, [...MARKETS, 'all'])}]`, ...checked(5),
  ] },
  source: { scope: 'yaml', body: [
    `${place(1, 'source-id')}:`, `  title: ${place(2, 'Title of the page')}`, `  publisher: ${place(3, 'TikTok Shop (US)')}`,
    `  kind: ${place(4, ['official', 'law', 'agency', 'court', 'carrier', 'payment', 'guide', 'press'])}`, `  url: https://${place(5, 'example.org/page')}`, `  date: '${place(6, '2026-11')}'`,
  ] },
  term: { scope: 'yaml', body: [
    `${place(1, 'term-id')}:`, `  { en: ${place(2, 'term')}, zh: ${place(3, '词条')}, hant: ${place(4, '詞條')}, means: { en: '${place(5, 'What it is.')}', zh: ${place(6, '它是什么。')} } }`,
  ] },
  phrase: { scope: 'yaml', body: [`- { text: '${place(1, 'The words as printed')}', seen: ${place(2, 'tracking-source-id')} }`] },
  question: { scope: PAGES, body: [`<H2 id="${place(1, 'short-english-id')}">${place(2, 'The question, in the buyer’s words?')}</H2>`, '', `${place(3, 'The answer first, in two to five sentences.')} <Go to="${place(4, 'guide')}">${place(5, 'where to read more')}</Go>.`, ''] },
};

/** Every snippet by its name: each component of a page, and each entry that editors add often. */
export const snippets = (): Record<string, Snippet> => Object.fromEntries([
  ...Object.entries(COMPONENT_WORDS).flatMap(ofComponent),
  ...Object.entries(ENTRY_WORDS).map(([name, { type, is }]): [string, Snippet] => [`new ${name}`, { ...ENTRIES[name as keyof typeof ENTRY_WORDS], prefix: type, description: is }]),
]);
