import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A text on a page that is in no language it claims to be in, and where it stands. */
export interface Stray { where: string; text: string }

const UNSEEN = ['script', 'style', 'code', 'textarea'];
/** Attributes that readers see or hear; those of data are shown by scripts and style sheets. */
const SAID = ['alt', 'aria-label', 'title', 'placeholder', 'data-done', 'data-failed', 'data-none', 'data-found', 'data-label'];

const intl = (options: Intl.DateTimeFormatOptions, count: number) =>
  Array.from({ length: count }, (_, at) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, 'month' in options ? at : 0, 'weekday' in options ? at + 1 : 1)));
/** What the platform writes: dates and relative days of the tag that the invented language borrows, and currencies. */
const PLATFORM = new Set([
  ...(['long', 'short'] as const).flatMap((style) => [...intl({ month: style }, 12), ...intl({ weekday: style }, 7)]),
  'today', 'tomorrow', 'yesterday', 'days', 'day', 'ago', ...Intl.supportedValuesOf('currency'),
]);

const ADDRESS = /\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
const plainWords = (text: string) => (text.replace(/\{[^}]*\}/g, ' ').replace(ADDRESS, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /^[A-Za-z]{3,}$/.test(word) && !PLATFORM.has(word));

/** Every text and spoken attribute of a page with a word of three plain letters, apart from what stands in another language (`lang`), addresses, and names. */
export function unaccented(html: string, lang: string, names: readonly string[]): Stray[] {
  const strays: Stray[] = [];
  const look = (text: string, where: string) => {
    if (plainWords(names.reduce((rest, name) => rest.replaceAll(name, ' '), text)).length > 0) strays.push({ where, text: text.trim().replace(/\s+/g, ' ').slice(0, 160) });
  };
  const visit = (node: Node, where: string): void => {
    if ('value' in node) return look(node.value, where);
    if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      if (UNSEEN.includes(node.tagName) || (attributes.get('lang') ?? lang) !== lang) return;
      const here = `${node.tagName}${attributes.has('class') ? `.${attributes.get('class')?.split(' ')[0]}` : ''}`;
      for (const name of SAID) look(attributes.get(name) ?? '', `${here}[${name}]`);
      if (node.tagName === 'meta' && ['description', 'aliases'].includes(attributes.get('name') ?? '')) look(attributes.get('content') ?? '', `meta[${attributes.get('name')}]`);
      return node.childNodes.forEach((child) => visit(child, `${where.split(' > ').slice(-2).join(' > ')} > ${here}`));
    }
    if ('childNodes' in node) node.childNodes.forEach((child) => visit(child, where));
  };
  visit(parse(html, { scriptingEnabled: false }), '');
  return strays;
}
