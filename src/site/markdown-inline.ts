import { bold, escapeText } from './markdown-escape.ts';
import { chips, statementMark, type CopyWords } from './markdown-facts.ts';
import { attribute, elementsOf, is, isElement, type Element, type Node } from './markdown-nodes.ts';

/** What a copy is made with besides its page: the address against which links are resolved, words in its language, and inside a passage about some markets their names. */
export interface CopyContext { address: string; words: CopyWords; within?: string | undefined }

const DROPPED: ReadonlySet<string> = new Set(['nav', 'form', 'button', 'select', 'label', 'input', 'script', 'wbr', 'template', 'noscript']);

/** Says whether a piece of a page is for using it, and has no place in a copy. */
export const isDropped = (node: Node): boolean => isElement(node) && (DROPPED.has(node.tagName) || is(node, 'toc-top') || is(node, 'answer') || is(node, 'helped'));

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

/** What stands in one line, as Markdown to be given to `finishLine`. */
export function inline(nodes: readonly Node[], context: CopyContext): string {
  return nodes.reduce((line, node) => {
    if (!isElement(node)) return line + ('value' in node ? escapeText(node.value) : '');
    const words = isDropped(node) ? '' : inlineOf(node, context);
    return (words.startsWith(context.words.colon) ? line.trimEnd() : line) + words;
  }, '');
}
