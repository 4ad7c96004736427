import type { Asked } from './engine.ts';
import type { Explained } from './parcel.ts';
import type { ReadingBook } from './matcher.ts';

/** Explains a text; what it needs to read with is there. */
export type Explain = (text: string, asked: Omit<Asked, 'book'>) => Explained;

const HAN = /\p{Script=Han}/u;
const parts: { engine?: Promise<typeof import('./engine.ts')>; latin?: Promise<ReadingBook>; whole?: Promise<ReadingBook> } = {};

async function load(han: boolean): Promise<Explain> {
  parts.engine ??= import('./engine.ts');
  const latin = parts.latin ??= import('virtual:tracking-reading').then(({ default: book }) => book);
  if (han) parts.whole ??= Promise.all([latin, import('virtual:tracking-han')]).then(([book, { default: table }]) => ({ ...book, weights: { ...book.weights, han: table } }));
  const [{ explain, prepare }, book] = await Promise.all([parts.engine, parts.whole ?? latin]);
  prepare(book);
  return (text, asked) => explain(text, { ...asked, book });
}

/**
 * What explains a text, loaded when it is first needed; the Chinese words only for a text that has some. Rejects where
 * the network fails; a later call tries again.
 */
export async function explainer(text: string): Promise<Explain> {
  try {
    return await load(HAN.test(text));
  } catch (error) {
    delete parts.engine;
    delete parts.latin;
    delete parts.whole;
    throw error;
  }
}
