import { describe, expect, test } from 'vitest';
import { addressPlaces, ANSWER_FIELDS, codePlaces, pagePlaces, replacedAt, yamlPlaces } from '../../src/site/mentions.ts';
import { withNewAddress, withPublished } from '../../src/site/changes-edit.ts';
import { withRedirect } from '../../src/site/redirects-edit.ts';
import { onShelf, placed, taken } from '../../src/site/shelf-move.ts';

const [OLD, NEW] = ['counterfeit', 'fake-goods'];
const renamed = (text: string, places: number[]) => replacedAt(text, places, OLD, NEW);

describe('a new name reaches every mention and nothing else', () => {
  test.each([
    ['a list on one line', 'related: [late, counterfeit, "counterfeit"] # counterfeit\n', 'related: [late, fake-goods, "fake-goods"] # counterfeit\n'],
    ['a list of lines', 'returns:\n  guides: # counterfeit\n    - late   # first\n    - counterfeit\n    - counterfeit-goods\n', 'returns:\n  guides: # counterfeit\n    - late   # first\n    - fake-goods\n    - counterfeit-goods\n'],
    ['the guide of a status', "damaged:\r\n  problem: counterfeit\r\n  article: 'counterfeit'\r\n", "damaged:\r\n  problem: counterfeit\r\n  article: 'fake-goods'\r\n"],
    ['a situation', '- { text: counterfeit, wizard: counterfeit }\n- { text: A fake, article: counterfeit }\n', '- { text: counterfeit, wizard: counterfeit }\n- { text: A fake, article: fake-goods }\n'],
    ['a key that is no mention', 'counterfeit:\n  title: counterfeit\n', 'counterfeit:\n  title: counterfeit\n'],
  ])('in YAML: %s', (_, before, after) => expect(renamed(before, yamlPlaces(before, OLD))).toBe(after));

  test('in the searches of buyers: the outermost fields', () => {
    const before = '# counterfeit\ncounterfeit: # here\n  - counterfeit\n  - late\n';
    expect(renamed(before, yamlPlaces(before, OLD, { keys: true }))).toBe('# counterfeit\nfake-goods: # here\n  - counterfeit\n  - late\n');
  });
  test('in queries with a known answer', () => {
    const before = '[\n  {"q":"counterfeit","best":"counterfeit","ok":["late","counterfeit"]}\n]\n';
    expect(renamed(before, yamlPlaces(before, OLD, { fields: ANSWER_FIELDS }))).toBe('[\n  {"q":"counterfeit","best":"fake-goods","ok":["late","fake-goods"]}\n]\n');
  });
  test('in a page: its fields and its links to guides', () => {
    const before = '---\ntitle: counterfeit\ntool: { name: wizard, at: counterfeit }\nrelated: [counterfeit]\nproblem: counterfeit\n---\n\n<H2 id="counterfeit">counterfeit</H2>\n\n<Go to="counterfeit" at="counterfeit">counterfeit</Go> <Go at="a" to="counterfeit">x</Go> <Tool to="wizard" at="counterfeit">x</Tool> <Evidence problem="counterfeit" />\n';
    expect(renamed(before, pagePlaces(before, OLD))).toBe(before.replace('related: [counterfeit]', 'related: [fake-goods]').replaceAll('to="counterfeit"', 'to="fake-goods"'));
  });
  test('in rules: the values of what names guides', () => {
    const before = "// counterfeit\nconst p = ['counterfeit'] as const;\nexport const r = { counterfeit: { article: 'counterfeit', problem: 'counterfeit', articles: ['late', \"counterfeit\"] }, guides: { counterfeit: ['counterfeit', 'x'] } };\n";
    expect(renamed(before, codePlaces(before, OLD))).toBe("// counterfeit\nconst p = ['counterfeit'] as const;\nexport const r = { counterfeit: { article: 'fake-goods', problem: 'counterfeit', articles: ['late', \"fake-goods\"] }, guides: { counterfeit: ['fake-goods', 'x'] } };\n");
  });
  test('in addresses: whole ones', () => {
    const before = "'returns/counterfeit/' 'returns/counterfeit-goods/' 'old-returns/counterfeit' `/en/returns/counterfeit`";
    expect(replacedAt(before, addressPlaces(before, 'returns/counterfeit'), 'returns/counterfeit', 'sellers/x')).toBe("'sellers/x/' 'returns/counterfeit-goods/' 'old-returns/counterfeit' `/en/sellers/x`");
  });
  test('what cannot be read is not touched', () => expect(() => yamlPlaces('a: "\nb: [', OLD)).toThrow());
});

describe('the list of old addresses', () => {
  const steps = (...moves: [old: string, now: string, known?: boolean][]) => moves.reduce((text, [old, now, known]) => withRedirect(text, old, now, known), '# Old.\n');
  test.each<[string, [string, string, boolean?][], string]>([
    ['takes an address', [['r/a', 'r/b']], '# Old.\nr/a: r/b\n'],
    ['makes no chain', [['r/a', 'r/b'], ['r/b', 'r/c']], '# Old.\nr/a: r/c\nr/b: r/c\n'],
    ['makes no loop when a page gets its name back', [['r/a', 'r/b'], ['r/b', 'r/a']], '# Old.\nr/b: r/a\n'],
    ['stays the same size, to and fro', [['r/a', 'r/b'], ['r/b', 'r/a'], ['r/a', 'r/b']], '# Old.\nr/a: r/b\n'],
    ['knows names that only begin alike', [['r/a', 'r/b'], ['r/ab', 'r/bc'], ['r/b', 'r/c']], '# Old.\nr/ab: r/bc\nr/a: r/c\nr/b: r/c\n'.replace('r/ab: r/bc\nr/a: r/c', 'r/a: r/c\nr/ab: r/bc')],
    ['keeps nothing of a draft', [['r/a', 'r/b', false]], '# Old.\n'],
  ])('%s', (_, moves, text) => expect(steps(...moves)).toBe(text));
  test('keeps remarks, quotes, headings and line ends', () => {
    expect(withRedirect("# r/b: r/x\r\n'r/a': 'r/b#part' # r/b\r\nr/z: r/y", 'r/b', 'r/c')).toBe("# r/b: r/x\r\n'r/a': 'r/c#part' # r/b\r\nr/z: r/y\r\nr/b: r/c\r\n");
  });
});

describe('the file of changes', () => {
  const CHANGED = "# returns/a\nreturns/a:\n  published: '2026-11-23'\n  changed:\n    - { on: '2026-11-24', en: returns/a, zh: returns/a }\nreturns/ab: { published: '2026-11-23' }\n";
  test('knows a page under its new address', () => expect(withNewAddress(CHANGED, 'returns/a', 'sellers/b')).toBe(CHANGED.replace('\nreturns/a:', '\nsellers/b:')));
  test('stays as it is for a page that it does not know', () => expect(withNewAddress(CHANGED, 'returns/c', 'sellers/c')).toBe(CHANGED));
  test('takes a new page at its end', () => expect(withPublished(CHANGED, 'returns/c', '2026-11-30')).toBe(`${CHANGED}\nreturns/c:\n  published: '2026-11-30'\n`));
  test('keeps the day of a page that has one', () => expect(withPublished(CHANGED, 'returns/ab', '2026-11-30')).toBe(CHANGED));
  test('keeps the line ends of Windows', () => expect(withPublished("a/b:\r\n  published: '2026-11-23'\r\n", 'a/c', '2026-11-24')).toBe("a/b:\r\n  published: '2026-11-23'\r\n\r\na/c:\r\n  published: '2026-11-24'\r\n"));
});

describe('the shelf', () => {
  const SHELF = '# Order\nreturns:\n  guides:\n    - one # first\n    - two\ndelivery:\n  guides:\n  - three\nsellers:\n  guides: [four]\n';
  test.each<[string, string | null | undefined, string]>([
    ['behind a guide', 'one', '    - one # first\n    - new\n    - two\n'],
    ['first', null, '    - new\n    - one # first\n    - two\n'],
    ['last', undefined, '    - one # first\n    - two\n    - new\n'],
  ])('takes a guide %s', (_, after, lines) => expect(placed(SHELF, 'returns', 'new', after)).toBe(SHELF.replace('    - one # first\n    - two\n', lines)));
  test('keeps the indentation of the section', () => expect(placed(SHELF, 'delivery', 'new')).toContain('  - three\n  - new\n'));
  test('gives a guide away', () => expect(taken(SHELF, 'returns', 'two')).toBe(SHELF.replace('    - two\n', '')));
  test('is not left with an empty section', () => expect(taken(SHELF, 'delivery', 'three')).toBeUndefined());
  test.each(['sellers', 'support'])('has no lines in %s to put a guide into', (section) => expect(placed(SHELF, section, 'new')).toBeUndefined());
  test('tells its order', () => expect(onShelf(SHELF, 'returns')).toEqual(['one', 'two']));
});
