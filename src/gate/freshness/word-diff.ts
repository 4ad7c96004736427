import { diffWords } from 'diff';
import { HTML_LANG, type Locale } from '../../lib/locales.ts';

/** How many characters stay on each side of a change. */
const AROUND = 40;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
// Where a text without spaces is cut, it is cut anywhere.
const ending = (text: string) => (text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S{0,15}\s/, '')}` : text);
const beginning = (text: string) => (text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S{0,15}$/, '')}…` : text);

/** What changed between two texts, word by word ([-taken out-], {+put in+}), each change with a few words around it and far ones on lines of their own. Words are those of the language. */
export function wordDiff(before: string, after: string, locale: Locale): string[] {
  const parts = diffWords(tidy(before), tidy(after), { intlSegmenter: new Intl.Segmenter(HTML_LANG[locale], { granularity: 'word' }) });
  return parts.map(({ value, added, removed }, index) => {
    if (added || removed) return value.replace(/\S(?:.*\S)?/, (words) => (added ? `{+${words}+}` : `[-${words}-]`));
    if (index === 0) return ending(value);
    if (index === parts.length - 1) return beginning(value);
    return value.length > 2 * AROUND ? `${beginning(value)}\n${ending(value)}` : value;
  }).join('').split('\n');
}
