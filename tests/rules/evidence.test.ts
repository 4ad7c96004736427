import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/lib/case.ts';
import { MARKETS, PROBLEMS, SITUATIONS, type MarketChoice, type Problem, type Situation } from '../../src/lib/ids.ts';
import { checklist, chosen, itemsOf, progress, recipientsOf, sayingsFor, situationsOf, type Checklist } from '../../src/tools/evidence/engine.ts';
import {
  CHECKS, EVIDENCE_RECIPIENTS, PRIORITIES, WHENS, asks, checksOf, extras, items, problems, situations, whenOf, type Audience, type Item,
} from '../../src/tools/evidence/rules.ts';

// What each problem needs, as the editors gave it: problem, must, should, nice.
const given: [Problem, string, string, string][] = [
  ['not-shipped',
    'order-page promise-date chat',
    'cancel-request payment tracking-full',
    'support-chat timeline'],
  ['late',
    'order-page promise-date tracking-full',
    'chat',
    'carrier-statement payment timeline'],
  ['tracking-stuck',
    'tracking-full order-page chat',
    'promise-date carrier-statement',
    'payment timeline'],
  ['delivered-not-received',
    'tracking-full pod order-page address-proof',
    'neighbours carrier-statement chat payment',
    'police-theft'],
  ['damaged',
    'photo-defect photo-package photo-label order-page',
    'unboxing chat',
    'listing carrier-statement'],
  ['defective',
    'video-fault photo-defect order-page',
    'sku-tag listing chat',
    'unboxing invoice'],
  ['wrong-item',
    'side-by-side sku-tag order-page',
    'photo-label unboxing listing chat',
    ''],
  ['missing-parts',
    'all-contents packing-list order-page',
    'unboxing weight photo-label listing chat',
    ''],
  ['not-as-described',
    'listing side-by-side measure order-page',
    'photo-defect chat',
    'sku-tag'],
  ['counterfeit',
    'brand-marks listing order-page',
    'auth-report sku-tag chat payment',
    'invoice'],
  ['return-refused',
    'rejection return-photos return-receipt chat order-page',
    'photo-defect listing timeline',
    ''],
  ['refund-not-received',
    'approval statements refund-ref order-page',
    'return-delivered chat support-chat',
    'timeline'],
  ['empty-box',
    'unboxing photo-label weight photo-package order-page',
    'carrier-statement chat',
    ''],
  ['unauthorised-purchase',
    'not-mine payment',
    'device-log order-page support-chat',
    'police'],
  ['off-platform-payment-scam',
    'transfer offplat-msgs police',
    'listing payment support-chat',
    'timeline'],
  ['customs-problem',
    'customs-notice tracking-full order-page chat',
    'payment',
    'listing'],
  ['fake-tracking',
    'tracking-full order-page pod carrier-statement',
    'chat address-proof payment',
    ''],
  ['return-not-acknowledged',
    'return-receipt return-delivered return-photos order-page',
    'approval chat',
    ''],
  ['cancel-refused',
    'cancel-request order-page tracking-full chat',
    '',
    'payment'],
];

const sorted = (text: string) => text.split(' ').filter(Boolean).sort();
const itemIds = Object.keys(items) as Item[];
const anyProblem = fc.constantFrom(...PROBLEMS);
const anyAudience = fc.constantFrom<Audience>('everyone', ...EVIDENCE_RECIPIENTS);
const anyMarket = fc.constantFrom<MarketChoice | undefined>(undefined, 'other', ...MARKETS);
const anyKnown = fc.subarray([...SITUATIONS]).map((ids) => new Set<Situation>(ids));
const anyTicks = fc.subarray(itemIds).map((ids) => new Set<string>(ids));
const anyWish = fc.record({ problem: anyProblem, recipient: anyAudience, market: anyMarket, known: anyKnown });
const mustsOf = (list: Checklist) => list.groups.find(({ priority }) => priority === 'must')?.items ?? [];
const priorityOf = (list: Checklist, item: Item) => list.groups.find((group) => group.items.includes(item))?.priority;

describe('the lists', () => {
  test('cover every problem', () => {
    expect(given.map(([problem]) => problem).sort()).toEqual([...PROBLEMS].sort());
  });
  test.each(given)('%s has exactly the given items at the given priorities', (problem, must, should, nice) => {
    const { groups, leftOut } = checklist({ problem, recipient: 'everyone' });
    const have = (priority: string) => [...(groups.find((group) => group.priority === priority)?.items ?? [])].sort();
    expect({ must: have('must'), should: have('should'), nice: have('nice') })
      .toEqual({ must: sorted(must), should: sorted(should), nice: sorted(nice) });
    expect(leftOut).toBe(0);
  });
  test('leave no item, check or time unused', () => {
    const needs = [...Object.values(problems), ...Object.values(asks), ...Object.values(situations).map(({ adds }) => adds), ...extras.map(({ adds }) => adds)];
    const used = new Set(needs.flatMap((need) => PRIORITIES.flatMap((priority): readonly Item[] => need[priority] ?? [])));
    expect([...used].sort()).toEqual([...itemIds].sort());
    expect(new Set(itemIds.flatMap(checksOf))).toEqual(new Set(CHECKS));
    expect(new Set(itemIds.flatMap((item) => whenOf(item) ?? []))).toEqual(new Set(WHENS));
  });
  test('name no item twice and check no piece twice for the same', () => {
    fc.assert(fc.property(anyWish, (wish) => {
      const all = itemsOf(checklist(wish));
      expect(new Set(all).size).toBe(all.length);
    }));
    for (const item of itemIds) expect(new Set(checksOf(item)).size, item).toBe(checksOf(item).length);
  });
  // Problem × recipient × market: all of them, not a sample.
  test.each(PROBLEMS)('%s has something that must be there for every recipient in every market', (problem) => {
    for (const recipient of recipientsOf(problem)) {
      for (const market of [undefined, 'other', ...MARKETS] as const) {
        const list = checklist({ problem, recipient, market });
        expect(list.recipient).toBe(recipient);
        expect(mustsOf(list).length, `${recipient} ${market}`).toBeGreaterThan(0);
      }
    }
  });
  test('read well as a table', async () => {
    const letter = { must: '**must**', should: 'should', nice: 'nice' };
    const lines = PROBLEMS.flatMap((problem) => {
      const columns = (['everyone', ...recipientsOf(problem)] as const).map((recipient) => checklist({ problem, recipient }));
      const rows = itemIds.filter((item) => columns.some((list) => itemsOf(list).includes(item)));
      const told = situationsOf(problem).map((id) => {
        const list = checklist({ problem, recipient: 'everyone', known: new Set([id]) });
        const plain = checklist({ problem, recipient: 'everyone' });
        const changes = itemIds.flatMap((item) => (priorityOf(list, item) === priorityOf(plain, item) ? [] : [`${item} ${priorityOf(plain, item) ?? 'no'} → ${priorityOf(list, item) ?? 'no'}`]));
        return `- ${id}: ${changes.join(', ') || 'nothing changes'}`;
      });
      const there = MARKETS.flatMap((market) => recipientsOf(problem).flatMap((recipient) => {
        const [list, plain] = [checklist({ problem, recipient, market }), checklist({ problem, recipient })];
        const changes = itemIds.flatMap((item) => (priorityOf(list, item) === priorityOf(plain, item) ? [] : [`${item} ${priorityOf(plain, item) ?? 'no'} → ${priorityOf(list, item) ?? 'no'}`]));
        return changes.length > 0 ? [`- ${market}, ${recipient}: ${changes.join(', ')}`] : [];
      }));
      return [
        `## ${problem}`, '', `Clocks: ${problems[problem].deadlines.join(', ')}.`, '',
        `| | ${columns.map(({ recipient }) => recipient).join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`,
        ...rows.map((item) => `| ${item} (${items[item].kind}) | ${columns.map((list) => { const priority = priorityOf(list, item); return priority ? letter[priority] : ''; }).join(' | ')} |`), '',
        'What is already so:', '', ...told, '', ...(there.length > 0 ? ['In some markets:', '', ...there, ''] : []),
      ];
    });
    await expect(`# Every problem’s evidence, from src/tools/evidence/rules.ts\n\n${lines.join('\n')}`).toMatchFileSnapshot('./evidence.lists.md');
  });
});

describe('a recipient', () => {
  test('gets the problem’s own items that are meant for it, and what it asks for itself', () => {
    fc.assert(fc.property(anyWish, (wish) => {
      const list = checklist(wish);
      for (const item of itemsOf(list)) {
        const to: readonly string[] = items[item].for;
        expect(list.recipient === 'everyone' || to.includes(list.recipient), `${item} for ${list.recipient}`).toBe(true);
      }
    }));
  });
  test('is never the seller or the carrier where money or an account is in danger', () => {
    const closed = PROBLEMS.filter((problem) => !recipientsOf(problem).includes('seller'));
    expect(closed.sort()).toEqual(['off-platform-payment-scam', 'unauthorised-purchase']);
    for (const problem of closed) {
      expect(recipientsOf(problem)).toEqual(['platform', 'card', 'paypal', 'pay-later', 'consumer-agency', 'police']);
      expect(checklist({ problem, recipient: 'seller' }).recipient).toBe('everyone');
    }
  });
  test.each(['payment', 'statements', 'transfer', 'device-log', 'police', 'police-theft', 'support-chat', 'chat', 'id-papers'] as const)('the seller never gets %s, whatever is known', (item) => {
    fc.assert(fc.property(anyWish, (wish) => {
      const list = checklist({ ...wish, recipient: 'seller' });
      if (list.recipient === 'seller') expect(itemsOf(list)).not.toContain(item);
    }));
  });
});

describe('what is known', () => {
  test.each<[Situation, Problem, Item, string | undefined, string | undefined]>([
    ['refused', 'damaged', 'rejection', undefined, 'must'],
    ['decided', 'counterfeit', 'decision', undefined, undefined],
    ['sent-back', 'wrong-item', 'return-receipt', undefined, 'must'],
    ['asked', 'late', 'chat', 'should', 'must'],
    ['unfilmed', 'empty-box', 'unboxing', 'must', undefined],
    ['unfilmed', 'empty-box', 'own-account', undefined, 'should'],
    ['unpacked', 'damaged', 'photo-package', 'must', undefined],
    ['stolen', 'delivered-not-received', 'police-theft', 'nice', 'should'],
    ['stolen', 'damaged', 'police-theft', undefined, undefined],
  ])('%s with %s takes %s from %s to %s for the platform', (known, problem, item, before, after) => {
    expect(priorityOf(checklist({ problem, recipient: 'platform' }), item)).toBe(before);
    expect(priorityOf(checklist({ problem, recipient: 'platform', known: new Set([known]) }), item)).toBe(after);
  });
  test('never leaves a list without something that must be there', () => {
    fc.assert(fc.property(anyWish, (wish) => {
      expect(mustsOf(checklist(wish)).length).toBeGreaterThan(0);
    }));
  });
  test.each<[MarketChoice | undefined, Problem, Audience, Item, string | undefined]>([
    ['us', 'not-as-described', 'card', 'letter-copy', 'should'], ['de', 'not-as-described', 'card', 'letter-copy', undefined],
    ['th', 'damaged', 'platform', 'unboxing', 'must'], [undefined, 'damaged', 'platform', 'unboxing', 'should'],
    ['mx', 'late', 'consumer-agency', 'seller-details', 'must'], ['uk', 'late', 'consumer-agency', 'seller-details', 'should'],
    ['uk', 'counterfeit', 'card', 'auth-report', 'must'], ['uk', 'counterfeit', 'platform', 'auth-report', 'should'],
  ])('in %s, %s for %s: %s is %s', (market, problem, recipient, item, priority) => {
    expect(priorityOf(checklist({ problem, recipient, market }), item)).toBe(priority);
  });
});

describe('what those who decide say', () => {
  const places = { 'blurry-photos-refused': ['us'], 'good-evidence-pack': ['all'], 'card-networks-want': ['all'] };
  test.each<[MarketChoice | undefined, Audience, string[]]>([
    ['us', 'platform', ['blurry-photos-refused', 'good-evidence-pack']], ['de', 'platform', ['good-evidence-pack']],
    [undefined, 'seller', ['blurry-photos-refused']], ['de', 'card', ['card-networks-want', 'good-evidence-pack']],
    ['us', 'everyone', ['blurry-photos-refused', 'card-networks-want', 'good-evidence-pack']],
  ])('is shown in %s to %s only where it holds', (market, recipient, ids) => {
    expect(sayingsFor({ problem: 'damaged', recipient, market }, places)).toEqual(ids);
  });
});

describe('progress', () => {
  test('counts ticks of the list only, and never more than there are', () => {
    fc.assert(fc.property(anyProblem, anyAudience, anyTicks, (problem, recipient, ticks) => {
      const list = checklist({ problem, recipient });
      const { done, total, mustsMissing } = progress(list, ticks);
      expect(total).toBe(itemsOf(list).length);
      expect(done).toBe(itemsOf(list).filter((item) => ticks.has(item)).length);
      expect(mustsMissing).toBeLessThanOrEqual(total - done);
    }));
  });
  test('is complete with every item ticked, and strangers change nothing', () => {
    fc.assert(fc.property(anyProblem, anyAudience, (problem, recipient) => {
      const list = checklist({ problem, recipient });
      expect(progress(list, new Set(itemIds))).toEqual({ done: itemsOf(list).length, total: itemsOf(list).length, mustsMissing: 0 });
      expect(progress(list, new Set(['nobody']))).toEqual(progress(list, new Set()));
    }));
  });
});

describe('the fragment', () => {
  test.each([
    ['#problem=empty-box&for=platform', 'empty-box', 'platform', []],
    ['#problem=damaged&for=card&known=asked_sent-back_nothing', 'damaged', 'card', ['asked', 'sent-back']],
    ['#problem=damaged&for=payment-provider', 'damaged', 'card', []],
    ['#late', 'late', 'everyone', []],
  ] as const)('%s opens %s for %s, knowing %j', (hash, problem, recipient, known) => {
    expect(chosen(readFragment(hash))).toEqual({ problem, recipient, known: new Set(known) });
  });
  test.each(['#for=consumer-agency', '#problem=nothing&for=nobody', '#how-photo-label', '#%E0%A4%A', ''])('without a problem, as in “%s”, leaves the list in view, or none', (hash) => {
    const choices = readFragment(hash);
    expect(chosen(choices)).toBeUndefined();
    expect(chosen(choices, { problem: 'late', recipient: 'everyone', known: new Set(['asked']) })).toMatchObject({ problem: 'late', known: new Set(['asked']) });
  });
  test('of any shape gives a list or none', () => {
    fc.assert(fc.property(fc.string(), (hash) => {
      const wish = chosen(readFragment(`#${hash}`));
      if (wish) expect(itemsOf(checklist(wish)).length).toBeGreaterThan(0);
    }));
  });
});
