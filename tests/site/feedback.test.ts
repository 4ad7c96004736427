import { expect, test } from 'vitest';
import { feedback } from '../../src/site/publisher.ts';
import { pages } from './built-pages.ts';

// How the question looks where it is asked is tried on the copy of tests/language, which names an endpoint.
test.skipIf(feedback)('where the publisher takes no answers, no page asks whether it helped', () => {
  expect(pages.filter(({ html }) => /class="?helped\b/.test(html)).map(({ path }) => path)).toEqual([]);
});
