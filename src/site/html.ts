import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page with its attributes by name. */
export interface FoundElement {
  node: DefaultTreeAdapterTypes.Element;
  name: string;
  attributes: Record<string, string>;
}

/** The paths of all pages of a built site, sorted. */
export async function htmlFiles(dist: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).sort().map((file) => join(dist, file));
}

/** Every element of a page in document order, those inside `template` and `noscript` too. */
export function elementsIn(html: string): FoundElement[] {
  const found: FoundElement[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      found.push({ node, name: node.tagName, attributes });
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  // As a browser without scripting reads it, so that the insides of noscript are elements.
  visit(parse(html, { scriptingEnabled: false }));
  return found;
}

/** The text of a node and everything inside it, as written. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
