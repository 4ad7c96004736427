import type { IsoDate } from '../../../lib/dates.ts';
import type { Locale } from '../../../lib/locales.ts';
import type { Case } from '../cases.ts';
import type { CaseFile } from '../file-store.ts';
import { SUMS, checkSums, coverPage, type CoverWish, type CoverWords } from './cover.ts';
import { makePack, type Pack } from './pack.ts';

export interface CasePackWish {
  of: Case;
  files: readonly CaseFile[];
  /** The languages of the cover, the first one first; names in the pack are in the first. */
  languages: readonly { locale: Locale; words: string; market: string | undefined }[];
  letters: readonly { locale: Locale; text: string }[];
  today: IsoDate;
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** The pack of a case: cover, check sums, letters and exhibits in one ZIP. Rejects if the words of the cover cannot be fetched, or with an AbortError when called off. */
export async function casePack({ of, files, languages, letters, today, signal, onProgress }: CasePackWish): Promise<Pack> {
  const words: CoverWish['words'][number][] = await Promise.all(languages.map(async ({ locale, words: address, market }) => {
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return { locale, market, words: await answer.json() as CoverWords };
  }));
  const titles = words[0]?.words.items;
  return makePack({
    files, keepPlace: of.keepPlace, signal, onProgress,
    titleOf: ({ purpose }) => titles?.[purpose] ?? purpose,
    pages: (exhibits) => [
      { name: 'cover.html', text: coverPage({ of, exhibits, words, today }) },
      ...letters.map(({ locale, text }) => ({ name: `message-${locale}.txt`, text: `${text}\n` })),
      ...(exhibits.length > 0 ? [{ name: SUMS, text: checkSums(exhibits) }] : []),
    ],
  });
}
