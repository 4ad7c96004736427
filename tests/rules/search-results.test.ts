import { describe, expect, test } from 'vitest';
import { judge, pageId, readQueries, summary } from '../../src/search/judge.ts';
import { learn } from '../../src/lib/learn.ts';
import { packTable } from '../../src/lib/weights.ts';
import { readLexicon, readScript } from '../../src/search/lexicon.ts';
import { bestSpot, type PageText } from '../../src/search/place.ts';
import { rank, type Found } from '../../src/search/rank.ts';
import { isWrittenOtherwise, meant, relax, relaxer, type Ask } from '../../src/search/relax.ts';
import type { Index } from '../../src/search/look-up.ts';
import { search } from '../../src/search/run.ts';
import { featuresOf, LINE, NO_SUBJECTS, oneWording, subjects } from '../../src/search/subjects.ts';
import { markTitle } from '../../src/search/title.ts';

const habits = {
  drop: ['the', 'where', 'is', 'should', '怎么'],
  terms: ['卖家'],
  alike: [['seller', 'vendor'], ['refund', 'money back']],
  spoken: { 唔: '不' },
};
const lexicon = readLexicon({ words: 'delivery parcel refund seller shipped should 包裹 收到', subjects: NO_SUBJECTS });
const prepared = relaxer(lexicon, habits, readScript({ fold: '賣卖', sounds: '' }));
const terms = (query: string) => relax(query, prepared).map(({ term, how }) => `${how} ${term}`);

describe('what is looked for', () => {
  test('words that say nothing are left out', () => expect(terms('where is the parcel')).toEqual(['word parcel']));
  test('unless there is nothing else', () => expect(terms('should')).toEqual(['word should']));
  test('a misspelt word stands for the nearest known ones', () => expect(terms('parsel')).toEqual(['slip parcel']));
  test('a misspelt word that says nothing is left out', () => expect(terms('shoud parcel')).toEqual(['word parcel']));
  test('a number is looked for as it is', () => expect(terms('12315')).toEqual(['word 12315']));
  test('a form of a known word is known', () => expect(terms('shipping')).toEqual(['word shipping']));
  test('words that mean alike are looked for too', () => expect(terms('vendor')).toContain('alike seller'));
  test('so are phrases', () => expect(terms('money back')).toContain('alike refund'));
  test('Traditional characters and other regions’ words are understood', () => {
    expect(terms('賣家')).toContain('word 卖家');
    expect(terms('唔收到')).toContain('word 不');
  });
  test('a very long paste is cut', () => expect(relax('parcel '.repeat(100_000), prepared).length).toBeLessThan(50));
  test.each(['', '   ', '!!!', '\u0000', '🚚'])('%j is no reason to fail', (query) => expect(() => relax(query, prepared)).not.toThrow());
});

describe('another script, or writing by sound', () => {
  test.each(['賣家', 'maijia', '收包'])('“%s” needs what is loaded for it', (query) => expect(isWrittenOtherwise(query, relaxer(lexicon, habits))).toBe(true));
  test.each(['卖家收到包裹', 'seller', 'vendor', '12315', ''])('“%s” does not', (query) => expect(isWrittenOtherwise(query, relaxer(lexicon, habits))).toBe(false));
  test('a slip is compared as what was meant', () => expect(meant('Wher is my parsel', prepared)).toBe('wher is my parcel'));
});

const ask = (term: string, of: number, how: Ask['how'] = 'word'): Ask => ({ term, of, how, weight: how === 'word' ? 1 : 0.5 });
const found = (id: string, fields: Found['fields'] = []): Found => ({ id, score: 1, words: [1], fields });

describe('order of answers', () => {
  test('a page with all words comes before a page with one', () => {
    const order = rank([ask('a', 0), ask('b', 1)], [[found('one'), found('both')], [found('both'), found('other')]]);
    expect(order.map(({ id }) => id)[0]).toBe('both');
  });
  test('a page that is called so comes before one that mentions it', () => {
    expect(rank([ask('a', 0)], [[found('mentions'), found('called', ['title'])]])[0]?.id).toBe('called');
  });
  test('a rare word counts more than a common one', () => {
    const common = ['x', 'y', 'z', 'w'].map((id) => found(id));
    expect(rank([ask('rare', 0), ask('common', 1)], [[found('r')], common])[0]?.id).toBe('r');
  });
  test('a word that means alike counts less than the one that was typed', () => {
    const order = rank([ask('typed', 0), ask('alike', 0, 'alike')], [[found('t'), found('u')], [found('a')]]);
    expect(order[0]?.id).toBe('t');
  });
});

describe('which page a query is about', () => {
  const wording = oneWording([['refund', 'money back'], ['卖家', '店家', '商家']]);
  const says: Record<string, string[]> = {
    money: ['refund not received', 'no refund yet', 'where is the refund', 'bank shows no refund'],
    late: ['late parcel', 'parcel still not here', 'parcel is late', 'late delivery of a parcel'],
    contact: ['联系卖家', '给卖家留言', '怎么联系卖家', '卖家在哪里联系'],
    [LINE]: ['arrived at hub', 'departed from hub', 'arrived at facility', 'departed from facility'],
  };
  const { names, rows } = learn(Object.entries(says).flatMap(([is, texts]) => texts.map((text) => ({ is, features: featuresOf(text, wording) }))));
  const asked = subjects({ pages: names, weights: packTable(rows) }, wording);
  const best = (query: string) => [...asked.judge(query).pages].sort((a, b) => b[1] - a[1])[0]?.[0];
  test.each([
    ['my parcels are late', 'late'], ['money back not there', 'money'], ['联系商家', 'contact'], ['店家怎么不回', 'contact'], ['refunds', 'money'],
  ])('“%s” is about %s', (query, page) => expect(best(query)).toBe(page));
  test('the pages share all there is, whatever the chance that it is a carrier’s line', () => {
    const { pages, line } = asked.judge('parcel arrived at the hub');
    expect([...pages.values()].reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
    expect(pages.has(LINE)).toBe(false);
    expect(line).toBeGreaterThan(asked.judge('no refund').line);
  });
  test('a query without a known word is about nothing', () => expect(asked.judge('zzqqxx')).toEqual({ pages: new Map(), line: 0 }));
  test('a word that was learned from is known in any form, another is not', () => {
    expect([asked.knows('refunds'), asked.knows('zebra')]).toEqual([true, false]);
  });
  test('what is needed seldom is left out where bytes count', () => {
    const examples = Object.entries(says).flatMap(([is, texts]) => texts.map((text) => ({ is, features: featuresOf(text, wording) })));
    const size = (thrift: number) => packTable(learn(examples, { thrift }).rows).levels.length;
    expect(size(0.1)).toBeLessThan(size(0));
  });
});

const page: PageText = {
  url: '/en/a/', title: 'The title', kind: 'guide',
  text: 'The title. The answer is short. Limits. Two days in one place. It <never> takes more.',
  heads: [{ id: 'limits', text: 'Limits', at: 6 }],
};
const at = (...places: number[]) => new Map(places.map((place) => [place, { weight: 1, of: place }]));

describe('the spot in a page', () => {
  test('words under a heading lead to that heading and its sentence', () => {
    const spot = bestSpot(page, at(12, 13));
    expect(spot.heading).toEqual({ id: 'limits', text: 'Limits' });
    expect(spot.sentence.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toContain('[It] <[never]> takes more.');
  });
  test('without any place it is the first sentence under the title', () => {
    const spot = bestSpot(page, at());
    expect(spot.heading).toBeUndefined();
    expect(spot.sentence.map(({ text }) => text).join('')).toContain('The answer is short.');
  });
  test('the joints of Chinese text are not shown', () => {
    const spot = bestSpot({ ...page, text: '标题\u200B.\u200B没\u200B收到\u200B包裹\u200B。', heads: [] }, at(3));
    expect(spot.sentence).toEqual([{ text: '没', hit: false }, { text: '收到', hit: true }, { text: '包裹。', hit: false }]);
  });
});

test('a title shows the words that were looked for, in any form', () => {
  const shown = (title: string, ...words: string[]) => markTitle(title, words, new Map()).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
  expect(shown('The seller has not shipped', 'ship', 'sellers')).toBe('The [seller] has not [shipped]');
  expect(shown('卖家一直不发货', '卖家', '发货')).toBe('[卖家]一直不[发货]');
});

test('an answer names the page once, at its best heading', async () => {
  const index: Index = { find: async ([word]) => (word === 'parcel' ? [{ id: 'a', score: 1, words: [12], fields: [] }] : []), page: async () => page };
  const answer = await search('where is the parcel', index, prepared);
  expect(answer.found).toBe(1);
  expect((await answer.hits(0, 5)).map(({ href }) => href)).toEqual(['/en/a/#limits']);
});

describe('where a part of the index cannot be had', () => {
  const lost = async (): Promise<never> => { throw new Error('no network'); };
  const found: Found[] = [{ id: 'a', score: 1, words: [12], fields: [] }];
  const half: Index = { find: async ([word]) => (word === 'parcel' ? found : lost()), page: async () => page };

  test('its terms count as not found, and the answer says that it is partial', async () => {
    const answer = await search('parcel refund', half, prepared);
    expect([answer.found, answer.partial]).toEqual([1, true]);
    expect((await search('parcel', half, prepared)).partial).toBe(false);
  });
  test('a query of which nothing could be looked up has no answer, rather than an empty one', async () => {
    await expect(search('refund', half, prepared)).rejects.toThrow('no network');
  });
  test('a page whose text cannot be had takes no other along', async () => {
    const two: Index = { ...half, find: async () => [...found, { id: 'b', score: 1, words: [12], fields: [] }], page: async (id) => (id === 'a' ? lost() : page) };
    expect(await (await search('parcel', two, prepared)).hits(0, 2)).toHaveLength(1);
  });
});

describe('the measure of the search', () => {
  test.each([
    ['/en/sellers/contact-the-seller/#x', 'contact-the-seller'],
    ['/base/zh/faq/delivery/', 'faq-delivery'],
    ['/zh/tools/contact-or-escalate/', 'tool-wizard'],
    ['/en/tools/tracking/#delivered', 'tool-tracking'],
  ])('%s is the page %s', (address, id) => expect(pageId(address)).toBe(id));

  test('a page on the list of right ones counts as right', () => {
    const query = { id: 'q', q: 'x', best: 'not-written-yet', ok: ['b'] };
    const judged = [judge(query, ['/en/s/a/', '/en/s/b/']), judge(query, [])];
    expect(summary(judged)).toMatchObject({ n: 2, top1: 0, top3: 0.5, mrr: 0.25, zero: 1 });
  });
  test('a file that is no list of queries is refused with the place', () => {
    expect(() => readQueries([{ id: 'a', q: 'b', best: 'c' }, { id: 'a' }])).toThrow('query 2');
    expect(() => readQueries({})).toThrow('list');
  });
});
