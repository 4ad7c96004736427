import { describe, expect, test } from 'vitest';
import { letterHref } from '../../src/lib/letter.ts';

describe('a letter to the editors', () => {
  test.each([
    ['mailto:help@example.org', 'mailto:help@example.org?subject=A%20%26%20B&body=x%0D%0Ay%0D%0Az'],
    ['mailto:help@example.org?cc=b@example.org', 'mailto:help@example.org?cc=b@example.org&subject=A%20%26%20B&body=x%0D%0Ay%0D%0Az'],
    ['https://github.com/o/r/issues/new', 'https://github.com/o/r/issues/new?title=A%20%26%20B&body=x%0Ay%0D%0Az'],
    ['https://github.com/o/r/issues/new?labels=search', 'https://github.com/o/r/issues/new?labels=search&title=A%20%26%20B&body=x%0Ay%0D%0Az'],
    ['https://github.com/o/r/issues/new?template=6-feedback.yml', 'https://github.com/o/r/issues/new?template=6-feedback.yml&title=A%20%26%20B&letter=x%0Ay%0D%0Az'],
    ['https://codeberg.org/o/r/issues/new', 'https://codeberg.org/o/r/issues/new?title=A%20%26%20B&body=x%0Ay%0D%0Az'],
    ['https://gitlab.com/o/r/-/issues/new', 'https://gitlab.com/o/r/-/issues/new?issue%5Btitle%5D=A%20%26%20B&issue%5Bdescription%5D=x%0Ay%0D%0Az'],
    ['https://git.example.org/o/r/-/issues/new#top', 'https://git.example.org/o/r/-/issues/new?issue%5Btitle%5D=A%20%26%20B&issue%5Bdescription%5D=x%0Ay%0D%0Az#top'],
  ])('goes to %s with its words', (address, filled) => expect(letterHref(address, 'A & B', 'x\ny\r\nz')).toBe(filled));

  test('is read again as it was written', () => {
    const text = '页面：a&b=c#d\n50% + "x"';
    const { searchParams } = new URL(letterHref('https://example.org/new?labels=a', 'T+?', text));
    expect(Object.fromEntries(searchParams)).toEqual({ labels: 'a', title: 'T+?', body: text });
  });
});
