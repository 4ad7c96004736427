import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { concernsGate, watchGate, type Check } from '../../src/site/gate-watch.ts';

/** A check that answers when it is told to, and notes how often it was begun and stopped. */
function checkByHand() {
  const begun: { answer: (faults: string[]) => void; stop: AbortSignal }[] = [];
  const check: Check = (stop) => new Promise((answer) => begun.push({ answer, stop }));
  const told: (readonly string[])[] = [];
  const gate = watchGate(check, (faults) => told.push(faults), 5);
  return { begun, told, gate, saves: async (times = 1) => { for (let n = 0; n < times; n += 1) gate.ask(); await wait(25); } };
}

test('several saves at once are one check', async () => {
  const { begun, saves } = checkByHand();
  await saves(5);
  expect(begun).toHaveLength(1);
});

test('a save during a check takes its place, and the older answer is not told', async () => {
  const { begun, told, saves } = checkByHand();
  await saves();
  await saves();
  expect(begun[0]?.stop.aborted).toBe(true);
  begun[0]?.answer(['old']);
  begun[1]?.answer(['new']);
  await wait(0);
  expect(told).toEqual([['new']]);
});

test('what was found is told once, and again when all is mended', async () => {
  const { begun, told, gate, saves } = checkByHand();
  for (const faults of [['one'], ['one'], []]) {
    await saves();
    begun.at(-1)?.answer(faults);
    await wait(0);
  }
  expect(told).toEqual([['one'], []]);
  expect(gate.found()).toEqual([]);
});

test('nothing is checked after the end', async () => {
  const { begun, gate } = checkByHand();
  gate.ask();
  gate.close();
  await wait(25);
  expect(begun).toEqual([]);
});

test.each([
  ['content/facts.yml', true], ['content/en/articles/orders/a.mdx', true], ['src/locales/zh.json', true], ['src/tools/wizard/questions.ts', true],
  ['content/en/.a.mdx.swp', false], ['src/styles/base.css', false], ['.astro/data-store.json', false], ['tests/content/x.ts', false],
])('a save of %s asks for a check: %s', (file, concerns) => expect(concernsGate(file)).toBe(concerns));
