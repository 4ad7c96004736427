import ts from 'typescript';
import { isPair, isScalar, parseDocument, visit } from 'yaml';

// Where a guide is named by its id: the place of the id in a text, so that everything else stays as it is.

/** The fields under which content and rules name guides. */
const FIELDS: readonly string[] = ['article', 'articles', 'guide', 'guides', 'related'];
/** The fields under which queries with a known answer (`tests/search/`) name pages. */
export const ANSWER_FIELDS: readonly string[] = ['best', 'ok'];

const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;

/** Places of an id in a YAML or JSON text: values of the fields that name guides; with `keys` also the fields of the outermost level. Throws if the text cannot be read. */
export function yamlPlaces(text: string, id: string, { fields = FIELDS, keys = false }: { fields?: readonly string[]; keys?: boolean } = {}): number[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const places: number[] = [];
  visit(document, {
    Scalar: (key, { value, range }, path) => {
      if (value !== id || !range) return;
      const pair = path.findLast(isPair);
      const field = isScalar(pair?.key) ? pair.key.value : undefined;
      const counts = key === 'key' ? keys && path.filter(isPair).length === 1 : typeof field === 'string' && fields.includes(field);
      if (counts) places.push(text.indexOf(id, range[0]));
    },
  });
  return places;
}

/** Places of an id in a page: its fields, and the links `<Go>` of its text. Throws if the fields cannot be read. */
export function pagePlaces(text: string, id: string): number[] {
  const [head = '', front = ''] = FRONT.exec(text) ?? [];
  const offset = head.indexOf(front);
  const links = [...text.slice(head.length).matchAll(/<Go\b[^<>]*?\bto="([^"]*)"/gd)].filter(([, to]) => to === id);
  return [
    ...yamlPlaces(front, id).map((at) => at + offset),
    ...links.map(({ indices }) => head.length + (indices?.[1]?.[0] ?? 0)),
  ];
}

/** Places of an id in code: texts in the values of the properties that name guides, and nothing else. */
export function codePlaces(code: string, id: string): number[] {
  const file = ts.createSourceFile('rules.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const places: number[] = [];
  const inValue = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text === id) places.push(node.getStart(file) + 1);
    if (ts.isPropertyAssignment(node)) inValue(node.initializer);
    else ts.forEachChild(node, inValue);
  };
  const inFile = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) && FIELDS.includes(node.name.text)) inValue(node.initializer);
    else ts.forEachChild(node, inFile);
  };
  inFile(file);
  return places;
}

/** Places of an address (`returns/return-an-item`) that stands as a whole. */
export const addressPlaces = (text: string, address: string): number[] =>
  [...text.matchAll(new RegExp(`(?<![\\w-])${address}(?![\\w-])`, 'g'))].map(({ index }) => index);

/** A text with other words at these places; everything else stays byte for byte. */
export const replacedAt = (text: string, places: readonly number[], old: string, now: string): string =>
  places.toSorted((a, b) => b - a).reduce((rest, at) => rest.slice(0, at) + now + rest.slice(at + old.length), text);
