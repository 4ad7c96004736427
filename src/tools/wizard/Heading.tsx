import { writesHan, type Locale } from '../../lib/locales.ts';

// Punctuation that must not begin a line.
const CLOSING = /^[\p{P}\s]+$/u;

/** Words of a Chinese title, so that a line breaks between them; one piece where the browser cannot tell words. */
export function words(text: string, locale: Locale): string[] {
  if (!writesHan(locale) || typeof Intl.Segmenter === 'undefined') return [text];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    if (last === undefined || (!CLOSING.test(segment) && !/[“（]$/.test(last))) return [...pieces, segment];
    return [...pieces.slice(0, -1), last + segment];
  }, []);
}

/** The title of a question or outcome; takes the focus when it changes. Until the page has started (`whole`) it stands as the server drew it. */
export const Heading = ({ title, locale, whole = false }: { title: string; locale: Locale; whole?: boolean }) => (
  <h1 tabIndex={-1}>{(whole ? [title] : words(title, locale)).map((piece, place) => (place === 0 ? piece : [<wbr />, piece]))}</h1>
);
