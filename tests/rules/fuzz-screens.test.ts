// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { h } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostile } from '../../src/fuzz/hostile.ts';
import { readCorpus } from '../../src/fuzz/corpus.ts';
import { keep } from '../../src/lib/store.ts';
import { elsewhere, meaningCard, numberCard, row } from '../../src/search/answers.ts';
import type { Hit } from '../../src/search/run.ts';
import type { SearchWords } from '../../src/search/words.ts';
import EvidenceIsland from '../../src/tools/evidence/island.tsx';
import { wording as evidenceWording } from '../../src/tools/evidence/wording.ts';
import { packStatuses } from '../../src/tools/tracking/book.ts';
import TrackingIsland from '../../src/tools/tracking/island.tsx';
import { wording } from '../../src/tools/tracking/wording.ts';
import { book, load } from './tracking-book.ts';

// What bad input looks like on the screen: the same elements as any other text, and no address that holds any of it.

const corpus = readCorpus(process.cwd());
const text = hostile([...corpus.pastes.slice(0, 4000), ...corpus.queries], 600);
const SEED = 20261123;
const check = (runs: number, holds: (typed: string) => void | Promise<void>) => fc.assert(fc.asyncProperty(text, async (typed) => holds(typed)), { numRuns: runs, seed: SEED });

/** Tags, attributes and addresses under an element, each once. */
const within = (root: Element) => {
  const all = [...root.querySelectorAll('*')];
  return {
    tags: new Set(all.map(({ tagName }) => tagName.toLowerCase())),
    attributes: new Set(all.flatMap((element) => element.getAttributeNames())),
    addresses: all.flatMap((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? []),
  };
};
function harmless(root: Element, addresses: RegExp): void {
  const found = within(root);
  expect([...found.tags].filter((tag) => /^(?:script|img|iframe|style|base|meta|object|embed|link|pwned.*)$/.test(tag))).toEqual([]);
  expect(root.querySelector('#pwned')).toBeNull();
  expect([...found.attributes].filter((name) => /^on|^(?:srcdoc|style|formaction|ping)$/i.test(name))).toEqual([]);
  expect(found.addresses.filter((address) => !addresses.test(address))).toEqual([]);
  expect(Reflect.has(window, '__pwned')).toBe(false);
}

beforeEach(() => { localStorage.clear(); sessionStorage.clear(); location.hash = ''; });
afterEach(cleanup);

test('the tracking tool shows a paste as text', async () => {
  const words = wording.parse(load('../../content/en/tools/tracking.yml'));
  const { container } = render(h(TrackingIsland, { locale: 'en', words, statuses: packStatuses(book), facts: {}, calendars: {}, markets: [], links: { wizard: '/w/', statuses: '/s/', articles: {} } }));
  await check(60, async (typed) => {
    const field = container.querySelector('textarea');
    if (field) field.value = `${typed}x`;
    fireEvent.submit(container.querySelector('form') ?? container);
    // The first paste waits until the reading is there.
    await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull(), { timeout: 30_000 });
    harmless(container, /^(?:\/[ws]\/(?:#[a-z0-9=&_-]*)?|https:\/\/[a-z0-9./?=&_-]+)$/i);
  });
});

test('the checklist shows a case from the device as text', async () => {
  const { cover: _, ...words } = evidenceWording.parse(parse(readFileSync('content/en/tools/evidence.yml', 'utf8')));
  await check(40, (typed) => {
    keep('device', 'cases', { version: 1, cases: [{ id: 'a', problem: 'damaged', changed: '2026-11-20', ticks: ['photo-label', typed], notes: { 'photo-label': typed }, dates: { ordered: typed }, texts: { item: typed, name: typed }, happenings: [{ date: '2026-11-12', text: typed }] }] });
    const { container } = render(h(EvidenceIsland, {
      locale: 'en', words, facts: {}, calendars: {}, markets: [], statements: {}, bodies: {}, links: { cover: [{ locale: 'en', href: '/en/c.json' }], wizard: '/w/', plain: '/l/', articles: {} },
    }));
    harmless(container, /^(?:\/[a-z/.]+)?(?:#[a-z0-9=&_-]*)?$/i);
    cleanup();
  });
});

const searchWords: SearchWords = {
  ui: Object.fromEntries(['line', 'open-line', 'open-number', 'note', 'note-title', 'note-text', 'copy-note', 'note-copied', 'note-shown', 'colon'].map((name) => [name, `${name} {query}`])) as unknown as SearchWords['ui'],
  kinds: { guide: 'Guide' }, ways: [], sections: { sellers: { href: '/en/sellers/', text: 'Sellers' } }, tracking: '/en/tools/tracking/', others: [{ href: '/zh/search/', text: '{query}', lang: 'zh' }],
  note: 'https://example.org/new', habits: { drop: [], terms: [], alike: [], spoken: {} },
};

test('the search shows a query and its answers as text, and puts a query only where it may stand', async () => {
  const cards = (typed: string) => {
    const hit: Hit = { href: '/en/sellers/a/#b', kind: 'guide', title: [{ text: typed, hit: true }], heading: typed, sentence: [{ text: typed, hit: false }, { text: typed, hit: true }] };
    const around = document.createElement('div');
    around.append(row(hit, searchWords), numberCard(typed, searchWords), meaningCard(typed, { at: 'delivered', title: typed, meaning: typed, turn: typed }, searchWords), ...elsewhere(typed, searchWords, () => undefined));
    return around;
  };
  await check(400, (typed) => {
    const shown = cards(typed.toWellFormed());
    harmless(shown, /^(?:\/en\/(?:sellers\/a\/#b|tools\/tracking\/(?:#status=delivered)?)|\/zh\/search\/(?:#q=[^<>"\s]*)?|https:\/\/example\.org\/new\?title=[^<>"\s&#]*&body=[^<>"\s&#]*)$/);
    expect(shown.querySelectorAll('*').length).toBeLessThanOrEqual(cards('x').querySelectorAll('*').length);
  });
});
