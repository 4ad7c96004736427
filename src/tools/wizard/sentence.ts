import { writesHan, type Locale } from '../../lib/locales.ts';
import type { Step } from './engine.ts';
import type { Flow } from './flow.ts';
import type { Words } from './wording.ts';

/** One path as a line a person can read: the answers, then what to do. */
export function sentence(flow: Flow, path: { steps: readonly Step[]; outcome: string }, words: Words, locale: Locale): string {
  const [colon, open, close] = writesHan(locale) ? ['：', '（', '）'] : [': ', ' (', ')'];
  const said = path.steps.map(({ question, answer }, place) => {
    const { short = question, answers = {} } = words.questions[question] ?? {};
    return `${place ? short + colon : ''}${answers[answer]?.label ?? answer}`;
  });
  const step = flow.outcomes[path.outcome]?.step;
  return `${said.join(' → ')} ⇒ ${step ? words.steps[step] : ''}${open}${words.outcomes[path.outcome]?.title ?? path.outcome}${close}`;
}
