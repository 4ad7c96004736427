import { describe, expect, test } from 'vitest';
import { pageChanges } from '../../src/gate/schemas.ts';
import { changeAnchor, changesIn, lastChangedOn } from '../../src/site/changes.ts';
import { feedEntries, type FeedPage } from '../../src/site/feed.ts';

const days = (published: string, ...changed: string[]) => changesIn(pageChanges.parse({ published, ...(changed.length > 0 && { changed: changed.map((on) => ({ on, en: `en ${on}`, zh: `zh ${on}` })) }) }));
const page = (name: string, published: string, ...changed: string[]): FeedPage => ({ href: `/en/${name}/`, title: name, answer: `Answer of ${name}.`, days: days(published, ...changed) });

describe('the days of a page', () => {
  test('tell its newest change first', () => expect(days('2026-01-01', '2026-02-01', '2026-03-01').changed.map(({ on }) => on)).toEqual(['2026-03-01', '2026-02-01']));
  test.each([[days('2026-01-01'), '2026-01-01'], [days('2026-01-01', '2026-02-01', '2026-03-01'), '2026-03-01']])('%j: last changed on %s', (known, on) => expect(lastChangedOn(known)).toBe(on));
});

describe('the feed', () => {
  const pages = [page('a', '2026-01-01', '2026-03-01'), page('b', '2026-02-01'), page('c', '2026-03-01')];
  test('has an entry for each page and each change, newest first, those of one day in the order of the pages', () => {
    expect(feedEntries(pages, 'en').map(({ on, kind, title }) => `${on} ${kind} ${title}`)).toEqual(['2026-03-01 changed a', '2026-03-01 new c', '2026-02-01 new b', '2026-01-01 new a']);
  });
  test('says the answer of a new page, and what was changed on another, in the language', () => {
    expect(feedEntries(pages, 'zh').map(({ text }) => text)).toEqual(['zh 2026-03-01', 'Answer of c.', 'Answer of b.', 'Answer of a.']);
  });
  test('says a change in English where it is not written in the language yet', () => {
    const [entry] = feedEntries([{ ...page('a', '2026-01-01'), days: { published: '2026-01-01', changed: [{ on: '2026-02-01', words: { en: 'English' } }] } }], 'zh');
    expect(entry?.text).toBe('English');
  });
  test('gives no two entries one name, and leads to the note of a change', () => {
    const guids = feedEntries(pages, 'en').map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(guids[0]).toBe(`/en/a/#${changeAnchor({ on: '2026-03-01', words: { en: '' } })}`);
  });
  test('keeps the newest', () => expect(feedEntries(pages, 'en', 2).map(({ title }) => title)).toEqual(['a', 'c']));
});
