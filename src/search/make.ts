import type { Part } from './place.ts';

type Child = Node | string;

/** Makes an element with attributes and children; text never becomes markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The text of parts, the ones that match marked. */
export const marked = (parts: readonly Part[]): Child[] =>
  parts.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));

/** The magnifying glass of the site's icon set. */
export function lens(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'm21 21-4.34-4.34M19 11a8 8 0 1 1-16 0 8 8 0 0 1 16 0');
  svg.append(path);
  return svg;
}
