import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { COMPONENT_WORDS } from '../../src/editor/snippet-words.ts';
import { snippets, type Snippet } from '../../src/editor/snippets.ts';
import * as schemas from '../../src/gate/schemas.ts';
import { COMPONENTS, tagFaults, usesIn } from '../../src/gate/tags.ts';

const all = snippets();
const DATE: Readonly<Record<string, string>> = { YEAR: '2026', MONTH: '11', DATE: '23' };
/** What stands in the file when an editor accepts every place as it is offered. */
const accepted = ({ body }: Snippet): string => body.join('\n')
  .replace(/\$\{\d+\|([^|,]*)[^|]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$CURRENT_(\w+)/g, (_, part: string) => DATE[part] ?? '');

test('every component of a page has words, and no other thing has', () => {
  expect(Object.keys(COMPONENT_WORDS).sort()).toEqual(Object.keys(COMPONENTS).sort());
});

test('nothing that is typed puts down two different pieces', () => {
  const prefixes = Object.values(all).flatMap(({ prefix }) => prefix);
  expect(prefixes.filter((prefix, at) => prefixes.indexOf(prefix) !== at)).toEqual([]);
});

test.each(Object.entries(all).filter(([, { scope }]) => scope.includes('mdx')))('%s is written as the gate wants it', (_, snippet) => {
  expect(tagFaults(accepted(snippet), 1)).toEqual([]);
  expect(usesIn(accepted(snippet), 1).length).toBeGreaterThan(0);
});

test.each([
  ['new figure', schemas.fact], ['new statement', schemas.fact], ['new source', schemas.source], ['new term', schemas.term],
] as const)('%s fits its schema', (name, schema) => {
  const [entry] = Object.values(parse(accepted(all[name] ?? { scope: '', prefix: [], body: [], description: '' })) as object);
  expect(schema.safeParse(entry).error).toBeUndefined();
});

test('a new phrase fits under a status', () => {
  expect(schemas.trackingStatus.shape.phrases.safeParse(parse(accepted(all['new phrase'] ?? { scope: '', prefix: [], body: [], description: '' }))).error).toBeUndefined();
});
