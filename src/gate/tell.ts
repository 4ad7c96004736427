import type { Fault, Problem, Value } from './problem.ts';
import { RULES } from './rules.ts';
import { GROUPS } from './rules/groups.ts';
import { KINDS, SCHEMA_WORDS } from './rules/phrases.ts';

/** The languages in which the gate speaks to editors. */
export const TELLERS = ['en', 'zh'] as const;
export type Teller = (typeof TELLERS)[number];

/** A fault in words: what was found, what to do, what is expected, and why it matters. */
export interface Told { found: string; remedy: string; expected: string; why: string }

const pick = ([en, zh]: readonly [string, string], lang: Teller) => (lang === 'zh' ? zh : en);

const quote = (text: string, lang: Teller) => (lang === 'zh' ? `“${text}”` : `"${text}"`);
function written(value: unknown, lang: Teller): string {
  if (typeof value === 'object' && value !== null) return pick(KINDS[Array.isArray(value) ? 'list' : 'entry'] ?? ['', ''], lang);
  const text = String(value);
  return quote(text.length > 40 ? `${text.slice(0, 39)}…` : text, lang);
}

// Schemas speak English, in halves of a sentence; a message that is not in the list is shown as it is.
function schemaWords(message: string, lang: Teller): string {
  if (lang === 'en') return /^(?:must|needs)\b/.test(message) ? `it ${message}` : message;
  for (const [pattern, zh] of SCHEMA_WORDS) {
    if (typeof pattern === 'string' ? pattern === message : pattern.test(message)) return message.replace(pattern, zh).replaceAll(', ', '、');
  }
  return message;
}

function worded(value: Value, lang: Teller): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('written' in value) return written(value.written, lang);
  if ('kind' in value) return pick(KINDS[value.kind] ?? [value.kind, value.kind], lang);
  if ('message' in value) return schemaWords(value.message, lang);
  return value.join(lang === 'zh' ? '、' : ', ');
}

/** A fault in the words of one language. */
export function tell({ rule, values = {}, near }: Fault, lang: Teller): Told {
  const words = RULES[rule];
  const [found, remedy] = words[lang].map((text) => text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : worded(value, lang);
  }));
  const [expected, why] = GROUPS[words.group][lang];
  const meant = near === undefined ? '' : lang === 'zh' ? `是不是“${near}”？如果不是，` : `did you mean "${near}"? Otherwise `;
  return { found: found ?? '', remedy: `${meant}${remedy ?? ''}`, expected, why };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** A problem as one line that an editor can act on: `content/en/home.yml:7 life: … → …`. */
export function problemText(problem: Problem, lang: Teller = 'en'): string {
  const { file, line, field } = problem;
  const { found, remedy } = tell(problem, lang);
  return oneLine(`${file}:${line} ${field ? `${field}${lang === 'zh' ? '：' : ': '}` : ''}${found} → ${remedy}`);
}
