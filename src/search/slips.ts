/** How many letters apart two words are (swapped neighbours count once), or `limit + 1` when it is more than that. */
export function distance(one: string, two: string, limit: number): number {
  if (Math.abs(one.length - two.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[two.length] ?? limit + 1;
}

/** The known words that a misspelt one may stand for: one letter apart, two from eight letters on; nearest first, at most three. */
export function nearest(word: string, known: Iterable<string>): { word: string; apart: number }[] {
  if (word.length < 3) return [];
  const limit = word.length >= 8 ? 2 : 1;
  const letters = (text: string) => [...text].sort().join('');
  const found: { word: string; apart: number }[] = [];
  for (const candidate of known) {
    const apart = distance(word, candidate, limit);
    // A short word one letter away is most often another word, unless two letters have changed places.
    if (apart <= limit && (word.length >= 5 || letters(word) === letters(candidate))) found.push({ word: candidate, apart });
  }
  const sameStart = (item: { word: string }) => (item.word[0] === word[0] ? 0 : 1);
  return found.sort((a, b) => a.apart - b.apart || sameStart(a) - sameStart(b)).slice(0, 3);
}
