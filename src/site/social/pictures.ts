import satori from 'satori';
import sharp from 'sharp';
import { readYaml } from '../../gate/read.ts';
import { record, text } from '../../gate/known.ts';
import { SECTIONS } from '../../lib/ids.ts';
import { LOCALES, writesHan, type Locale } from '../../lib/locales.ts';
import { phrases } from '../phrases.ts';
import { translator } from '../strings.ts';
import { CARDS, CARD_SIZE, cardPath, cardTitle, type Card } from './cards.ts';
import { fontsFor } from './fonts.ts';
import { drawLabel, type LabelWords } from './label.ts';

const sectionsOf = (root: string, locale: Locale) => {
  const { data } = readYaml(root, `content/${locale}/sections.yml`, []);
  return SECTIONS.map((id) => ({ id, title: text(record(data?.[id])['title']) }));
};

/** What is written on the picture of a card in a language. */
function wordsOf(root: string, locale: Locale, card: Card): LabelWords {
  const t = translator(locale);
  const title = cardTitle(locale, card, sectionsOf(root, locale));
  return {
    names: [...new Set([t('site.name'), ...LOCALES.map((other) => translator(other)('site.name'))])].slice(0, 2),
    above: card === 'site' ? t('site.private') : t('site.tagline'),
    title: writesHan(locale) ? phrases(title, locale) : title.split(/(?<= )/),
    below: t('site.independent'),
  };
}

const textOf = ({ names, above, title, below }: LabelWords) => [...names, above, ...title, below].join('');

/** The fonts have no drawing for a character. */
export class MissingGlyph extends Error {}

/** A picture as PNG. Fails with `MissingGlyph`, naming the characters, instead of drawing an empty box. */
export async function drawPicture(words: LabelWords, { fonts, family }: ReturnType<typeof fontsFor> = fontsFor([textOf(words)])): Promise<Buffer> {
  const svg = await satori(drawLabel(words, family) as Parameters<typeof satori>[0], {
    ...CARD_SIZE, fonts,
    loadAdditionalAsset: (_, missing) => Promise.reject(new MissingGlyph(`Noto Sans SC cannot draw “${missing}” in the picture “${words.title.join('')}”. Take another character, or add a font in src/site/social/fonts.ts.`)),
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}

// The languages for which the font is made. Any other borrows English pictures if the font lacks its letters, as English stands in elsewhere too.
const OWN: readonly Locale[] = ['en', 'zh'];

/** The pictures of every card in every language by their paths below the base, from the content under `root`; and the languages that had to borrow some. */
export async function socialPictures(root: string): Promise<{ pictures: Map<string, Uint8Array>; borrowing: Locale[] }> {
  const wanted = LOCALES.flatMap((locale) => CARDS.map((card) => ({ locale, card, words: wordsOf(root, locale, card) })));
  const fonts = fontsFor(wanted.map(({ words }) => textOf(words)));
  const borrowing = new Set<Locale>();
  const pictures = await Promise.all(wanted.map(async ({ locale, card, words }) => {
    const picture = await drawPicture(words, fonts).catch((error: unknown) => {
      if (!(error instanceof MissingGlyph) || OWN.includes(locale)) throw error;
      borrowing.add(locale);
      return drawPicture(wordsOf(root, 'en', card), fonts);
    });
    return [cardPath(locale, card), picture] as const;
  }));
  return { pictures: new Map(pictures), borrowing: [...borrowing] };
}
