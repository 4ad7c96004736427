import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/lib/case.ts';
import { PROBLEMS, type Problem } from '../../src/lib/ids.ts';
import { asText } from '../../src/tools/evidence/as-text.ts';
import { checklist, chosen, itemsOf, progress, recipientsOf } from '../../src/tools/evidence/engine.ts';
import { EVIDENCE_RECIPIENTS, PRIORITIES, START, items, problems, type Audience, type Item } from '../../src/tools/evidence/rules.ts';

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

const words = {
  title: 'A list',
  priorities: { must: 'Must', should: 'Should', nice: 'Nice' },
  items: Object.fromEntries(Object.keys(items).map((id) => [id, { title: `<${id}>` }])) as Record<Item, { title: string }>,
};
const sorted = (text: string) => text.split(' ').filter(Boolean).sort();
const itemIds = Object.keys(items) as Item[];
const anyProblem = fc.constantFrom(...PROBLEMS);
const anyAudience = fc.constantFrom<Audience>('everyone', ...EVIDENCE_RECIPIENTS);
const anyTicks = fc.subarray(itemIds).map((ids) => new Set<string>(ids));

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
  test('name no item twice and leave no item unused', () => {
    for (const problem of PROBLEMS) {
      const all = itemsOf(checklist({ problem, recipient: 'everyone' }));
      expect(new Set(all).size, problem).toBe(all.length);
    }
    const used = new Set(PROBLEMS.flatMap((problem) => PRIORITIES.flatMap((priority): readonly Item[] => problems[problem][priority])));
    expect([...used].sort()).toEqual([...itemIds].sort());
    expect(itemIds).toHaveLength(41);
  });
  test('read well as lines', async () => {
    const lines = PROBLEMS.flatMap((problem) => [
      `## ${problem}`, '',
      `May go to: ${recipientsOf(problem).join(', ')}. Clocks: ${problems[problem].deadlines.join(', ')}.`, '',
      ...checklist({ problem, recipient: 'everyone' }).groups.flatMap(({ priority, items: ids }) =>
        ids.map((id) => `- ${priority}: ${id} (${items[id].kind}), for ${items[id].for.length === EVIDENCE_RECIPIENTS.length ? 'all' : items[id].for.join(', ')}`)), '',
    ]);
    await expect(`# Every problem’s evidence, from src/tools/evidence/rules.ts\n\n${lines.join('\n')}`).toMatchFileSnapshot('./evidence.lists.md');
  });
});

describe('a recipient', () => {
  const pairs = PROBLEMS.flatMap((problem) => recipientsOf(problem).map((recipient) => [problem, recipient] as const));
  test.each(pairs)('%s for %s keeps at least one thing that must be there', (problem, recipient) => {
    const list = checklist({ problem, recipient });
    expect(list.recipient).toBe(recipient);
    expect(list.groups.find((group) => group.priority === 'must')?.items.length).toBeGreaterThan(0);
  });
  test('only narrows the whole list, in the same order, and says how much it leaves out', () => {
    fc.assert(fc.property(anyProblem, anyAudience, (problem, recipient) => {
      const whole = itemsOf(checklist({ problem, recipient: 'everyone' }));
      const list = checklist({ problem, recipient });
      const own = itemsOf(list);
      expect(whole.filter((item) => own.includes(item))).toEqual(own);
      expect(own.length + list.leftOut).toBe(whole.length);
    }));
  });
  test('is left out only where the seller must not be shown anything', () => {
    const closed = PROBLEMS.filter((problem) => recipientsOf(problem).length < EVIDENCE_RECIPIENTS.length);
    expect(closed.sort()).toEqual(['off-platform-payment-scam', 'unauthorised-purchase']);
    for (const problem of closed) {
      expect(recipientsOf(problem)).toEqual(['platform', 'payment-provider', 'consumer-agency']);
      expect(checklist({ problem, recipient: 'seller' }).recipient).toBe('everyone');
    }
  });
  test.each(['payment', 'statements', 'transfer', 'device-log', 'police', 'police-theft', 'support-chat', 'chat'] as const)('the seller never gets %s', (item) => {
    for (const problem of PROBLEMS.filter((id) => recipientsOf(id).includes('seller'))) {
      expect(itemsOf(checklist({ problem, recipient: 'seller' }))).not.toContain(item);
    }
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

describe('the copied text', () => {
  test('names every item of the list once, with its tick, and nothing else', () => {
    fc.assert(fc.property(anyProblem, anyAudience, anyTicks, (problem, recipient, ticks) => {
      const list = checklist({ problem, recipient });
      const lines = asText(list, words, ticks).split('\n').filter((line) => line.startsWith('['));
      expect(lines).toEqual(itemsOf(list).map((item) => `[${ticks.has(item) ? 'x' : ' '}] <${item}>`));
    }));
  });
  test('keeps a note of any shape on one line below its item', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (note) => {
      const text = asText(checklist(START), words, new Set(), { notes: { 'photo-label': note } });
      const lines = text.split('\n');
      const below = lines[lines.indexOf('[ ] <photo-label>') + 1];
      const said = note.replace(/\s+/g, ' ').trim();
      if (said) expect(below).toBe(`    ${said}`);
      expect(lines.length).toBe(asText(checklist(START), words, new Set()).split('\n').length + (said ? 1 : 0));
    }));
  });
});

describe('the fragment', () => {
  test.each([
    ['#problem=empty-box&for=platform', 'empty-box', 'platform'],
    ['#late', 'late', 'everyone'],
    ['#for=consumer-agency', START.problem, 'consumer-agency'],
    ['#problem=nothing&for=nobody', START.problem, 'everyone'],
    ['#how-photo-label', START.problem, 'everyone'],
    ['#%E0%A4%A', START.problem, 'everyone'],
    ['', START.problem, 'everyone'],
  ])('%s opens %s for %s', (hash, problem, recipient) => {
    expect(chosen(readFragment(hash))).toEqual({ problem, recipient });
  });
  test('of any shape gives a list', () => {
    fc.assert(fc.property(fc.string(), (hash) => {
      expect(itemsOf(checklist(chosen(readFragment(`#${hash}`)))).length).toBeGreaterThan(0);
    }));
  });
});
