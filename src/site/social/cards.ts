import { SECTIONS, TOOLS, type Section, type Tool } from '../../lib/ids.ts';
import { type Locale } from '../../lib/locales.ts';
import { translator } from '../strings.ts';

/**
 * What has a picture of its own, which messengers and networks show beside a link: the front page, each section with its
 * guides, the questions, and each tool; `site` stands for all the rest. Their number does not grow with the guides.
 */
export type Card = 'home' | 'site' | 'faq' | Section | Tool;
export const CARDS: readonly Card[] = ['home', 'site', 'faq', ...SECTIONS, ...Object.keys(TOOLS) as Tool[]];

/** The width and height of such a picture, in pixels: the shape that every network takes. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture of a card is, as a path without a leading slash. */
export const cardPath = (locale: Locale, card: Card): string => `og/${locale}-${card}.png`;

const isSection = (card: Card): card is Section => SECTIONS.some((id) => id === card);

/** What a card is called, as its page is. Sections are called what the content says. */
export function cardTitle(locale: Locale, card: Card, sections: readonly { id: Section; title: string }[]): string {
  const t = translator(locale);
  if (card === 'home') return t('home.title');
  if (card === 'site') return t('site.tagline');
  if (card === 'faq') return t('faq.title');
  if (!isSection(card)) return t(`tools.${card}.title`);
  const section = sections.find(({ id }) => id === card);
  if (!section) throw new Error(`content/${locale}/sections.yml has no entry "${card}". Add its title and intro.`);
  return section.title;
}

/** The words of a picture for those who cannot see it. */
export const cardAlt = (locale: Locale, title: string): string =>
  [translator(locale)('site.name'), title, translator(locale)('site.independent')].join(' · ');
