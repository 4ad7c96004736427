import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText, tell } from '../../../src/gate/tell.ts';
import { packed, scratchCopy, tryOut, type Outcome } from '../scratch.ts';
import type { Mistake } from './mistake.ts';

const placeOf = (text: string, at: string | RegExp) => (typeof at === 'string' ? text.indexOf(at) : text.search(at));
// What only a programmer would understand.
const JARGON = /Invalid|Unrecognized|Too (?:big|small)|, received|undefined|NaN|\[object|\n|ZodError|YAML|at line/;

/** The tests that the gate meets each of these mistakes at its place, in words that an editor understands. One file of tests calls it for each kind of mistakes, so that they run side by side. */
export const meetEach = (mistakes: readonly Mistake[]) => describe('the gate meets each mistake', () => {
  const outcomes = new Map<Mistake, Outcome>();
  let scratch = { root: '', remove: () => {} };
  beforeAll(() => {
    scratch = scratchCopy();
    for (const batch of packed(mistakes)) for (const [mistake, outcome] of tryOut(scratch.root, batch)) outcomes.set(mistake, outcome);
  }, 180_000);
  afterAll(() => scratch.remove());

  test.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('%s', (_, mistake) => {
    const { problems, text } = outcomes.get(mistake) ?? { problems: [], text: '' };
    const file = mistake.told ?? mistake.file;
    const there = problems.filter((problem) => problem.file === file).map((problem) => problemText(problem));
    const wanted = problems.filter((problem) => problem.file === file
      && (mistake.field === undefined || problem.field === mistake.field)
      && mistake.says.every((word) => Object.values(tell(problem, 'en')).slice(0, 2).join(' ').includes(word)));
    expect(wanted, there.join('\n')).not.toEqual([]);
    const place = mistake.at === undefined ? 0 : placeOf(text, mistake.at);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(wanted.map(({ line }) => line), there.join('\n')).toContain(text.slice(0, place).split('\n').length);
  });

  test('in words that an editor understands', () => {
    const said = [...new Set([...outcomes.values()].flatMap(({ problems }) => problems.map((problem) => problemText(problem))))];
    expect(said.filter((text) => JARGON.test(text))).toEqual([]);
  });

  test('in Chinese too', () => {
    const said = [...new Map([...outcomes.values()].flatMap(({ problems }) => problems).map((problem) => [problem.rule, tell(problem, 'zh')])).values()];
    // What an editor wrote, names of fields and examples may be English; a sentence may not.
    const plain = (text: string) => text.replace(/“[^”]*”|'[^']*'|`[^`]*`|<[^>]*>|\{[^}]*\}|"[^"]*"|[\w./<>\u4e00-\u9fff-]+\.(?:ya?ml|mdx?|json|txt|ts)/g, '');
    expect(said.flatMap(({ found, remedy, expected, why }) => [found + remedy, expected, why]).filter((text) => !/\p{Script=Han}/u.test(text) || /[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}/.test(plain(text)))).toEqual([]);
  });

  test('with a line that exists', () => {
    for (const [mistake, { problems, text }] of outcomes) {
      const file = mistake.told ?? mistake.file;
      for (const { line } of problems.filter((problem) => problem.file === file)) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }
  });
});
