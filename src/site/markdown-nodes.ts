import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Says whether a node is an element. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** The value of an attribute; undefined if the element has none of this name. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

/** Says whether an element is of a class. */
export const is = (element: Element, name: string): boolean => ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

/** The elements directly inside another. */
export const elementsOf = (element: Element): Element[] => element.childNodes.filter(isElement);

/** The first element inside another for which something holds, in document order. */
export function find(element: Element, holds: (each: Element) => boolean): Element | undefined {
  for (const child of elementsOf(element)) {
    const found = holds(child) ? child : find(child, holds);
    if (found) return found;
  }
  return undefined;
}
