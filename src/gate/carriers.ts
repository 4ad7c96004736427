import { checkIds } from './facts.ts';
import { quoted } from './issue-words.ts';
import { list, record, text } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { carrier } from './schemas.ts';
import { fieldName, validate } from './validate.ts';

type Named = { id: string; path: PropertyKey[] };

const formsOf = (entry: unknown): unknown[] => [record(entry)['numbers']].flat();

// Every source that a carrier names, with its place in the file.
const namedSources = (read: Read): Named[] => Object.entries(read.data ?? {}).flatMap(([carrierId, entry]) => [
  ...formsOf(entry).map((form, index) => ({ id: text(record(form)['seen']), path: [carrierId, 'numbers', index, 'seen'] })),
  ...list(record(entry)['seen']).map((id, index) => ({ id, path: [carrierId, 'seen', index] })),
]).filter(({ id }) => id !== '');

/** The ids of the sources that content/carriers.yml rests on. */
export const usedSources = (read: Read): string[] => [...new Set(namedSources(read).map(({ id }) => id))];

function compiles(form: string): boolean {
  try {
    return Boolean(new RegExp(form));
  } catch {
    return false;
  }
}

/** Why the tool cannot work with the form of a number. */
function formFault(form: string): Pick<Problem, 'found' | 'remedy'> | undefined {
  const signs = form.replace(/\\[^bB]/g, '');
  const outside = signs.replace(/\[[^\]]*\]/g, '');
  if (!compiles(form)) return { found: `${quoted(form)} cannot be read as a form`, remedy: 'close every bracket; the head of the file explains the signs' };
  if (/[$^]|\\[bB]/.test(outside)) return { found: `${quoted(form)} holds a sign for a beginning or an end`, remedy: 'remove ^, $ and \\b; a form always counts for the whole number' };
  if (new RegExp(`^(?:${form})$`).test('')) return { found: `${quoted(form)} fits an empty text`, remedy: 'write how many letters and digits there must be, such as \\d{12}' };
  if (/\([^()]*[+*}][^()]*\)[+*{]/.test(outside)) return { found: `${quoted(form)} repeats what repeats itself`, remedy: 'write how many signs there may be in all, such as \\d{8,14}; a browser could count for minutes otherwise' };
  if (/[a-z\s]/.test(signs) || outside.includes('-')) return { found: `${quoted(form)} holds small letters, a space or a hyphen`, remedy: 'write capitals and leave spaces and hyphens out, as numbers are compared in this way' };
  return undefined;
}

/** Reports what is wrong in content/carriers.yml: fields, forms that the tool cannot work with, unknown sources, ids named twice. */
export function checkCarriers(read: Read, sources: Read, problems: Problem[]): void {
  const report = (path: PropertyKey[], fault: Pick<Problem, 'found' | 'remedy'>) => problems.push({ file: read.file, line: read.lineOf(path), field: fieldName(path), ...fault });
  checkIds(read, problems);
  for (const [id, entry] of Object.entries(read.data ?? {})) {
    validate(read, carrier, problems, [id], entry);
    formsOf(entry).forEach((form, index) => {
      const is = text(record(form)['is']);
      const fault = is === '' ? undefined : formFault(is);
      if (fault) report([id, 'numbers', index, 'is'], fault);
    });
    for (const field of ['markets', 'adds', 'seen']) {
      list(record(entry)[field]).forEach((named, index, all) => {
        if (all.indexOf(named) < index) report([id, field, index], { found: `"${named}" stands twice`, remedy: 'remove one' });
      });
    }
  }
  if (!sources.data) return;
  const known = Object.keys(sources.data);
  for (const { id, path } of namedSources(read).filter((named) => !known.includes(named.id))) {
    report(path, { found: `"${id}" is not in ${sources.file}`, remedy: didYouMean(id, known, 'add the page there, with title, publisher and url') });
  }
}
