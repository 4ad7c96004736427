import type { ReadingBook } from './matcher.ts';

const HAN = /\p{Script=Han}/u;
let whole: Promise<ReadingBook> | undefined;
let latin: Promise<ReadingBook> | undefined;

/**
 * What is needed to read a text, loaded when it is first needed; the Chinese words only for a text that has some.
 * Rejects where the network fails; a later call tries again.
 */
export async function readingFor(text: string): Promise<ReadingBook> {
  const han = HAN.test(text);
  latin ??= import('virtual:tracking-reading').then(({ default: book }) => book);
  if (han) whole ??= Promise.all([latin, import('virtual:tracking-han')]).then(([book, { default: table }]) => ({ ...book, weights: { ...book.weights, han: table } }));
  try {
    return await (whole ?? latin);
  } catch (error) {
    [whole, latin] = [undefined, undefined];
    throw error;
  }
}
