import { fold, stem, type FoldTable } from './fold.ts';
import type { Part } from './place.ts';
import { isHan } from './segment.ts';

/** Marks the terms that were looked for in a title: whole words with the same stem, Chinese words wherever they stand. */
export function markTitle(title: string, terms: readonly string[], table: FoldTable): Part[] {
  const stems = new Set(terms.filter((term) => !isHan(term)).flatMap((term) => term.split(' ')).map(stem));
  const han = terms.filter((term) => isHan(term) && term.length > 1);
  const hits = new Array<boolean>(title.length).fill(false);
  for (const { 0: word, index } of title.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{N}’'])+/gu)) {
    if (stems.has(stem(fold(word)))) hits.fill(true, index, index + word.length);
  }
  const folded = fold(title, table);
  if (folded.length === title.length) {
    for (const term of han) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) hits.fill(true, at, at + term.length);
    }
  }
  const parts: Part[] = [];
  [...title].forEach((character, at) => {
    const hit = hits[at] ?? false;
    const last = parts.at(-1);
    if (last && last.hit === hit) last.text += character;
    else parts.push({ text: character, hit });
  });
  return parts;
}
