import { parseFragment } from 'parse5';
import { textOf } from './html.ts';
import { bold, escapeText, finishLine } from './markdown-escape.ts';
import { namesThem, placeNames, placesIn, valuesText } from './markdown-facts.ts';
import { inline, isDropped, type CopyContext } from './markdown-inline.ts';
import { attribute, elementsOf, find, is, isElement, type Element, type Node } from './markdown-nodes.ts';

// From the HTML of an article to Markdown: a writer for the closed set of elements that our components make. A general library takes several times as long.

const BLOCKS: ReadonlySet<string> = new Set(['article', 'div', 'section', 'figure', 'figcaption', 'header', 'details', 'summary', 'p', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4']);
const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);
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

// A fact in the list of sources: its title, its values by market, and what they rest on.
function sourceLine(item: Element, context: CopyContext): string {
  const details = elementsOf(item).find(({ tagName }) => tagName === 'details');
  if (!details) return inline(item.childNodes, context);
  const [title, ...rest] = details.childNodes.filter((node) => isElement(node) || textOf(node).trim() !== '');
  const cut = rest.findIndex((node) => isElement(node) && node.tagName === 'br');
  const values = cut < 0 ? '' : `${valuesText(inline(rest.slice(0, cut), context).trim(), context.words)} — `;
  return (title && isElement(title) ? bold(inline(title.childNodes, context)) : '') + context.words.colon + values + inline(rest.slice(cut + 1), context);
}

// A time limit drawn as a bar: its markets, its length, and what is noted beside it.
function barLine(item: Element, parent: Element, context: CopyContext): string {
  const { words } = context;
  if (is(item, 'unknown')) return words.elsewhere + words.colon + textOf(item).trim();
  const [name, , figure, ...notes] = elementsOf(item);
  const marks = [...(is(item, 'law') ? [words.law] : []), ...(is(item, 'reported') ? [words.reported] : [])];
  const places = placesIn(name ? textOf(name) : '', words, elementsOf(parent).length > 1);
  const length = bold(escapeText(figure ? textOf(figure) : '')) + (marks.length > 0 ? words.brackets.join(marks.join(words.comma)) : '');
  return places + words.colon + length + notes.map((note) => ` · ${inline(note.childNodes, context)}`).join('');
}

// A tracking status: its name here and in the other language, what it means, and how long it may last.
function statusLine(item: Element, context: CopyContext): string {
  const [names, ...texts] = elementsOf(item);
  const named = names ? elementsOf(names).map((name) => inline([name], context)) : [];
  return named.join(' · ') + context.words.colon + texts.map((text) => inline(text.childNodes, context)).join(' ');
}

function itemBlocks(item: Element, parent: Element, context: CopyContext): string[] {
  if (is(parent, 'sources')) return [finishLine(sourceLine(item, context))];
  if (is(parent, 'bars')) return [finishLine(barLine(item, parent, context))];
  if (is(parent, 'defs')) return [finishLine(statusLine(item, context))];
  return blocksOf(item.childNodes, context);
}

const rowsIn = (element: Element): Element[] => elementsOf(element).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));

function table(node: Element, context: CopyContext): string[] {
  // The first cell of a row may hold the short names of markets.
  const cellLine = (cell: Element) => { const line = inline(cell.childNodes, context); return finishLine(cell.tagName === 'th' ? placesIn(line, context.words, false) : line); };
  const [head = [], ...body] = rowsIn(node).map((row) => elementsOf(row).flatMap((cell) => [cellLine(cell), ...Array.from({ length: Number(attribute(cell, 'colspan') ?? 1) - 1 }, () => '')]));
  return [[head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

// A drawing that stands for itself: what is said below it, and what it shows.
function drawnLine(figure: Element, drawing: Element, context: CopyContext): string {
  const { brackets, picture, colon } = context.words;
  const said = elementsOf(figure).filter(({ tagName }) => tagName === 'figcaption').map(({ childNodes }) => inline(childNodes, context)).join(' ');
  return `${said} ${brackets.join(picture + colon + escapeText(attribute(drawing, 'aria-label') ?? ''))}`;
}

function messageBlocks(node: Element, context: CopyContext): string[] {
  const [head, ...texts] = elementsOf(node);
  const language = head && find(head, (each) => is(each, 'cap'));
  return [finishLine(bold(`${context.words.message} · ${language ? textOf(language) : ''}`)), ...blocksOf(texts, context)];
}

function passageBlocks(node: Element, markets: string, context: CopyContext): string[] {
  const within = placeNames(markets, context.words);
  const inner = blocksOf(node.childNodes, { ...context, within });
  return namesThem(markets, inner[0] ?? '', context.words) ? inner : [finishLine(bold(within)), ...inner];
}

const lineOf = (words: string, begin = ''): string[] => { const line = finishLine(words); return line === '' ? [] : [begin + line]; };
const strongLine = (node: Element): string[] => lineOf(bold(escapeText(textOf(node))));

function block(node: Element, context: CopyContext): string[] {
  const markets = attribute(node, 'data-m');
  if (markets !== undefined) return quoted(passageBlocks(node, markets, context));
  if (attribute(node, 'data-message') !== undefined) return quoted(messageBlocks(node, context));
  if (is(node, 'note')) return quoted(blocksOf(node.childNodes, context));
  if (is(node, 'prio') && !is(node, 'cap')) return strongLine(find(node, ({ tagName }) => tagName === 'b') ?? node);
  const drawing = node.tagName === 'figure' ? elementsOf(node).find((each) => each.tagName === 'svg' && attribute(each, 'aria-label')) : undefined;
  if (drawing) return lineOf(drawnLine(node, drawing, context));
  switch (node.tagName) {
    case 'h1': case 'h2': case 'h3': case 'h4': return lineOf(inline(node.childNodes, context), `${'#'.repeat(Number(node.tagName[1]))} `);
    case 'ul': case 'ol': return list(node, context);
    case 'table': return table(node, context);
    case 'summary': return strongLine(node);
    case 'p': case 'figcaption': return is(node, 'cap') ? strongLine(node) : lineOf(inline(node.childNodes, context));
    default: return blocksOf(node.childNodes, context);
  }
}

/** The blocks of Markdown for nodes of a page: what stands in a line together becomes a paragraph. */
function blocksOf(nodes: readonly Node[], context: CopyContext): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    blocks.push(...lineOf(inline(run, context)));
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
  const first = answer ? -1 : rest.findIndex((node) => isElement(node) && node.tagName === 'p' && attribute(node, 'class') === undefined);
  return { prose: blocksOf(rest.toSpliced(Math.max(first, 0), first < 0 ? 0 : 1), context).join('\n\n'), tool: button ? finishLine(inline([button], context)) : '' };
}
