import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { contentGate, gatePassed } from '../../src/site/content-gate.ts';
import { scratchCopy } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

const scratch = scratchCopy();
afterAll(() => scratch.remove());

/** Starts a build or the dev server as Astro does; gives what was said, and rejects with what the gate throws before anything is built. */
async function start(command: 'build' | 'dev', said: string[] = []): Promise<string[]> {
  const { hooks } = contentGate();
  const setup: unknown = hooks['astro:config:setup'];
  const before: unknown = hooks['astro:build:start'];
  if (typeof setup !== 'function' || typeof before !== 'function') throw new Error('the gate does not listen to the start of a build');
  Reflect.apply(setup, undefined, [{ command, config: { root: pathToFileURL(`${scratch.root}/`) }, logger: { error: (text: string) => said.push(text) }, updateConfig: () => undefined }]);
  if (command === 'build') await Reflect.apply(before, undefined, []);
  return said;
}

describe('a build', () => {
  test('goes on when the content is sound', async () => expect(await start('build')).toEqual([]));

  test.each([
    ['a word of the frame is missing', 'src/locales/zh.json', /^ {4}"skip": .*\n/m],
    ['a word of a tool is missing', 'content/en/tools/wizard.yml', /^ {4}short: .*\n/m],
    ['a page lacks a field', 'content/zh/faq/delivery.mdx', /^answer: .*\n/m],
  ])('stops when %s and tells it, and the dev server starts', async (_, name, pattern) => {
    const file = join(scratch.root, name);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(pattern, ''));
    try {
      const said: string[] = [];
      await expect(start('build', said)).rejects.toThrow('The content has');
      expect(said.join('\n')).toContain(name);
      await start('dev');
    } finally {
      writeFileSync(file, before);
    }
  });
});

test('an entry that Astro cannot read is told by the gate', async () => {
  const found = { name: 'found faults', hooks: { 'content-gate:passed': () => Promise.reject(new Error('The content has 1 problems')) } };
  await expect(gatePassed({ integrations: [{ name: 'another', hooks: {} }, found] })).rejects.toThrow('The content has');
  await expect(gatePassed({ integrations: [contentGate()] })).resolves.toBeUndefined();
});
