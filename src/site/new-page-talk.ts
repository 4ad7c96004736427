import { PROBLEMS, SECTIONS, TOOLS, type Problem, type Tool } from '../lib/ids.ts';
import { LOCALES, type Bilingual, type Locale } from '../lib/locales.ts';
import { fill } from '../lib/text.ts';
import { choiceFault, faqFault, LONGEST_SLUG, slugFault, titleFault, type Fault, type Library } from './new-page-faults.ts';
import { titleQuestion, type NewPageWords } from './new-page-words.ts';
import { PAGE_KINDS, proposedSlug, type NewPage } from './new-page.ts';

/** Answers that were given beforehand, by field: kind, section, slug, tool, problem, after, and a title by language. */
export type Given = Readonly<Record<string, string | undefined>>;

/** A way to ask an editor; an answer is a line without its end. */
export interface Talk { ask: (prompt: string) => Promise<string>; say: (text: string) => void }

/** What there is to choose from, in the editor's language. */
export interface Names {
  sections: Readonly<Record<string, string>>;
  tools: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
  /** The guides of each section in the order of the shelf. */
  shelf: Readonly<Record<string, readonly { slug: string; title: string }[]>>;
}

/** What an editor decided: a page with its place on the shelf (behind a guide, first with `null`, or none of its own), or a question for the answers of a section. */
export type Decision = { page: NewPage; after?: string | null } | { question: string };

/** Thrown with words for the editor where an answer that was given beforehand cannot be taken, and there is nobody to ask. */
export class NotTaken extends Error {}

interface Choice { id: string; name: string }
interface Question { field: string; text: string; choices?: readonly Choice[]; fallback?: string; fault?: (answer: string) => Fault | undefined }

const NONE = 'none';
const FIRST = 'first';
/** The tool that a guide of a section most often leads to. */
const USUAL_TOOL: Partial<Record<string, Tool>> = { delivery: 'tracking', disputes: 'evidence' };

export const faultText = ({ why, values = {} }: Fault, { faults, near }: NewPageWords): string => fill(faults[why] + (values['near'] ? near : ''), values);

const chosen = (answer: string, choices: readonly Choice[]): string => {
  const same = (name: string) => name.toLowerCase() === answer.toLowerCase();
  return (choices.find((_, at) => same(String(at + 1))) ?? choices.find(({ id, name }) => same(id) || same(name)))?.id ?? answer;
};

function promptOf({ text, choices = [], fallback }: Question, words: NewPageWords): string {
  const name = choices.find(({ id }) => id === fallback)?.name ?? fallback;
  const list = choices.map((choice, at) => `\n${String(at + 1).padStart(4)}  ${choice.name}`).join('');
  return `\n${text}${list}\n${name === undefined ? '' : fill(words.enter, { name })}> `;
}

async function answerTo(question: Question, given: Given, talk: Talk | undefined, words: NewPageWords): Promise<string> {
  const { field, choices, fallback, fault } = question;
  const judge = (written: string) => {
    const answer = choices ? chosen(written.trim(), choices) : written.trim();
    const wrong = (choices && choiceFault(answer, choices.map(({ id }) => id))) ?? fault?.(answer);
    return { answer, reason: wrong && faultText(wrong, words) };
  };
  const before = given[field];
  if (before !== undefined) {
    const { answer, reason } = judge(before);
    if (!reason) return answer;
    if (!talk) throw new NotTaken(`--${field}: ${reason}`);
    talk.say(`\n--${field}: ${reason}`);
  }
  if (!talk) {
    if (fallback === undefined) throw new NotTaken(fill(words.missing, { field }));
    const { answer, reason } = judge(fallback);
    if (reason) throw new NotTaken(`--${field}: ${reason}`);
    return answer;
  }
  for (;;) {
    const written = await talk.ask(promptOf(question, words));
    const { answer, reason } = judge(written.trim() === '' ? fallback ?? '' : written);
    if (!reason) return answer;
    talk.say(reason);
  }
}

const toChoices = (names: Readonly<Record<string, string>>, ids: readonly string[]): Choice[] => ids.map((id) => ({ id, name: names[id] ?? id }));
const oneOf = <Id extends string>(ids: readonly Id[], answer: string): Id | undefined => ids.find((id) => id === answer);

/** Asks what is to be written, but for what was given beforehand. Without anybody to ask, what can be taken for granted is, and anything else throws `NotTaken`. */
export async function decide(given: Given, library: Library, names: Names, words: NewPageWords, talk?: Talk): Promise<Decision> {
  const ask = (question: Question) => answerTo(question, given, talk, words);
  const bare = SECTIONS.filter((section) => !faqFault(section, library));
  const kinds = ['article', 'question', ...(bare.length > 0 || given['kind'] === 'faq' ? ['faq'] : [])];
  const wanted = await ask({ field: 'kind', text: words.kind, choices: toChoices(words.kinds, kinds), fallback: 'article' });
  const section = await ask({ field: 'section', text: words.section, choices: toChoices(names.sections, SECTIONS), fault: (id) => (wanted === 'faq' ? faqFault(id, library) : undefined) });
  if (wanted === 'question') return { question: section };

  const kind = oneOf(PAGE_KINDS, wanted) ?? 'article';
  const title: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) title[locale] = await ask({ field: locale, text: titleQuestion(locale, words), fault: (answer) => titleFault(answer, locale, library) });
  const both = title as Bilingual;
  if (kind === 'faq') return { page: { kind, section, slug: section, title: both } };

  const proposal = proposedSlug(both.en, LONGEST_SLUG);
  const free = proposal && !slugFault(proposal, section, library) ? { fallback: proposal } : {};
  const slug = await ask({ field: 'slug', text: words.slug, ...free, fault: (answer) => slugFault(answer, section, library) });
  const tools = Object.keys(TOOLS) as Tool[];
  const tool = oneOf(tools, await ask({ field: 'tool', text: words.tool, choices: toChoices(names.tools, tools), fallback: USUAL_TOOL[section] ?? 'wizard' }));
  const asksForProblem = tool !== 'tracking' || given['problem'] !== undefined;
  const problem = asksForProblem ? await ask({ field: 'problem', text: words.problem, choices: [...toChoices(names.problems, PROBLEMS), { id: NONE, name: words.none }], fallback: NONE }) : NONE;
  const shelf = names.shelf[section] ?? [];
  const last = shelf.at(-1)?.slug;
  const after = last === undefined ? undefined : await ask({
    field: 'after', text: words.after, choices: [{ id: FIRST, name: words.first }, ...shelf.map(({ slug: id, title: name }) => ({ id, name: fill(words.behind, { name }) }))], fallback: last,
  });
  return { page: { kind, section, slug, title: both, tool, problem: oneOf<Problem>(PROBLEMS, problem) }, ...(after !== undefined && { after: after === FIRST ? null : after }) };
}
