import { factsOfPicture, isPicture } from '../lib/pictures.ts';
import { nearest, type Fault as Told } from './problem.ts';

interface Component { needs: readonly string[]; may?: readonly string[]; holds?: 'words'; stands?: 'alone' }

/** The components of an article: what each needs, whether words stand between its two tags, and whether it is a block of its own. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Ask: { needs: ['problem'], stands: 'alone' },
  Clock: { needs: ['ids'], stands: 'alone' },
  Contacts: { needs: [], stands: 'alone' },
  Evidence: { needs: ['problem'], may: ['show'], stands: 'alone' },
  Fact: { needs: ['id'], may: ['in'] },
  FactTable: { needs: ['ids'], stands: 'alone' },
  Faq: { needs: ['to'], may: ['at'], holds: 'words' },
  Go: { needs: ['to'], may: ['at'], holds: 'words' },
  H2: { needs: ['id'], holds: 'words', stands: 'alone' },
  Label: { needs: ['id'] },
  Market: { needs: ['is'], holds: 'words', stands: 'alone' },
  Message: { needs: ['id'], stands: 'alone' },
  Note: { needs: ['step'], holds: 'words', stands: 'alone' },
  Picture: { needs: ['id'], stands: 'alone' },
  Statement: { needs: ['id'], stands: 'alone' },
  Statuses: { needs: ['ids'], stands: 'alone' },
  Tool: { needs: ['to'], may: ['at'], holds: 'words' },
  // Chinese text beside a quotation mark cannot be made bold with **.
  b: { needs: [], holds: 'words' },
};

/** One use of a component in a body. */
export interface Use { name: string; attributes: Record<string, string>; line: number }

const TAG = /<(\/?)([A-Za-z]\w*)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)>/g;
interface Tag extends Use { at: number; length: number; kind: 'open' | 'close' | 'whole' }

const lineAt = (text: string, index: number, first: number) => first + text.slice(0, index).split('\n').length - 1;

// Every link asks for the headings of its target, so the tags of a body are looked for once.
const found = new Map<string, Tag[]>();

function readTags(body: string): Tag[] {
  let [line, at] = [0, 0];
  return [...body.matchAll(TAG)].map((match) => {
    line += body.slice(at, match.index).split('\n').length - 1;
    at = match.index;
    return {
      name: match[2] ?? '',
      attributes: Object.fromEntries([...(match[3] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
      line, at, length: match[0].length,
      kind: match[1] ? 'close' : match[4] ? 'whole' : 'open',
    };
  });
}

function tagsIn(body: string, firstLine: number): Tag[] {
  const tags = found.get(body) ?? readTags(body);
  found.set(body, tags);
  return tags.map((tag) => ({ ...tag, line: tag.line + firstLine }));
}

/** Every use of a component in a body, in order. */
export const usesIn = (body: string, firstLine: number): Use[] =>
  tagsIn(body, firstLine).filter(({ kind }) => kind !== 'close').map(({ name, attributes, line }) => ({ name, attributes, line }));

const factsOf = ({ name, attributes: { id = '', ids = id } }: Use): string[] => {
  if (name === 'Picture') return isPicture(id) ? factsOfPicture(id) : [];
  return ['Fact', 'FactTable', 'Clock', 'Statement'].includes(name) ? ids.split(/[\s,]+/) : [];
};

/** The facts that a body names or shows in its pictures, each once, in the order of their first use. */
export const factsIn = (body: string): string[] => [...new Set(usesIn(body, 1).flatMap(factsOf))];

/** The ids of the headings of a body with their lines, in order. */
export const headingsIn = (body: string, firstLine: number): { id: string; line: number }[] =>
  usesIn(body, firstLine).filter(({ name }) => name === 'H2').map(({ attributes, line }) => ({ id: attributes['id'] ?? '', line }));

type Fault = Told & { line: number };

function faultsOfTag({ name, attributes, line, kind }: Tag): Fault[] {
  const known = COMPONENTS[name];
  const names = Object.keys(COMPONENTS);
  if (!known) return kind === 'close' ? [] : [{ line, rule: 'unknown-component', values: { name, names }, near: nearest(name, names.filter((each) => each.length > 1)) }];
  const whole = known.holds ? `<${name} …>words</${name}>` : `<${name} … />`;
  if (known.holds ? kind === 'whole' : kind !== 'whole') return kind === 'close' ? [] : [{ line, rule: 'not-whole', values: { name, whole } }];
  if (kind === 'close') return [];
  const attributesKnown = [...known.needs, ...known.may ?? []];
  return [
    ...Object.keys(attributes).filter((key) => !attributesKnown.includes(key)).map((key): Fault => ({ line, rule: 'unknown-attribute', values: { name, attribute: key }, near: nearest(key, attributesKnown) })),
    ...known.needs.filter((key) => !attributes[key]?.trim()).map((key): Fault => ({ line, rule: 'missing-attribute', values: { name, attribute: key } })),
  ];
}

const isTorn = (body: string, name: string) => [...body.matchAll(new RegExp(`[<＜]${name}\\b`, 'g'))].length !== usesIn(body, 1).filter((use) => use.name === name).length;

// Each closing tag must close the tag that was opened last.
function faultsOfNesting(body: string, tags: readonly Tag[]): Fault[] {
  const faults: Fault[] = [];
  const open: Tag[] = [];
  for (const tag of tags.filter(({ name }) => COMPONENTS[name]?.holds)) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const last = open.findLastIndex(({ name }) => name === tag.name);
    // Its beginning is half-written, which is told where it stands.
    if (last < 0 && isTorn(body, tag.name)) continue;
    if (last < 0) faults.push({ line: tag.line, rule: 'closes-nothing', values: { name: tag.name } });
    else faults.push(...open.splice(last).slice(1).map(unclosed));
  }
  return [...faults, ...open.map(unclosed)];
}
const unclosed = ({ name, line }: Tag): Fault => ({ line, rule: 'not-closed', values: { name } });

// A block inside a paragraph would tear the paragraph apart.
function faultsOfPlace(body: string, tags: readonly Tag[]): Fault[] {
  const lines = body.split('\n');
  // Tags come in their order, so that lines are counted from one to the next.
  let [row, counted] = [0, 0];
  return tags.filter(({ name }) => COMPONENTS[name]?.stands).flatMap(({ name, line, at, length, kind }) => {
    row += body.slice(counted, at).split('\n').length - 1;
    counted = at;
    const empty = body.slice(body.lastIndexOf('\n', at) + 1, at).trim() === '';
    const begins = kind === 'close' ? name === 'H2' || empty : empty && (lines[row - 1] ?? '').trim() === '';
    const last = row + body.slice(at, at + length).split('\n').length - 1;
    const next = body.indexOf('\n', at + length);
    const after = body.slice(at + length, next < 0 ? undefined : next).trim() === '';
    const ends = name === 'H2' && kind === 'open' || (after && (kind === 'open' || (lines[last + 1] ?? '').trim() === ''));
    if (begins && ends) return [];
    const text = lines[row] ?? '';
    // A line that holds nothing else only lacks its empty lines.
    const alone = text.trim() === body.slice(at, at + length) || (name === 'H2' && /^<H2 [^>]*>[^<]*<\/H2>$/.test(text.trim()));
    const to = `${!begins && kind !== 'close' ? '\n' : ''}${text}${!ends && kind !== 'open' ? '\n' : ''}`;
    return [{ line, rule: 'not-alone', values: { tag: `<${kind === 'close' ? '/' : ''}${name}>` }, ...(alone && to !== text && { fix: { from: text, to } }) }];
  });
}

const isWhole = (tag: string) => tag.replace(TAG, '') === '';
const straight = (tag: string) => tag.replace(/[“”„＂]/g, '"').replace(/[‘’]/g, "'");

// A remark of HTML, or a component with the quotes of a text, which can be mended.
function halfWritten(body: string, at: number, start: string): Told {
  if (start.startsWith('<!--')) return { rule: 'remark' };
  const tag = /^<[A-Za-z]\w*[^<>\n]*>/.exec(body.slice(at))?.[0] ?? '';
  const better = straight(tag);
  return { rule: 'half-component', values: { tag: start.slice(0, 30) }, ...(tag !== better && isWhole(better) && { fix: { from: tag, to: better } }) };
}

// What an input method for Chinese makes of a component.
function wideSigns(body: string, firstLine: number): Fault[] {
  return [...body.matchAll(/[<＜][/／]?[A-Za-z]\w*[^<>＜＞\n]*[>＞]/g)].filter(([tag]) => /[＜＞／＝]/.test(tag)).map(({ 0: tag, index }) => {
    const better = straight(tag.replace(/[＜＞／＝]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' '));
    return { line: lineAt(body, index, firstLine), rule: 'wide-component', values: { tag, better }, ...(isWhole(better) && { fix: { from: tag, to: better } }) };
  });
}

/** Faults of the components in a body: unknown, half-written, not closed, or standing where they tear a paragraph. */
export function tagFaults(body: string, firstLine: number): Fault[] {
  const tags = tagsIn(body, firstLine);
  const rest = [...body.replace(TAG, (tag) => ' '.repeat(tag.length)).matchAll(/<[^\s>]*/g)];
  return [
    ...tags.flatMap(faultsOfTag),
    ...rest.map((match) => ({ line: lineAt(body, match.index, firstLine), ...halfWritten(body, match.index, match[0]) })),
    ...wideSigns(body, firstLine),
    ...tags.filter(({ name, kind, at, length }) => kind === 'open' && new RegExp(`^\\s*</${name}>`).test(body.slice(at + length, at + length + 40))).map(({ name, line, attributes: { id = '' } }): Fault => (name === 'H2' ? { line, rule: 'empty-heading', values: { id } } : { line, rule: 'empty-words', values: { name } })),
    ...faultsOfNesting(body, tags),
    ...faultsOfPlace(body, tags),
  ];
}
