import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { contentGate } from '../../src/site/content-gate.ts';
import { scratchCopy } from './scratch.ts';

vi.setConfig({ testTimeout: 60_000 });

const scratch = scratchCopy();
afterAll(() => scratch.remove());

/** Starts a build or the dev server as Astro does; gives what was said, and throws what the gate throws. */
function start(command: 'build' | 'dev', said: string[] = []): string[] {
  const setup: unknown = contentGate().hooks['astro:config:setup'];
  if (typeof setup !== 'function') throw new Error('the gate does not listen to the start of a build');
  Reflect.apply(setup, undefined, [{ command, config: { root: pathToFileURL(`${scratch.root}/`) }, logger: { error: (text: string) => said.push(text) }, updateConfig: () => undefined }]);
  return said;
}

describe('a build', () => {
  test('goes on when the content is sound', () => expect(start('build')).toEqual([]));

  test.each([
    ['a word of the frame is missing', 'src/locales/zh.json', /^ {4}"skip": .*\n/m],
    ['a word of a tool is missing', 'content/en/tools/wizard.yml', /^ {4}short: .*\n/m],
    ['a page lacks a field', 'content/zh/faq/delivery.mdx', /^answer: .*\n/m],
  ])('stops when %s and tells it, and the dev server starts', (_, name, pattern) => {
    const file = join(scratch.root, name);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(pattern, ''));
    try {
      const said: string[] = [];
      expect(() => start('build', said)).toThrow();
      expect(said.join('\n')).toContain(name);
      expect(() => start('dev')).not.toThrow();
    } finally {
      writeFileSync(file, before);
    }
  });
});
