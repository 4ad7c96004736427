import { nameOf, stalePairs, type Pair, type SectionState } from './freshness.ts';
import { textAt, versionsOf, type Version } from './history.ts';
import type { Problem } from '../problem.ts';
import { lineOfSection, sectionsOf } from './sections.ts';
import { problemText, type Teller } from '../tell.ts';
import { wordDiff } from './word-diff.ts';

/** What an editor should know and nothing has to wait for: a problem in form, and lines that show more of it. */
export interface Notice extends Problem { shows: readonly string[] }

/** A notice as lines of text, what it shows below it. */
export const noticeText = ({ shows, ...problem }: Notice, lang: Teller = 'en'): string => [problemText(problem, lang), ...shows.map((line) => `    ${line}`)].join('\n');

const GONE = {
  en: 'The text that it was made from is in no commit that can be seen here. The source now says:',
  zh: '这里的提交记录里找不到当时的原文。原文现在是：',
} as const satisfies Record<Teller, string>;

function whatChanged({ source }: Pair, { id, mark }: SectionState, versions: readonly Version[], lang: Teller): string[] {
  const now = sectionsOf(source.read).find((section) => section.id === id)?.text ?? '';
  const before = textAt(versions, id, mark);
  if (before) return wordDiff(before.text, now, source.locale);
  const first = now.split('\n').find((line) => line.trim() !== '' && !line.startsWith('<H2')) ?? '';
  return [GONE[lang], first.length > 100 ? `${first.slice(0, 100)}…` : first];
}

/** Every section of a published translation whose source was changed later, with its place, that of the source, and what changed there, as git remembers it. */
export function freshnessNotices(root: string, lang: Teller = 'en'): Notice[] {
  return stalePairs(root).flatMap((pair) => {
    const { translation, source, sections } = pair;
    const versions = versionsOf(root, source.file);
    return sections.map((section): Notice => ({
      file: translation.file, line: lineOfSection(translation.read, section.id), field: section.id,
      rule: 'behind', values: { file: source.file, line: lineOfSection(source.read, section.id), name: nameOf(translation), id: section.id },
      shows: whatChanged(pair, section, versions, lang),
    }));
  });
}
