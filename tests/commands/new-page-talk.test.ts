import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/gate/files.ts';
import { SECTIONS } from '../../src/lib/ids.ts';
import { TELLERS } from '../../src/gate/tell.ts';
import type { Library } from '../../src/site/new-page-faults.ts';
import { decide, NotTaken, type Given, type Names } from '../../src/site/new-page-talk.ts';
import { NEW_PAGE_WORDS } from '../../src/site/new-page-words.ts';

const pages: Page[] = [
  { file: 'content/en/articles/returns/return-an-item.mdx', locale: 'en', kind: 'article', section: 'returns', slug: 'return-an-item' },
  ...SECTIONS.filter((section) => section !== 'support').map((section): Page => ({ file: `content/en/faq/${section}.mdx`, locale: 'en', kind: 'faq', section, slug: section })),
];
const library: Library = {
  pages, titles: { en: new Map([['How to return an item', 'content/en/articles/returns/return-an-item.mdx']]), zh: new Map() },
  redirects: { 'returns/old-gift': 'returns/return-an-item' },
};
const names: Names = {
  sections: { returns: 'Returns and refunds', delivery: 'Delivery' }, tools: { tracking: 'Tracking', wizard: 'What should I do?', evidence: 'Evidence' }, problems: { damaged: 'Damaged' },
  shelf: { returns: [{ slug: 'return-an-item', title: 'How to return an item' }, { slug: 'refund-times', title: 'Refund times' }] },
};

/** Answers one question after the other; gives what was decided and all that was said. */
async function talkOf(answers: readonly string[], given: Given = {}, words = NEW_PAGE_WORDS.en) {
  const left = [...answers];
  const said: string[] = [];
  const decision = await decide(given, library, names, words, {
    say: (text) => said.push(text),
    ask: (prompt) => {
      said.push(prompt);
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Error(`no answer to: ${prompt}`)) : Promise.resolve(answer);
    },
  });
  expect(left).toEqual([]);
  return { decision, said: said.join('\n') };
}
const TITLES = { en: 'Return a gift', zh: '退回礼物' };
const unasked = (given: Given) => decide(given, library, names, NEW_PAGE_WORDS.en);

describe('an editor who is asked', () => {
  test('may choose by number, by name and by id, and take what is proposed', async () => {
    const { decision } = await talkOf(['1', 'returns and refunds', 'Return a gift', '退回礼物', '', 'evidence', '5', '2']);
    expect(decision).toEqual({ page: { kind: 'article', section: 'returns', slug: 'return-a-gift', title: TITLES, tool: 'evidence', problem: 'damaged' }, after: 'return-an-item' });
  });
  test('gets a page by Enter alone where something can be taken for granted', async () => {
    const { decision } = await talkOf(['', '4', 'Return a gift', '退回礼物', '', '', '', '']);
    expect(decision).toEqual({ page: { kind: 'article', section: 'returns', slug: 'return-a-gift', title: TITLES, tool: 'wizard', problem: undefined }, after: 'refund-times' });
  });
  test('may put the page first', async () => {
    expect((await talkOf(['', '4', 'Return a gift', '退回礼物', '', '', '', '1'])).decision).toMatchObject({ after: null });
  });
  test('is not asked for a problem where the tool knows statuses, nor for a place where there is none', async () => {
    const { decision } = await talkOf(['', 'delivery', 'Return a gift', '退回礼物', '', '']);
    expect(decision).toEqual({ page: { kind: 'article', section: 'delivery', slug: 'return-a-gift', title: TITLES, tool: 'tracking', problem: undefined } });
  });
  test('is not asked for what was given', async () => {
    await talkOf([], { kind: 'article', section: 'returns', ...TITLES, slug: 'gift', tool: 'wizard', problem: 'none', after: 'first' });
  });
  test.each<[string, readonly string[], readonly string[]]>([
    ['an unknown section', ['', '9', 'retuns', '4', 'Return a gift', '退回礼物', '', '', '', ''], ['“9”', 'Did you mean returns']],
    ['a title that is empty, too long, taken, marked up or holds a figure', ['', '4', ' ', 'x'.repeat(61), 'How to return an item', '**Gift**', 'Return in 30 days', 'Return a gift', '退回礼物', '', '', '', ''], ['title is needed', '61 letters', 'return-an-item.mdx', 'markup', '“30 days”']],
    ['a name that is no address, taken, or an old address', ['', '4', 'Return a gift', '退回礼物', 'Return Gift', '../gift', 'return-an-item', 'old-gift', 'gift', '', '', ''], ['“Return Gift”', '“../gift”', 'return-an-item.mdx', 'old address']],
    ['a page of answers that exists', ['faq', '4', '6', 'Answers', '答案'], ['content/en/faq/returns.mdx']],
  ])('is told why and asked again after %s', async (_, answers, reasons) => {
    const { said } = await talkOf(answers);
    for (const reason of reasons) expect(said).toContain(reason);
  });
  test('is asked again for a flag that cannot be taken', async () => {
    const { decision, said } = await talkOf(['', '4', 'Gift', '', '', '', ''], { en: 'Return in 30 days', zh: '退回礼物' });
    expect(decision).toMatchObject({ page: { slug: 'gift' } });
    expect(said).toContain('--en: “30 days”');
  });
  test('gets no proposal of a name that is taken', async () => {
    const { said } = await talkOf(['', '4', 'Return an item', '退回礼物', 'gift', '', '', '']);
    expect(said).not.toContain('[Enter: return-an-item]');
  });
  test('is led to the pages that hold questions', async () => {
    expect((await talkOf(['2', '4'])).decision).toEqual({ question: 'returns' });
  });
  test('is asked in Chinese', async () => {
    const { said } = await talkOf(['', '4', 'Return a gift', '退回礼物', '', '', '', ''], {}, NEW_PAGE_WORDS.zh);
    expect(said).toMatch(/栏目/);
    expect(said).not.toMatch(/\bEnter\b/);
  });
});

describe('flags alone', () => {
  test('need a section and titles, and nothing else', async () => {
    expect(await unasked({ section: 'returns', ...TITLES })).toEqual({ page: { kind: 'article', section: 'returns', slug: 'return-a-gift', title: TITLES, tool: 'wizard', problem: undefined }, after: 'refund-times' });
  });
  test.each<[Given, string]>([
    [{ ...TITLES }, '--section is missing'],
    [{ section: 'returns', en: 'Return a gift' }, '--zh is missing'],
    [{ section: 'returns', en: 'Return an item', zh: '退回' }, '--slug is missing'],
    [{ section: 'retuns', ...TITLES }, '--section: “retuns”'],
    [{ section: 'returns', ...TITLES, kind: 'video' }, '--kind: “video”'],
    [{ section: 'returns', ...TITLES, tool: 'map' }, '--tool: “map”'],
    [{ section: 'returns', ...TITLES, problem: 'damagd' }, 'Did you mean damaged'],
    [{ section: 'returns', ...TITLES, after: 'nothing' }, '--after: “nothing”'],
    [{ section: 'returns', ...TITLES, slug: 'return-an-item' }, '--slug: content/en/articles/returns/return-an-item.mdx'],
    [{ section: 'returns', ...TITLES, kind: 'faq' }, '--section: content/en/faq/returns.mdx'],
  ])('%j are refused with %s', async (given, reason) => {
    await expect(unasked(given)).rejects.toThrow(NotTaken);
    await expect(unasked(given)).rejects.toThrow(reason);
  });
});

test.each(TELLERS)('%s has every word, with the same places as English', (language) => {
  const places = (words: object): string[] => Object.entries(words).flatMap(([field, text]) => (typeof text === 'string' ? [`${field} ${[...text.matchAll(/\{[\w-]+\}/g)].map(String).sort().join()}`] : places(Object(text))));
  expect(places(NEW_PAGE_WORDS[language])).toEqual(places(NEW_PAGE_WORDS.en));
});
