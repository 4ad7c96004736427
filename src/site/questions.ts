import type { DefaultTreeAdapterTypes } from 'parse5';
import { writesHan, type Locale } from '../lib/locales.ts';
import { elementsIn, textOf } from './html.ts';

/** A question of a page with the answer that stands below it, both as plain text. */
export interface Question { question: string; answer: string }

type Node = DefaultTreeAdapterTypes.ChildNode;
type Signs = readonly [open: string, close: string, between: string];

// Spaces, and the sign that keeps a figure and the full stop after it on one line.
const SPACE = /[\s\u2060]+/g;
const tidy = (text: string) => text.replace(SPACE, ' ').trim();
const NOT_TOLD = ['script', 'template', 'button', 'label'];

const attribute = (node: DefaultTreeAdapterTypes.Element, name: string) => node.attrs.find((each) => each.name === name)?.value;

/** What a reader sees of a piece of an answer: figures with the markets for which they hold, but without their days of checking, and nothing for a market without a figure. */
function seen(node: Node, signs: Signs): string {
  if (!('tagName' in node)) return textOf(node);
  const classes = attribute(node, 'class')?.split(' ') ?? [];
  if (NOT_TOLD.includes(node.tagName) || classes.includes('unknown')) return '';
  const inside = () => node.childNodes.map((child) => seen(child, signs));
  if (classes.includes('facts')) return inside().map(tidy).filter(Boolean).join(signs[2]);
  if (!classes.includes('fact')) return inside().join('') + (node.tagName === 'li' ? ' ' : '');
  // The mark of a checked sentence holds no figure.
  const [value, place] = node.childNodes.filter((child) => 'tagName' in child);
  return value?.tagName === 'b' ? `${textOf(value)}${signs[0]}${place ? textOf(place) : ''}${signs[1]}` : '';
}

/** The questions of a page of answers, from the HTML of its body: each second heading with what follows up to the next, notes to the reader left out. */
export function questionsIn(html: string, locale: Locale): Question[] {
  const signs: Signs = writesHan(locale) ? ['（', '）', '；'] : [' (', ')', '; '];
  const body = elementsIn(html).find(({ name }) => name === 'body')?.node;
  const found: { question: string; answer: string[] }[] = [];
  for (const node of body?.childNodes ?? []) {
    if (!('tagName' in node) || attribute(node, 'data-pagefind-ignore') !== undefined) continue;
    if (node.tagName === 'h2') found.push({ question: seen(node, signs), answer: [] });
    else found.at(-1)?.answer.push(seen(node, signs));
  }
  return found.map(({ question, answer }) => ({ question: tidy(question), answer: tidy(answer.join(' ')) }));
}
