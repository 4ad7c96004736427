import { globSync, readFileSync } from 'node:fs';
import { LineCounter, parse, parseDocument, isMap, isSeq } from 'yaml';
import { describe, expect, test } from 'vitest';
import { plainLists } from '../../src/lib/plain-lists.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('files of lists', () => {
  test.each(['content/tracking-lines.yml', ...globSync('content/*/queries.yml', { cwd: root.pathname })])('%s is read as YAML is', (file) => {
    const text = read(file);
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter });
    const lists = plainLists(text);
    expect(lists?.data).toEqual(document.toJS());
    const lineOf = (node: unknown) => counter.linePos((node as { range: [number] }).range[0]).line;
    const lines = isMap(document.contents) ? document.contents.items.map(({ key, value }) => [String(key), { name: lineOf(key), texts: isSeq(value) ? value.items.map(lineOf) : [] }]) : [];
    expect([...lists?.lines ?? []]).toEqual(lines);
  });
});

describe('an item', () => {
  test.each(['a word', '"said \\"so\\""', "'it''s'", '【TikTok】待付款：¥23.5', '100 m away', 'e-mail', '3 days', '£12.49', 'a:b', 'c#d', '(x)', 'nullify', '= equal', '+ more', '...', '.5 kg'])('%s is what YAML reads there', (item) => {
    const text = `# remark\n\none:\n  - ${item}\n  - last\n`;
    expect(plainLists(text)?.data).toEqual(parse(text));
  });
  test.each([
    '12', '-3', '1e3', '0x1f', '0o7', '.5', '.inf', '-.INF', '.NaN', '~', 'null', 'True', 'FALSE', '2026-11-27', '2026-1-1 was a day', 'a: b', 'ends:', 'a #b', '#a', '*a', '&a b', '!a', '| ', '> x', '[a]', '{a: 1}', '"open', "'open", '"a\\n"', '"a" b',
    '- a', '? a', '%a', '@a', '`a', 'tab\there', 'end ', '',
  ])('%j is left to a parser of all of YAML', (item) => expect(plainLists(`one:\n  - ${item}\n`)).toBeUndefined());
});

test.each([
  ['a name twice', 'one:\n  - a\none:\n  - b\n'], ['a name without a list', 'one:\ntwo:\n  - a\n'], ['a text that goes on', 'one:\n  - a\n    b\n'], ['a remark between items', 'one:\n  - a\n# so\n  - b\n'],
  ['another indent', 'one:\n - a\n'], ['a field', 'one: a\n'], ['a document', '---\none:\n  - a\n'], ['no name', '  - a\n'], ['nothing', ''], ['a name that is a value', 'true:\n  - a\n'], ['Windows line ends', 'one:\r\n  - a\r\n'],
])('a file with %s is left to a parser of all of YAML', (_, text) => expect(plainLists(text)).toBeUndefined());
