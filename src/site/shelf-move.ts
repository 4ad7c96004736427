import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** The file that keeps the order of the guides. */
export const SHELF = 'content/library.yml';

const guidesOf = (text: string, section: string): readonly unknown[] => {
  const document = parseDocument(text);
  const entry = isMap(document.contents) ? document.contents.get(section) : undefined;
  const guides = isMap(entry) ? entry.get('guides') : undefined;
  return isSeq(guides) && !guides.flow ? guides.items : [];
};
const lineOf = (text: string, node: Node) => text.slice(0, node.range?.[0] ?? 0).split('\n').length - 1;
const nodes = (items: readonly unknown[]): Node[] => items.filter((item) => isScalar(item));

/** The guides of a section in the order of the shelf. */
export const onShelf = (text: string, section: string): string[] =>
  guidesOf(text, section).map((item) => (isScalar(item) ? String(item.value) : ''));

/** The text of the shelf with a guide put behind another of the section, or first of all (`null`), or last; undefined if the section has no list of lines to put it into. */
export function placed(text: string, section: string, slug: string, after?: string | null): string | undefined {
  const items = nodes(guidesOf(text, section));
  const neighbour = after === null ? items[0] : items.find((item) => isScalar(item) && item.value === after) ?? items.at(-1);
  if (!neighbour) return undefined;
  const lines = text.split('\n');
  const at = lineOf(text, neighbour);
  const written = lines[at]?.replace(/^(\s*-\s+).*?(\r?)$/, `$1${slug}$2`) ?? '';
  return lines.toSpliced(after === null ? at : at + 1, 0, written).join('\n');
}

/** The text of the shelf without a guide; undefined if the section would be left empty. */
export function taken(text: string, section: string, slug: string): string | undefined {
  const items = nodes(guidesOf(text, section));
  const item = items.find((node) => isScalar(node) && node.value === slug);
  return item && items.length > 1 ? text.split('\n').toSpliced(lineOf(text, item), 1).join('\n') : undefined;
}
