import { parseFragment } from 'parse5';
import { textOf } from './html.ts';
import { bold, escapeText, finishLine } from './markdown-escape.ts';
import { chips, namesThem, placeNames, placesIn, statementMark, valuesText, type CopyWords } from './markdown-facts.ts';
import { attribute, elementsOf, find, is, isElement, type Element, type Node } from './markdown-nodes.ts';

// From the HTML of an article to Markdown: a writer for the closed set of elements that our components make. A general library takes ten times as long.

/** What a copy is made with besides its page: the address against which links are resolved, words in its language, and inside a passage about some markets their names. */
export interface CopyContext { address: string; words: CopyWords; within?: string | undefined }

const BLOCKS: ReadonlySet<string> = new Set(['article', 'div', 'section', 'figure', 'figcaption', 'header', 'details', 'summary', 'p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4']);
const DROPPED: ReadonlySet<string> = new Set(['nav', 'form', 'button', 'select', 'label', 'input', 'script', 'wbr', 'template', 'noscript']);

const isDropped = (node: Node) => isElement(node) && (DROPPED.has(node.tagName) || is(node, 'toc-top') || is(node, 'answer'));
const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);
const elementBefore = (node: Element) => {
  const siblings = node.parentNode && 'childNodes' in node.parentNode ? node.parentNode.childNodes : [];
  return siblings.slice(0, siblings.indexOf(node)).findLast(isElement);
};

const target = (href: string, address: string) => new URL(href, address).href.replaceAll('(', '%28').replaceAll(')', '%29');

function link(node: Element, text: string, { address, words }: CopyContext): string {
  const href = attribute(node, 'href') ?? '';
  // The figures' own links lead to the list of sources below.
  if (href.startsWith('#fact-')) return is(node, 'reported') ? text + words.brackets.join(words.reported) : text;
  return href === '' || text === '' ? text : `[${text}](${target(href, address)})`;
}

// What stands below or beside a name on the page, in small letters, follows it here.
function aside(node: Element, words: string, { words: { colon } }: CopyContext): string {
  const before = elementBefore(node);
  if (!before || words === '' || /^\s*[·•]/.test(words)) return words;
  return (before.tagName === 'b' ? colon : ' · ') + words.trim();
}

function inlineOf(node: Element, context: CopyContext): string {
  const inner = () => inline(node.childNodes, context);
  if (is(node, 'facts')) return chips(elementsOf(node), context.words);
  if (is(node, 'fact')) return statementMark(node, context.words, context.within);
  if (is(node, 'kind')) return `${context.words.brackets.join(inner()).trim()} `;
  if (is(node, 'vh')) return `${inner().trim()}${context.words.colon}`;
  if (is(node, 'mine-only')) return aside(node, inner(), context);
  switch (node.tagName) {
    case 'b': case 'strong': case 'em': return bold(inner());
    case 'a': return link(node, inner().trim(), context);
    case 'small': return aside(node, inner(), context);
    case 'svg': return '';
    default: return inner();
  }
}

function inline(nodes: readonly Node[], context: CopyContext): string {
  return nodes.reduce((line, node) => {
    if (!isElement(node)) return line + ('value' in node ? escapeText(node.value) : '');
    const words = isDropped(node) ? '' : inlineOf(node, context);
    return (words.startsWith(context.words.colon) ? line.trimEnd() : line) + words;
  }, '');
}

const quoted = (blocks: readonly string[]): string[] => (blocks.length === 0 ? [] : [blocks.join('\n\n').split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')]);

function list(node: Element, context: CopyContext): string[] {
  const items = elementsOf(node).map((item) => itemBlocks(item, node, context)).filter((blocks) => blocks.length > 0);
  const loose = items.some((blocks) => blocks.filter((block) => !/^(?:[-+]|\d+\.) /.test(block)).length > 1);
  const lines = items.map((blocks, at) => {
    const mark = node.tagName === 'ol' ? `${at + 1}. ` : '- ';
    return mark + blocks.join(loose ? '\n\n' : '\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`).replace(/[ ]+$/gm, '');
  });
  return lines.length === 0 ? [] : [lines.join(loose ? '\n\n' : '\n')];
}

function itemBlocks(item: Element, parent: Element, context: CopyContext): string[] {
  const { words } = context;
  const [details] = elementsOf(item);
  if (is(parent, 'sources') && details?.tagName === 'details') {
    const [title, ...rest] = details.childNodes.filter((node) => isElement(node) || textOf(node).trim() !== '');
    const cut = rest.findIndex((node) => isElement(node) && node.tagName === 'br');
    return [finishLine([title && isElement(title) ? bold(inline(title.childNodes, context)) : '', words.colon, valuesText(inline(rest.slice(0, Math.max(cut, 0)), context).trim(), words), cut < 0 ? '' : ' — ', inline(rest.slice(cut + 1), context)].join(''))];
  }
  if (is(parent, 'bars')) {
    const [name, , figure, ...notes] = elementsOf(item);
    if (is(item, 'unknown')) return [finishLine(`${words.elsewhere}${words.colon}${textOf(item).trim()}`)];
    const marks = [is(item, 'law') && words.law, is(item, 'reported') && words.reported].filter((mark) => mark !== false);
    const told = name && figure ? placesIn(textOf(name), words, elementsOf(parent).length > 1) + words.colon + bold(escapeText(textOf(figure))) + (marks.length > 0 ? words.brackets.join(marks.join(words.comma)) : '') : '';
    return [finishLine(told + notes.map((note) => ` · ${inline(note.childNodes, context)}`).join(''))];
  }
  if (is(parent, 'defs')) {
    const [names, ...texts] = elementsOf(item);
    const [name, other] = names ? elementsOf(names) : [];
    return [finishLine([name && inline([name], context), other && ` · ${textOf(other)}`, words.colon, texts.map((text) => inline(text.childNodes, context)).join(' ')].filter(Boolean).join(''))];
  }
  return blocksOf(item.childNodes, context);
}

function table(node: Element, context: CopyContext): string[] {
  const rows: Element[] = [];
  const collect = (each: Element): void => { if (each.tagName === 'tr') rows.push(each); else elementsOf(each).forEach(collect); };
  collect(node);
  const cells = rows.map((row) => elementsOf(row).flatMap((cell) => [finishLine(cell.tagName === 'th' ? placesIn(inline(cell.childNodes, context), context.words, false) : inline(cell.childNodes, context)), ...Array.from({ length: Number(attribute(cell, 'colspan') ?? 1) - 1 }, () => '')]));
  const [head = [], ...body] = cells;
  return [[head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

function block(node: Element, context: CopyContext): string[] {
  const line = (begin = '') => [finishLine(inline(node.childNodes, context))].filter((words) => words !== '').map((words) => begin + words);
  const name = is(node, 'prio') ? find(node, ({ tagName }) => tagName === 'b') ?? node : node;
  const strong = () => [finishLine(bold(escapeText(textOf(name))))].filter((words) => words !== '');
  const markets = attribute(node, 'data-m');
  if (markets !== undefined) {
    const within = placeNames(markets, context.words);
    const inner = blocksOf(node.childNodes, { ...context, within });
    return quoted(namesThem(markets, inner[0] ?? '', context.words) ? inner : [finishLine(bold(within)), ...inner]);
  }
  if (is(node, 'note')) return quoted(blocksOf(node.childNodes, context));
  if (attribute(node, 'data-message') !== undefined) {
    const [language, ...texts] = elementsOf(node);
    return quoted([finishLine(bold(`${context.words.message} · ${language ? textOf(find(language, (each) => is(each, 'cap')) ?? language) : ''}`)), ...blocksOf(texts, context)]);
  }
  const drawn = node.tagName === 'figure' ? elementsOf(node).find((each) => each.tagName === 'svg' && attribute(each, 'aria-label')) : undefined;
  if (drawn) return [finishLine(`${inline(elementsOf(node).filter((each) => each.tagName === 'figcaption').flatMap(({ childNodes }) => childNodes), context)} ${context.words.brackets.join(context.words.picture + context.words.colon + escapeText(attribute(drawn, 'aria-label') ?? ''))}`)];
  switch (node.tagName) {
    case 'h1': case 'h2': case 'h3': case 'h4': return line(`${'#'.repeat(Number(node.tagName[1]))} `);
    case 'ul': case 'ol': return list(node, context);
    case 'table': return table(node, context);
    case 'summary': return strong();
    case 'p': case 'figcaption': return is(node, 'cap') || is(node, 'prio') ? strong() : line();
    default: return blocksOf(node.childNodes, context);
  }
}

/** The blocks of Markdown for nodes of a page: what stands in a line together becomes a paragraph. */
function blocksOf(nodes: readonly Node[], context: CopyContext): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const words = finishLine(inline(run, context));
    if (words !== '') blocks.push(words);
    run = [];
  };
  for (const node of nodes) {
    if (isDropped(node)) continue;
    if (!isBlock(node)) { run.push(node); continue; }
    flush();
    blocks.push(...block(node, context));
  }
  flush();
  return blocks;
}

/** The prose of an article's HTML as Markdown, without title, answer, buttons and lists of its own headings; figures name their markets, links are whole. */
export function proseOf(html: string, context: CopyContext): { prose: string; tool: string } {
  const begin = html.indexOf('<article');
  const end = html.indexOf('</article>', begin);
  const article = parseFragment(html.slice(begin, end)).childNodes.find(isElement);
  if (begin < 0 || end < 0 || !article) throw new Error(`${context.address}: the page has no article to copy.`);
  const answer = find(article, (each) => is(each, 'answer'));
  const button = answer && find(answer, ({ tagName }) => tagName === 'a');
  // Without a label of its own the answer is the paragraph below the title.
  const title = article.childNodes.findIndex((node) => isElement(node) && node.tagName === 'h1');
  const rest = article.childNodes.slice(title + 1);
  const first = answer ? -1 : rest.findIndex((node) => isElement(node) && node.tagName === 'p');
  return { prose: blocksOf(rest.toSpliced(Math.max(first, 0), first < 0 ? 0 : 1), context).join('\n\n'), tool: button ? finishLine(inline([button], context)) : '' };
}
