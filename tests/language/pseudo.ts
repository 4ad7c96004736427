import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';

// A language that no dictionary has, made from English: each letter with a mark, a third longer, so that what is neither
// is no word of the content, and what breaks is too narrow for another language.

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀçđéƒğħíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';
const MARKS = new Map([...PLAIN].map((letter, at) => [letter, [...MARKED][at] ?? letter]));

// Places for values, tags, entities, and abbreviations whose full stop ends no sentence.
const KEPT = /(\{\{.*?\}\}|\{[^}]*\}|<[^>]*>|&#?\w+;|\b(?:e\.g|i\.e|vs|Mr|Ms)\.)/;

/** A text in the invented language; as a query it is not made longer. */
export function pseudo(text: string, longer = true): string {
  let [letters, added] = [0, 0];
  return text.split(KEPT).map((part, at) => (at % 2 ? part : part.replace(/[A-Za-z]+/g, (word) => {
    letters += word.length;
    const more = longer ? Math.floor(letters * 0.3) - added : 0;
    added += more;
    const marked = [...word].map((letter) => MARKS.get(letter) ?? letter);
    return marked.join('') + (marked.at(-1) ?? '').toLowerCase().repeat(more);
  }))).join('');
}

/** The words of the frame (JSON). */
export const pseudoJson = (json: string): string => JSON.stringify(JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? pseudo(value) : value)), null, 2);

// Values that are ids: where a situation leads, and what a page says of itself.
const IDS = ['wizard', 'group', 'evidence', 'article', 'tool', 'name', 'at', 'related', 'problem', 'reviewed'];
/** Words that readers type are as long as theirs; they are never shown. */
const TYPED = ['aliases', 'drop', 'terms', 'alike', 'spoken'];

function change(document: Document, ids: readonly string[], longer: boolean): string {
  visit(document, {
    Pair: (_, { key }) => (ids.includes(String(key)) ? visit.SKIP : undefined),
    Scalar: (place, node, path) => {
      if (place === 'key' || typeof node.value !== 'string') return;
      const typed = path.some((part) => 'key' in part && TYPED.includes(String(part.key)));
      node.value = pseudo(node.value, longer && !typed);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A file of words (YAML). */
export const pseudoYaml = (path: string, yaml: string): string =>
  change(parseDocument(yaml), path.endsWith('home.yml') ? IDS : [], !path.endsWith('queries.yml'));

/** A page: its fields and its text; components, ids and figures stay. */
export function pseudoPage(text: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${change(parseDocument(front), IDS, true)}---\n${pseudo(body)}`;
}

function addTo(node: unknown, locale: string): void {
  const english = isMap(node) ? node.get('en', true) : undefined;
  if (isMap(node) && isScalar(english)) node.set(locale, pseudo(String(english.value)));
}

/** A shared file in which these fields of every entry are written in a further language too. */
export function withShared(yaml: string, locale: string, fields: readonly string[]): string {
  const document = parseDocument<YAMLMap>(yaml);
  visit(document, { Pair: (_, { key, value }) => { if (fields.includes(String(key))) addTo(value, locale); } });
  return document.toString({ lineWidth: 0 });
}
