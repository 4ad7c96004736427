import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFragment, writeFragment } from '../../src/lib/case.ts';
import { CONCERNS, PROBLEMS, STEPS } from '../../src/lib/ids.ts';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { factIds } from '../../src/tools/wizard/basis.ts';
import { answer, answersOf, back, distance, evidenceChoices, outcomeOf, paths, problemOf, startFrom, topicOf, walk, whatWouldChange } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { sentence } from '../../src/tools/wizard/sentence.ts';
import { wording } from '../../src/tools/wizard/wording.ts';
import { messageId } from '../../src/tools/messages/rules.ts';
import { rawFacts } from './wizard.setting.ts';

const all = paths(rules);
const file = (locale: Locale): unknown => parse(readFileSync(new URL(`../../content/${locale}/tools/wizard.yml`, import.meta.url), 'utf8'));
const ARTICLES = Object.values(parse(readFileSync('content/library.yml', 'utf8')) as Record<string, { guides: string[] }>).flatMap(({ guides }) => guides);
const known = <T>(record: Record<string, T>) => Object.entries(record);

describe('every path', () => {
  test('reads as a sentence', async () => {
    const words = wording.parse(file('en'));
    const lines = all.map((path) => `- ${sentence(rules, path, words, 'en')}`);
    await expect(`# Every path of the wizard\n\n${lines.join('\n')}\n`).toMatchFileSnapshot('./wizard.paths.md');
  });
  test('ends in an outcome within eight questions, most within five', () => {
    expect(all.filter(({ steps, outcome }) => steps.length > 8 || !Object.hasOwn(rules.outcomes, outcome))).toEqual([]);
    expect(all.filter(({ steps }) => steps.length <= 5).length).toBeGreaterThan(all.length / 2);
  });
  test('asks no question twice', () => {
    expect(all.filter(({ steps }) => new Set(steps.map(({ question }) => question)).size < steps.length)).toEqual([]);
  });
  test('is reached again by its own answers, in any order', () => {
    for (const { steps, outcome } of all) expect(walk(rules, answersOf(steps.toReversed())).outcome).toBe(outcome);
  });
});

describe('the rules', () => {
  test('have no question, outcome or step that nothing leads to', () => {
    expect(Object.keys(rules.questions).filter((id) => !all.some(({ steps }) => steps.some(({ question }) => question === id)))).toEqual([]);
    const reached = new Set(all.flatMap(({ outcome }) => [outcome, rules.outcomes[outcome]?.instead]));
    expect(Object.keys(rules.outcomes).filter((id) => !reached.has(id))).toEqual([]);
    expect(STEPS.filter((step) => !Object.values(rules.outcomes).some((outcome) => outcome.step === step))).toEqual([]);
  });
  test.each(known(rules.questions).filter(([id]) => id !== rules.start))('%s offers at most eight answers', (_, answers) => {
    expect(Object.keys(answers).length).toBeLessThanOrEqual(8);
  });
  test('begin with every problem and concern, each in one group of at most eight', () => {
    expect(Object.keys(rules.questions[rules.start] ?? {}).toSorted()).toEqual([...CONCERNS].toSorted());
    expect(Object.values(rules.groups).flat().toSorted()).toEqual([...CONCERNS].toSorted());
    expect(Object.values(rules.groups).filter((ids) => ids.length > 8)).toEqual([]);
    expect(Object.keys(rules.groups).length).toBeLessThanOrEqual(7);
  });
  test('give every concern a problem with a checklist', () => {
    expect(CONCERNS.filter((id) => !PROBLEMS.some((problem) => problem === problemOf(rules, [{ question: rules.start, answer: id }])))).toEqual([]);
  });
  test('replace an outcome only by one that exists, for dates that it shows', () => {
    for (const { dates, closing = [], instead } of Object.values(rules.outcomes)) {
      expect(closing.filter((id) => !dates.some((date) => date.id === id && date.last))).toEqual([]);
      expect(instead === undefined || Object.hasOwn(rules.outcomes, instead)).toBe(true);
      expect(closing.length > 0).toBe(instead !== undefined);
    }
  });
  test.each(known(rules.clocks))('the clock of %s gives answers that exist, the last one for good', (question, clock) => {
    const answers = Object.keys(rules.questions[question] ?? {});
    const given = clock?.steps.flatMap(([id, limit]) => [id, ...(typeof limit === 'object' && 'otherwise' in limit && limit.otherwise && limit.otherwise !== 'next' ? [limit.otherwise] : [])]) ?? [];
    expect(given.filter((id) => !answers.includes(id))).toEqual([]);
    expect(clock?.steps.at(-1)).toHaveLength(1);
  });
  test('rest on facts that exist', () => {
    expect(factIds(rules).filter((id) => !rawFacts[id] || rawFacts[id].contact !== undefined)).toEqual([]);
    const counted = Object.values(rules.outcomes).flatMap(({ dates }) => dates.flatMap(({ fact }) => fact ?? []));
    expect(counted.filter((id) => !rawFacts[id]?.values)).toEqual([]);
  });
  test.each(known(rules.outcomes))('%s shows at most three dates and links to guides that exist', (_, { dates, articles }) => {
    expect(dates.filter(({ old }) => !old).length).toBeLessThanOrEqual(3);
    expect(articles.filter((id) => !ARTICLES.includes(id))).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
  });
  test('find a message for every problem from which an outcome with one can be reached', () => {
    const lost = all.filter(({ steps, outcome }) => {
      return [outcome, rules.outcomes[outcome]?.instead ?? outcome].some((id) => {
        const wanted = rules.outcomes[id]?.message;
        return wanted && !messageId(wanted, topicOf(rules, steps));
      });
    });
    expect(lost).toEqual([]);
  });
  test('know a guide for every concern', () => {
    expect(CONCERNS.filter((id) => rules.guides[id].length === 0 || rules.guides[id].some((guide) => !ARTICLES.includes(guide)))).toEqual([]);
  });
  test('tell from a status only what some question asks', () => {
    for (const answers of Object.values(rules.statuses)) for (const [question, given] of Object.entries(answers)) expect(rules.questions[question]).toHaveProperty([given]);
  });
  test('change the problem only by answers that exist', () => {
    for (const place of Object.keys(rules.becomes)) { const [question = '', given = ''] = place.split('.'); expect(rules.questions[question]).toHaveProperty([given]); }
  });
});

describe('the words', () => {
  test.each(LOCALES)('in %s are complete and nothing is left over', (locale) => {
    expect(wording.safeParse(file(locale)).error?.issues ?? []).toEqual([]);
  });
  test.each(LOCALES)('in %s carry no figure of a policy', (locale) => {
    expect(JSON.stringify(file(locale)).match(/\d+/g)).toBeNull();
  });
  test.each(LOCALES)('in %s name no way of contact outside the app', (locale) => {
    expect(JSON.stringify(file(locale))).not.toMatch(/https?:|www\.|@|WhatsApp|微信|Telegram/i);
  });
  test.each([['a question', ['questions', 'ship-by']], ['an answer', ['questions', 'ship-by', 'answers', 'passed']], ['an outcome', ['outcomes', 'request-cancel']], ['a date', ['dates', 'ask']], ['a button', ['ui', 'copy']]])('are refused without %s', (_, path) => {
    const words = structuredClone(file('en'));
    const parent = path.slice(0, -1).reduce<unknown>((place, key) => Reflect.get(Object(place), key), words);
    Reflect.deleteProperty(Object(parent), path.at(-1) ?? '');
    expect(wording.safeParse(words).success).toBe(false);
  });
});

describe('the answers', () => {
  const anyAnswers = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(rules.questions), 'constructor', '__proto__'), fc.string()),
    fc.oneof(fc.constantFrom(...Object.values(rules.questions).flatMap((answers) => Object.keys(answers)), 'toString'), fc.string()));

  test('that are stale, unknown or malformed are dropped, and the rest leads somewhere', () => {
    fc.assert(fc.property(anyAnswers, (choices) => {
      const { answers } = startFrom(rules, choices);
      const { trail, question, outcome } = walk(rules, answers);
      expect(answersOf(trail)).toEqual(answers);
      expect(Boolean(question) !== Boolean(outcome)).toBe(true);
    }));
  });
  test('survive the way through an address', () => {
    for (const { steps, outcome } of all) {
      const { answers } = startFrom(rules, readFragment(`#${writeFragment(answersOf(steps))}`));
      expect(walk(rules, answers).outcome).toBe(outcome);
    }
  });
  test('of any text in the address never throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (hash) => { walk(rules, startFrom(rules, readFragment(hash)).answers); }));
  });
  test('after a change keep only what still lies on the way', () => {
    const before = { problem: 'not-shipped', 'order-stage': 'to-ship', 'ship-by': 'passed', 'seller-reply': 'silent' };
    expect(answer(rules, before, 'order-stage', 'cancelled')).toEqual({ problem: 'not-shipped', 'order-stage': 'cancelled' });
    expect(back(rules, before, 'ship-by')).toEqual({ problem: 'not-shipped', 'order-stage': 'to-ship' });
    expect(back(rules, before, 'nowhere')).toEqual({ problem: 'not-shipped', 'order-stage': 'to-ship', 'ship-by': 'passed' });
  });
  test.each([
    ['#damaged', { problem: 'damaged' }, 'damage-stage'],
    ['#late', { problem: 'late' }, 'where'],
    ['#defective', { problem: 'defective' }, 'damage-stage'],
    ['#customs-problem', { problem: 'customs-problem' }, 'customs-ask'],
    ['#problem=tracking-stuck&status=handed_to_airline', { problem: 'tracking-stuck', where: 'abroad' }, 'abroad-scan'],
    ['#problem=change-of-mind&status=in_transit', { problem: 'change-of-mind', 'mind-stage': 'on-the-way' }, undefined],
    ['#problem=tracking-stuck&status=in_transit', { problem: 'tracking-stuck', where: 'moving' }, 'last-scan'],
    ['#problem=tracking-stuck&status=in_transit&where=customs', { problem: 'tracking-stuck', where: 'customs' }, 'customs-ask'],
    ['#problem=not-shipped&status=label_created', { problem: 'not-shipped', 'order-stage': 'awaiting-collection' }, 'label-ship-by'],
    ['#problem=damaged&status=in_transit', { problem: 'damaged' }, 'damage-stage'],
    ['#wrong-item', { problem: 'wrong-item' }, 'came-stage'],
    ['#nonsense', {}, 'problem'],
    ['', {}, 'problem'],
  ])('in %s open the right question', (hash, answers, question) => {
    const start = startFrom(rules, readFragment(hash));
    expect(start.answers).toEqual(answers);
    expect(walk(rules, start.answers).question).toBe(question);
  });
});

test('an address opens a group of problems until one is chosen', () => {
  expect(startFrom(rules, readFragment('#group=came-wrong'))).toEqual({ answers: {}, group: 'came-wrong' });
  expect(startFrom(rules, readFragment('#group=nonsense'))).toEqual({ answers: {} });
  expect(startFrom(rules, readFragment('#group=came-wrong&problem=damaged'))).toEqual({ answers: { problem: 'damaged' } });
});

describe('safety comes first', () => {
  const SAFE = ['secure-account', 'payment-provider', 'ask-platform', 'contact-carrier'];
  test.each(['unauthorised-purchase', 'off-platform-payment-scam', 'support-impostor', 'outside-app'])('%s is never told to wait for the seller', (problem) => {
    const steps = all.filter(({ steps: [first], steps: way }) => first?.answer === problem && !way.some(({ answer: given }) => given === 'family' || given === 'withdrew'));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.filter(({ outcome }) => !SAFE.includes(rules.outcomes[outcome]?.step ?? ''))).toEqual([]);
  });
  test.each([['dangerous', 'damage-stage'], ['hurt', 'unsafe-what'], ['danger', 'unsafe-what']])('%s leads straight to a report', (given, question) => {
    expect(rules.questions[question]?.[given]).toBe('report-dangerous-item');
  });
});

describe('whoever is led out of the platform', () => {
  const outside = all.filter(({ steps }) => steps.some((step) => step.answer === 'outside'));
  test('is told to report it, to ask again inside, to stop the payment or to secure the account', () => {
    expect([...new Set(outside.map(({ outcome }) => outcome))].toSorted()).toEqual(['file-request-again', 'keep-request-open', 'report-outside-offer', 'secure-your-account', 'stop-outside-payment']);
  });
  test('is never left with the seller alone, unless a request was withdrawn', () => {
    expect(outside.filter(({ outcome }) => rules.outcomes[outcome]?.step === 'contact-seller').every(({ steps }) => steps.at(-1)?.answer === 'withdrew')).toBe(true);
  });
});

describe('a closing window', () => {
  test.each([
    [{ problem: 'delivered-not-received', 'delivered-when': 'closing' }, 'report-missing-today', 'contact-seller'],
    [{ problem: 'damaged', 'damage-stage': 'no-request', 'damage-when': 'closing' }, 'request-return-today', 'contact-seller'],
    [{ problem: 'damaged', 'damage-stage': 'no-request', 'damage-when': 'dont-know', 'button-there': 'yes' }, 'request-return-today', 'contact-seller'],
    [{ problem: 'counterfeit', 'came-stage': 'no-request', 'return-when': 'mall', 'button-there': 'no' }, 'ask-for-return-button', 'ask-platform'],
    [{ problem: 'delivered-not-received', 'delivered-when': 'dont-know' }, 'report-missing-today', 'contact-seller'],
    [{ problem: 'wrong-item', 'came-stage': 'no-request', 'return-when': 'closing' }, 'request-return-today', 'contact-seller'],
    [{ problem: 'change-of-mind', 'mind-stage': 'delivered', 'mind-when': 'closing' }, 'return-today', 'contact-seller'],
    [{ problem: 'partial-offer', 'offer-where': 'chat', 'offer-time': 'closing' }, 'request-return-today', 'contact-seller'],
    [{ problem: 'return-refused', 'refused-stage': 'refused', 'refused-when': 'closing' }, 'ask-platform-today', 'ask-platform'],
    [{ problem: 'return-refused', 'refused-stage': 'refused', 'refused-when': 'dont-know' }, 'check-countdown-today', 'ask-platform'],
    [{ problem: 'tracking-stuck', where: 'moving', 'last-scan': 'long', 'lost-request': 'no' }, 'claim-lost-parcel', 'contact-seller'],
  ])('beats politeness: %j', (answers, outcome, step) => {
    expect(walk(rules, answers).outcome).toBe(outcome);
    expect(rules.outcomes[outcome]).toMatchObject({ step });
    expect(rules.outcomes[outcome]?.dates[0]).toMatchObject({ date: 'today' });
  });
});

test('the questions still to come are counted from here', () => {
  expect(distance(rules, 'cancel-refund')).toEqual({ least: 1, most: 2 });
  expect(distance(rules, rules.start).most).toBe(Math.max(...all.map(({ steps }) => steps.length)));
});

test('what would change an outcome is another answer that leads straight to another outcome', () => {
  for (const { steps, outcome } of all) {
    for (const other of whatWouldChange(rules, steps)) {
      expect(other.outcome).not.toBe(outcome);
      expect(rules.questions[other.question]?.[other.answer]).toBe(other.outcome);
    }
  }
});

describe('what the wizard tells the checklist', () => {
  test.each(Object.entries(rules.tells).flatMap(([told, by]) => Object.entries(by).map(([question, answers]) => [told, question, answers] as const)))('that it is %s by answers of %s that exist', (_, question, answers) => {
    for (const given of answers.split(' ')) expect(rules.questions[question]).toHaveProperty([given]);
  });
  test('is told by every path that leads to the platform after a refusal, in the fragment of its outcome', () => {
    const refused = paths(rules).filter(({ steps }) => steps.some(({ question, answer }) => rules.tells.refused?.[question]?.split(' ').includes(answer)));
    expect(refused.length).toBeGreaterThan(20);
    for (const { steps, outcome } of refused) {
      const found = outcomeOf(rules, outcome);
      if (found) expect(evidenceChoices(rules, found, steps)['known']?.split('_')).toContain('refused');
    }
  });
});
