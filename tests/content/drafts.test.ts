import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isShown } from '../../src/site/drafts.ts';

describe('a draft', () => {
  test.each([
    ['in a build', false, { draft: true }, false], ['in development', true, { draft: true }, true],
    ['a finished page in a build', false, {}, true], ['a page that says it is none', false, { draft: false }, true],
  ])('is shown or not: %s', (_, development, data, shown) => expect(isShown(development)(data)).toBe(shown));

  // Whoever reads guides or questions by another way would publish drafts; newer-text only compares the page that is open with its source.
  test('can reach a page by the library alone, which asks whether it is shown', () => {
    // The bare site of the benchmark is another site, and published by nobody.
    const readers = globSync('src/**/*.{ts,tsx,astro}').filter((file) => !file.startsWith('src/bench/') && /get(?:Collection|Entry|Entries)\(\s*'(?:articles|faq)'/.test(readFileSync(file, 'utf8')));
    expect(readers).toEqual(['src/site/library.ts', 'src/site/newer-text.ts']);
    const reads = [...readFileSync('src/site/library.ts', 'utf8').matchAll(/get(?:Collection|Entry|Entries)\(\s*'(?:articles|faq)'.*/g)].map(([line]) => line);
    expect(reads.filter((line) => !line.includes('&& shown(data)'))).toEqual([]);
    expect(readFileSync('src/site/library.ts', 'utf8')).toContain('const shown = isShown(import.meta.env.DEV);');
  });
});
