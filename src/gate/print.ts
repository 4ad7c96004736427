import { styleText } from 'node:util';
import type { Problem } from './problem.ts';
import { problemText, tell, type Teller } from './tell.ts';

/** The ways to print problems: for people, as annotations on the lines of a pull request, or as JSON for other tools. */
export const FORMATS = ['text', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const LABELS = { en: ['expected: ', 'why: '], zh: ['要求：', '原因：'] } as const;

// As GitHub asks: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as an annotation on its line of a pull request. */
export function annotation(problem: Problem, lang: Teller, level: 'error' | 'warning' = 'error'): string {
  const { file, line, field } = problem;
  const { found, remedy, expected, why } = tell(problem, lang);
  const [wanted, reason] = LABELS[lang];
  const title = `${field ? `${field}: ` : ''}${found}`.replace(/\s+/g, ' ');
  return `::${level} file=${property(file)},line=${line},title=${property(title)}::${data(`→ ${remedy}\n${wanted}${expected}\n${reason}${why}`)}`;
}

function forPeople(problem: Problem, lang: Teller, isColoured: boolean): string {
  const { expected, why } = tell(problem, lang);
  const [wanted, reason] = LABELS[lang];
  const more = `    ${wanted}${expected}\n    ${reason}${why}`;
  return `${problemText(problem, lang)}\n${isColoured ? styleText('dim', more, { validateStream: false }) : more}`;
}

/** Problems as they are printed: each on a line of its own with what is expected and why below it, or for machines. */
export function printed(problems: readonly Problem[], { lang, format, isColoured = false }: { lang: Teller; format: Format; isColoured?: boolean }): string {
  if (format === 'json') return JSON.stringify(problems.map(({ fix, values: _, near: __, ...problem }) => ({ ...problem, ...tell({ ...problem, values: _, near: __ }, lang), ...(fix && { fix }) })), undefined, 2);
  return problems.map((problem) => (format === 'github' ? `${problemText(problem, lang)}\n${annotation(problem, lang)}` : forPeople(problem, lang, isColoured))).join('\n');
}
