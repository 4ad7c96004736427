/** Pairs of a Traditional and a Simplified character, written one after the other: `賣卖貨货`. */
export type FoldTable = ReadonlyMap<string, string>;

/** Reads a table of character pairs as the search index carries it. */
export function readFoldTable(pairs: string): FoldTable {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, at) => (at % 2 ? [] : [[character, characters[at + 1] ?? character]])));
}

/** One spelling for the many a reader may type: compatible forms, lower case, Simplified characters, no accents (the index has none), no apostrophes. */
export const fold = (text: string, table?: FoldTable): string => {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFKC').toLowerCase().replace(/['’‘`´]/g, '');
  return table?.size ? [...plain].map((character) => table.get(character) ?? character).join('') : plain;
};

const ENDINGS = [/(?<=..)(?:ies|ied)$/, /(?<=...)(?:ings?|edly|ed|es|ly|ers?)$/, /(?<=..[^su])s$/, /(?<=..)[ey]$/];

/** The part of an English word that its forms share, roughly: `cancelled`, `cancels` and `cancelling` give `cancel`. */
export function stem(word: string): string {
  let rest = word;
  for (const ending of ENDINGS) rest = rest.replace(ending, '');
  return rest.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
