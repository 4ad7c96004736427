import { languageOf, writesHan, type Locale } from '../lib/locales.ts';
import { list, record, text, type ReadPage } from './known.ts';
import type { Fault, Problem } from './problem.ts';
import { headingsIn } from './tags.ts';

// What a page must look like to be quick to read: the length of its parts, and words that lead to one page only.

/** Least and most words (Chinese: characters) of a guide's text. */
const GUIDE = { latin: [300, 1_100], han: [500, 2_100] } as const;
/** Least and most questions of an FAQ page, and sentences of an answer. */
const QUESTIONS = [8, 15] as const;
const SENTENCES = [2, 5] as const;
const ANSWER_SENTENCES = 2;

/** A body as it is read: components that stand for a name or a figure count as one word. */
const plain = (body: string): string => body
  .replace(/<H2[^>]*>[\s\S]*?<\/H2>/g, '\n')
  .replace(/<(?:Fact|Label)\b[^>]*\/>/g, 'x')
  .replace(/<[A-Z]\w*\b[^>]*\/>/g, '\n')
  .replace(/<[^>]+>|[*_|`]|^[-\d]+[.)]?\s/gm, ' ');

/** Words of a text; in Chinese, characters, a Latin word counting as one. */
export const lengthOf = (body: string, locale: Locale): number =>
  (plain(body).match(writesHan(locale) ? /\p{Script=Han}|[A-Za-z0-9]+/gu : /[\p{L}\p{N}’'-]+/gu) ?? []).length;

/** Sentences of a text. */
export const sentencesOf = (words: string): number =>
  (plain(words).replace(/\b(?:e\.g|i\.e|Mr|Ms|vs)\./g, 'x').match(/[^.!?。！？]*[.!?。！？]+[”’"')）]*(?=\s|$|[^\d.\w])/g) ?? []).length;

const normal = (words: string) => words.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();

/** Reports answers, guides and FAQ answers that are too short or too long. */
export function checkForm({ file, locale, kind, read, draft }: ReadPage, problems: Problem[]): void {
  if (draft || !read.data) return;
  const report = (line: number, field: string, rule: Fault['rule'], values: Fault['values'] = {}) => problems.push({ file, line, field, rule, values });
  const answer = sentencesOf(text(read.data['answer']));
  if (answer > ANSWER_SENTENCES) report(read.lineOf(['answer']), 'answer', 'long-answer', { count: answer });
  if (kind === 'article') {
    const { script = 'latin', room = 1 } = languageOf(locale);
    const [least, longest] = GUIDE[script];
    const most = Math.floor(longest * room);
    const length = lengthOf(read.body, locale);
    if (length < least) report(read.bodyLine, 'text', 'short-guide', { count: length, least });
    if (length > most) report(read.bodyLine, 'text', 'long-guide', { count: length, most });
  }
  if (kind === 'faq') {
    const heads = headingsIn(read.body, read.bodyLine);
    if (heads.length < QUESTIONS[0] || heads.length > QUESTIONS[1]) report(read.bodyLine, '<H2>', 'question-count', { count: heads.length, least: QUESTIONS[0], most: QUESTIONS[1] });
    const answers = read.body.split(/<H2\b[^>]*>[\s\S]*?<\/H2>/).slice(1);
    answers.forEach((words, index) => {
      const [line, id] = [heads[index]?.line ?? read.bodyLine, heads[index]?.id ?? ''];
      const sentences = sentencesOf(words);
      if (sentences < SENTENCES[0] || sentences > SENTENCES[1]) report(line, id, 'answer-length', { count: sentences, least: SENTENCES[0], most: SENTENCES[1] });
      if (!/<(?:Go|Tool|Faq)\b/.test(words)) report(line, id, 'answer-without-link');
    });
  }
}

/** Reports other words for a page (`aliases`) that stand twice, or lead to two pages of one language. */
export function checkAliases(pages: readonly ReadPage[], problems: Problem[]): void {
  const owners = new Map<string, ReadPage>();
  for (const page of pages.filter(({ draft }) => !draft)) {
    list(record(page.read.data)['aliases']).forEach((alias, index) => {
      const key = `${page.locale} ${normal(alias)}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, page);
      else problems.push({
        file: page.file, line: page.read.lineOf(['aliases', index]), field: 'aliases',
        rule: owner === page ? 'alias-twice' : 'alias-taken', values: { alias, file: owner.file },
      });
    });
  }
}
