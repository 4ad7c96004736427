import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A part of a rendered text: from one heading to the next. What stands before the first heading has an empty id. */
export interface Section { id: string; html: string }

/** How a text is put beside another on one page: what its ids begin with there, and the address at which the text itself stands. */
export interface Place { prefix: string; page: string }

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
const isElement = (node: Node): node is Element => 'tagName' in node;

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...elementsIn(node.childNodes)]);

// Two texts of one page use the same ids; and an anchor that is not in the text itself stands on its own page.
function settle(nodes: readonly Node[], { prefix, page }: Place): void {
  const elements = elementsIn(nodes);
  const ids = new Set(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)));
  for (const attribute of elements.flatMap(({ attrs }) => attrs)) {
    if (attribute.name === 'id') attribute.value = prefix + attribute.value;
    else if (REFERENCES.includes(attribute.name)) attribute.value = attribute.value.split(/\s+/).map((id) => prefix + id).join(' ');
    else if (attribute.name === 'href' && attribute.value.startsWith('#')) {
      const id = attribute.value.slice(1);
      attribute.value = ids.has(id) ? `#${prefix}${id}` : `${page}#${id}`;
    }
  }
}

/** Cuts a rendered text at its H2 headings, ready to stand beside the same text in another language. */
export function sectionsOf(html: string, place: Place): Section[] {
  const nodes = parseFragment(html).childNodes;
  const parts: { id: string; nodes: Node[] }[] = [{ id: '', nodes: [] }];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === 'h2') parts.push({ id: node.attrs.find(({ name }) => name === 'id')?.value ?? '', nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  settle(nodes, place);
  return parts.map(({ id, nodes: own }) => ({ id, html: own.map((node) => serializeOuter(node)).join('').trim() })).filter(({ html: text }) => text !== '');
}
